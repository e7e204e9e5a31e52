import type { IUnitRange } from "@univerjs/core";
import type { Tree } from "./readersFirst";

/** The private members of Univer's dependency services that the host takes over; a contract test holds each. */
export interface FormulaTree extends Tree {
  readonly formula: string;
  readonly isVirtual: boolean;
  readonly isCache: boolean;
  /** Of a formula that is another's, moved. */
  readonly refTree?: FormulaTree;
  readonly row: number;
  readonly column: number;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
  readonly subUnitId: string;
  readonly unitId: string;
  readonly rangeList: IUnitRange[];
  rowCount: number;
  columnCount: number;
  isDirty: boolean;
  addressFunctionNodes: FormulaNode[];
  resetState(): void;
  pushRangeList(ranges: readonly IUnitRange[]): void;
}

export interface FormulaNode {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): FormulaNode[];
  setValue(value: null): void;
}

export interface ManagerPrivate {
  _dependencyRTreeCache: object;
  _allTreeMap: object;
  reset(): void;
  addDependencyRTreeCache(tree: FormulaTree): void;
  _removeDependencyRTreeCache(treeId: number): void;
  getFormulaDependency(unitId: string, sheetId: string, row: number, column: number): number | undefined;
}

type UnitData = Record<string, Record<string, { rowCount: number; columnCount: number }>>;
export interface GeneratorPrivate {
  readonly _currentConfigService: {
    isForceCalculate(): boolean;
    getDirtyNameMap(): object | undefined;
    getDirtySuperTableMap(): object | undefined;
    getSheetNameMap(): object;
  };
  readonly _runtimeService: { setCurrent(row: number, column: number, rowCount: number, columnCount: number, sheetId: string, unitId: string): void };
  readonly _interpreter: { execute(at: { node: FormulaNode; refOffsetX: number; refOffsetY: number }): { toUnitRange(): IUnitRange } };
  readonly _dependencyTreeCache: Map<number, FormulaTree>;
  readonly _dependencyRTreeCacheForAddressFunction: { bulkSearch(ranges: IUnitRange[]): Iterable<number> };
  _generateTreeList(formulas: object, otherFormulas: object, unitData: UnitData): Promise<FormulaTree[]>;
  _createFDtree(unitId: string, sheetId: string, row: number, column: number, unitData: UnitData, item: { f: string }): FormulaTree;
  _calculateRunList(trees: FormulaTree[]): FormulaTree[];
  _checkIsCycleDependency(trees: FormulaTree[]): boolean;
  _registerFormulas(units: string[], formulas: object, unitData: UnitData, trees: FormulaTree[]): void;
  _registerOtherFormulas(formulas: object, units: string[], trees: FormulaTree[]): void;
  _registerFeatureFormulas(trees: FormulaTree[]): void;
  _getTreeNode(tree: FormulaTree): FormulaNode;
  _includeTree(tree: FormulaTree, node: FormulaNode | null): boolean;
  _detectForcedRecalculationNode(tree: FormulaTree, node: FormulaNode): boolean;
  _getAddressFunctionNodeList(node: FormulaNode): FormulaNode[];
  _executeNode(node: FormulaNode, refOffsetX: number, refOffsetY: number): Promise<{ toUnitRange(): IUnitRange }>;
  _calculateListByFunctionRefNode(trees: FormulaTree[]): Promise<void>;
}
