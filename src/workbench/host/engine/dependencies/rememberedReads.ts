import type { IUnitRange } from "@univerjs/core";
import { formulaReads, type FormulaReads } from "./formulaReads";
import type { ReadIndex } from "./readIndex";
import type { FormulaNode, FormulaTree, GeneratorPrivate, ManagerPrivate } from "./univerDependencies";

interface Known {
  readonly ranges: readonly IUnitRange[];
  /** Whether a function in it (NOW, RAND) asks for it to be calculated every time. */
  readonly isVolatile: boolean;
}
interface Parts {
  readonly reads: FormulaReads;
  readonly addressNodes: FormulaNode[];
  readonly isPlain: boolean;
  readonly isVolatile: boolean;
}
/** Univer's type of a node that names cells. */
const REFERENCE = 1;

const isEmpty = (map: object | undefined): boolean => !map || Object.values(map).every((unit: unknown) => !unit || Object.keys(unit).length === 0);

/** What every formula reads, kept from one calculation to the next where it stays the same. */
export class RememberedReads {
  private readonly trees = new Map<number, FormulaTree>();
  private known = new WeakMap<FormulaTree, Known>();
  private parts = new WeakMap<FormulaNode, Parts>();
  private fixed = new WeakMap<FormulaNode, Map<string, IUnitRange>>();
  private names = "";

  constructor(private readonly generator: GeneratorPrivate, private readonly manager: ManagerPrivate, private readonly index: ReadIndex, private readonly namesNow: () => string) {}

  forget(id: number): void { this.trees.delete(id); }

  clear(): void {
    this.trees.clear();
    this.known = new WeakMap();
    this.parts = new WeakMap();
    this.fixed = new WeakMap();
  }

  /** A formula's tree: the one of the last calculation where the same formula stands there still. */
  createTree(make: GeneratorPrivate["_createFDtree"], ...[unitId, sheetId, row, column, unitData, item]: Parameters<GeneratorPrivate["_createFDtree"]>): FormulaTree {
    const id = this.manager.getFormulaDependency(unitId, sheetId, row, column);
    const tree = id === undefined ? undefined : this.trees.get(id);
    if (tree?.formula !== item.f) return make(unitId, sheetId, row, column, unitData, item);
    tree.resetState();
    Object.assign(tree, { rowCount: unitData[unitId]![sheetId]!.rowCount, columnCount: unitData[unitId]![sheetId]!.columnCount });
    return tree;
  }

  /** Univer's `_generateTreeList`, which evaluates the references of every formula; here of those that are not known. */
  async generate(...[formulas, otherFormulas, unitData]: Parameters<GeneratorPrivate["_generateTreeList"]>): Promise<FormulaTree[]> {
    const { generator } = this;
    const config = generator._currentConfigService;
    const names = this.namesNow();
    if (config.isForceCalculate()) this.manager.reset();
    else if (names !== this.names || !isEmpty(config.getDirtyNameMap()) || !isEmpty(config.getDirtySuperTableMap())) this.clear();
    this.names = names;
    const trees: FormulaTree[] = [];
    generator._registerFormulas(Object.keys(formulas), formulas, unitData, trees);
    generator._registerOtherFormulas(otherFormulas, Object.keys(otherFormulas), trees);
    generator._registerFeatureFormulas(trees);
    const entered = new Set<FormulaTree>();
    for (const tree of trees) {
      const isKnown = tree.formula !== "" && this.recall(tree);
      if (isKnown && this.index.has(tree.treeId)) continue;
      if (tree.formula && !isKnown) await this.look(tree);
      entered.add(tree);
    }
    for (const tree of entered) if (!tree.isCache) this.manager.addDependencyRTreeCache(tree);
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await generator._calculateListByFunctionRefNode(trees);
    return trees;
  }

  /** Gives a tree what it is known to read, and whether that is known. */
  private recall(tree: FormulaTree): boolean {
    const known = this.known.get(tree.refTree ?? tree);
    if (!known) return false;
    tree.isDirty = this.generator._includeTree(tree, known.isVolatile ? this.generator._getTreeNode(tree) : null);
    if (!tree.isVirtual) tree.pushRangeList(known.ranges);
    return true;
  }

  /** Gives a tree what it reads; one that is another, moved, takes what that reads, moved. */
  private async look(tree: FormulaTree): Promise<void> {
    const { generator } = this;
    const node = generator._getTreeNode(tree);
    const parts = this.partsOf(tree, node);
    tree.isDirty = generator._includeTree(tree, node);
    tree.addressFunctionNodes = parts.addressNodes;
    if (tree.isVirtual) return;
    generator._runtimeService.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    const { named, fixed, spans, others } = parts.reads;
    const ranges = [
      ...named.map((reference) => this.rangeOf(tree, reference)),
      ...fixed.map((union) => this.evaluated(tree, union)),
      ...spans.flatMap((ends) => around(ends.map((end) => this.rangeOf(tree, end)))),
    ];
    for (const other of others) {
      ranges.push((await generator._executeNode(other, tree.refOffsetX, tree.refOffsetY)).toUnitRange());
      other.setValue(null);
    }
    tree.pushRangeList(ranges);
    if (parts.isPlain) {
      this.known.set(tree, { ranges, isVolatile: parts.isVolatile });
      this.trees.set(tree.treeId, tree);
    }
  }

  /** What a parsed formula is made of: cells with the same text share it. */
  private partsOf(tree: FormulaTree, node: FormulaNode): Parts {
    let parts = this.parts.get(node);
    if (parts) return parts;
    const reads = formulaReads(node);
    const addressNodes = this.generator._getAddressFunctionNodeList(node);
    const isPlain = addressNodes.length === 0 && reads.others.length === 0;
    this.parts.set(node, parts = { reads, addressNodes, isPlain, isVolatile: this.generator._detectForcedRecalculationNode(tree, node) });
    return parts;
  }

  /** Cells by their address are the same for every formula of the sheet that has the text; a table's row is not. */
  private rangeOf(tree: FormulaTree, reference: FormulaNode): IUnitRange {
    const names = reference.nodeType === REFERENCE ? [reference] : reference.getChildren();
    const isFixed = !tree.refOffsetX && !tree.refOffsetY && names.every((name) => !name.getToken().includes("["));
    const bySheet = isFixed ? this.fixed.get(reference) ?? new Map<string, IUnitRange>() : null;
    const known = bySheet?.get(tree.subUnitId);
    if (known) return known;
    const range = this.evaluated(tree, reference);
    if (bySheet) this.fixed.set(reference, bySheet.set(tree.subUnitId, range));
    return range;
  }

  private evaluated(tree: FormulaTree, node: FormulaNode): IUnitRange {
    const range = this.generator._interpreter.execute({ node, refOffsetX: tree.refOffsetX, refOffsetY: tree.refOffsetY }).toUnitRange();
    node.setValue(null);
    return range;
  }
}

/** The rectangle around ranges, of each sheet that they lie on. */
function around(ranges: readonly IUnitRange[]): IUnitRange[] {
  const bySheet = new Map<string, IUnitRange>();
  for (const one of ranges) {
    const key = `${one.unitId}\n${one.sheetId}`;
    const { range } = bySheet.get(key) ?? one;
    bySheet.set(key, {
      ...one,
      range: {
        startRow: Math.min(range.startRow, one.range.startRow), startColumn: Math.min(range.startColumn, one.range.startColumn),
        endRow: Math.max(range.endRow, one.range.endRow), endColumn: Math.max(range.endColumn, one.range.endColumn),
      },
    });
  }
  return [...bySheet.values()];
}
