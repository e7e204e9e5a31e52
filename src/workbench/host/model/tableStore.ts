import type { IMutationInfo } from "@univerjs/core";
import type { ITableColumnJson, ITableInfo, TableManager } from "@univerjs/sheets-table";
import type { Engine } from "../engine/engine";
import { fail } from "../protocol/hostError";
import { engineColumn } from "../structuredRefs";
import { type Box, fromUniver, toUniver } from "./address";
import type { Held } from "./held";
import { repairTableNames } from "./repairTableNames";
import type { UndoSteps } from "./undoSteps";

/** What Univer's tables do not hold, under `table/ID`. */
export interface TableRecord {
  readonly id: string;
  readonly totals?: boolean;
  /** The totals row was made by moving down what stood beneath, and moves up again when it goes. */
  readonly totalsShifted?: boolean;
  readonly style?: string;
  readonly bandedRows?: boolean;
  readonly bandedColumns?: boolean;
  readonly firstColumn?: boolean;
  readonly lastColumn?: boolean;
  readonly filterButton?: boolean;
  readonly showHeaders?: boolean;
  readonly sort?: readonly { readonly key: number; readonly ascending?: boolean }[];
}

const RESHAPE = "host.mutation.reshape-table";
interface ReshapeParams {
  readonly unitId: string;
  readonly tableId: string;
  readonly box: Box;
  readonly columns: readonly ITableColumnJson[];
}

/** Univer's tables, which end above the totals row, and the host's records of them. */
export class TableStore {
  readonly manager: TableManager;

  constructor(private readonly engine: Engine, private readonly held: Held, private readonly steps: UndoSteps) {
    this.manager = engine.injector.get(engine.U.table.TableManager);
    repairTableNames(engine.U);
    this.repairShift();
    this.forgetParsedReferences();
    this.manager.tableRangeChanged$.subscribe(({ tableId }) => this.filterAgain(tableId));
    engine.commands.registerCommand({ id: RESHAPE, type: engine.U.core.CommandType.MUTATION, handler: (_accessor, params?: ReshapeParams) => this.onReshape(params) });
  }

  /** Ids of the tables that are there, in the order in which they were made. */
  ids(): string[] { return this.held.keys("table").map((key) => key.slice("table/".length)).filter((id) => this.info(id)); }
  info(id: string): ITableInfo | null { return this.manager.getTableById(this.unitId, id)?.getTableInfo() ?? null; }
  record(id: string): TableRecord { return this.held.get<TableRecord>(`table/${id}`) ?? { id }; }
  setRecord(id: string, change: Partial<TableRecord>): void { this.held.set(`table/${id}`, { ...this.record(id), ...change }); }
  /** Header and body; the totals row stands beneath. */
  box(id: string): Box { return fromUniver((this.info(id) ?? fail("ItemNotFound")).range); }

  add(id: string, name: string, sheetId: string, box: Box, header: string[]): void {
    const { AddSheetTableMutation, DeleteSheetTableMutation } = this.engine.U.table;
    const add = { id: AddSheetTableMutation.id, params: { unitId: this.unitId, subUnitId: sheetId, tableId: id, name, header: header.map(engineColumn), range: toUniver(box), options: { showHeader: true } } };
    this.steps.run([add], [{ id: DeleteSheetTableMutation.id, params: { unitId: this.unitId, subUnitId: sheetId, tableId: id } }]);
    this.setRecord(id, { id });
  }

  remove(id: string): void {
    const info = this.info(id) ?? fail("ItemNotFound");
    const { AddSheetTableMutation, DeleteSheetTableMutation } = this.engine.U.table;
    const common = { unitId: this.unitId, subUnitId: info.subUnitId, tableId: id };
    const back = { id: AddSheetTableMutation.id, params: { ...common, name: info.name, header: info.columns.map((column) => column.displayName), range: info.range, options: { showHeader: true } } };
    const shape = this.reshaping(id, this.box(id), info.columns);
    this.steps.run([{ id: DeleteSheetTableMutation.id, params: common }], [back, shape]);
  }

  /** Gives a table another range and other columns at once; Univer's own resizing mixes up the columns' names. */
  reshape(id: string, box: Box, columns: readonly ITableColumnJson[]): void {
    const { redo, undo } = this.reshapeMutations(id, box, columns);
    this.steps.run([redo], [undo]);
  }

  reshapeMutations(id: string, box: Box, columns: readonly ITableColumnJson[]): { redo: IMutationInfo; undo: IMutationInfo } {
    const info = this.info(id) ?? fail("ItemNotFound");
    return { redo: this.reshaping(id, box, columns), undo: this.reshaping(id, fromUniver(info.range), info.columns) };
  }

  newColumn(name: string): ITableColumnJson {
    const { generateRandomId } = this.engine.U.core;
    return { id: generateRandomId(), displayName: engineColumn(name), dataType: "string", formula: "", meta: {}, style: {} } as ITableColumnJson;
  }

  private reshaping(tableId: string, box: Box, columns: readonly ITableColumnJson[]): { id: string; params: ReshapeParams } {
    return { id: RESHAPE, params: { unitId: this.unitId, tableId, box, columns: columns.map((column) => ({ ...column })) } };
  }

  private onReshape(params?: ReshapeParams): boolean {
    const table = params && this.manager.getTableById(this.unitId, params.tableId);
    if (!params || !table) return false;
    table.setColumns(params.columns.map((column) => ({ ...column })));
    table.setRange(toUniver(params.box));
    // The same range once more: the manager tells everybody, formulas among them, and finds no column to add or remove.
    this.manager.updateTableRange(this.unitId, params.tableId, { newRange: toUniver(params.box) });
    return true;
  }

  // A table that is pushed aside by an inserted column is given its new place; Univer 0.25.1 then takes the columns at its left off
  // and adds others at its right, although it holds as many as before.
  private repairShift(): void {
    const { manager } = this;
    const update = manager.updateTableRange.bind(manager);
    manager.updateTableRange = (unitId, tableId, config) => {
      const table = manager.getTableById(unitId, tableId);
      const { startColumn, endColumn } = config.newRange;
      const from = table?.getRange();
      if (table && from && endColumn - startColumn === from.endColumn - from.startColumn) table.setRange({ ...from, startColumn, endColumn });
      update(unitId, tableId, config);
    };
  }

  // A table that changes calculates once, and then Univer goes on with the references that it parsed before the change.
  private forgetParsedReferences(): void {
    const { U, injector, commands } = this.engine;
    const { SetSuperTableMutation, RemoveSuperTableMutation, IFunctionService } = U.formula;
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id) injector.get(IFunctionService).deleteFormulaAstCacheKey((params as { tableName: string }).tableName);
    });
  }

  // The rows that a filter hides are counted from the sheet's top: they are found again when the table has moved.
  private filterAgain(tableId: string): void {
    const table = this.manager.getTableById(this.unitId, tableId);
    const columns = table?.getTableInfo().columns.length ?? 0;
    for (let column = 0; column < columns; column++) {
      const filter = table!.getTableFilterColumn(column);
      if (filter) return this.manager.addFilter(this.unitId, tableId, column, filter);
    }
  }

  private get unitId(): string { return this.engine.book.getId(); }
}
