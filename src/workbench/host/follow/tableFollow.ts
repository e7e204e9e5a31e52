import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { Table } from "../model/table";
import { nextFreeHeader } from "../model/tableHeaders";
import type { Workbook } from "../model/workbook";
import { calculatedFill } from "./calculatedFill";
import { dissolve } from "./dissolveTable";
import { FOLLOWING } from "./following";
import { loseColumn } from "./loseColumn";
import { newRows } from "./newRows";
import { readHeaders } from "./readHeaders";
import { rowsBeneath } from "./rowsBeneath";
import { type Mutations, renameColumns, renameTableIn, rewriteFormulas } from "./renameColumn";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
interface RangeParams { readonly range: IRange; readonly subUnitId?: string }
interface CellParams { readonly cellValue?: Matrix; readonly subUnitId: string }

/**
 * What Excel's tables do after an edit and Univer's do not: calculated columns fill new rows, a row inserted above the totals row
 * joins the table, a new header renames its column in every formula, an inserted column gets a header, and a table without totals
 * takes in what a person types beneath it. Each is added to the edit's own undo step.
 */
export class TableFollow {
  private byApi = 0;
  private byModel = 0;

  constructor(private readonly book: Workbook) {
    const { U, injector } = book.engine;
    const S = U.sheets;
    injector.get(S.SheetInterceptorService).interceptCommand({
      priority: -2,
      getMutations: ({ id, params }) => {
        switch (id) {
          case S.InsertRowCommand.id: return this.rowsInserted(params as RangeParams);
          case S.InsertColCommand.id: return this.columnsInserted(params as RangeParams);
          case S.RemoveRowCommand.id: return this.rowsRemoved(params as RangeParams);
          case S.SetRangeValuesCommand.id: return this.cellsWritten(params as CellParams);
          default: return { redos: [], undos: [] };
        }
      },
    });
  }

  /** Whether the object model writes, whose formulas are in Univer's spelling already. */
  get isModelWriting(): boolean { return this.byModel > 0; }

  /** Runs a write of the object model; tables grow by it only when a person makes it. */
  asModel<T>(isPerson: boolean, write: () => T): T {
    this.byModel++;
    this.byApi += isPerson ? 0 : 1;
    try {
      return write();
    } finally {
      this.byModel--;
      this.byApi -= isPerson ? 0 : 1;
    }
  }

  /** Formulas and formats for rows of the body that were added at `at`. */
  fillNewRows(table: Table, at: number, count: number): void {
    const cellValue = newRows(table, at, count);
    if (Object.keys(cellValue).length > 0) table.sheet.writer.put(cellValue, { ...table.box, r: table.box.r + 1 + at, nr: count });
  }

  /** Before a table goes: what names it names its cells instead, or `#REF!` where they go too. */
  forgetTable(table: Table, cells: "kept" | "lost" = "kept", exceptSheet?: string): void {
    const { redos, undos } = dissolve(table, cells === "lost", exceptSheet);
    if (redos.length > 0) this.book.steps.run(redos, undos);
  }

  /** Before a column goes: formulas over it say `#REF!`. */
  forgetColumn(table: Table, index: number): void {
    const { redos, undos } = loseColumn(table, index);
    if (redos.length > 0) this.book.steps.run(redos, undos);
  }

  /** A new name of a table, in every formula. */
  renameTable(table: Table, name: string): void {
    const rename = (to: string): IMutationInfo => ({ id: this.book.engine.U.table.SetSheetTableMutation.id, params: { unitId: this.book.f.getId(), subUnitId: table.sheet.Id, tableId: table.Id, config: { name: to } } });
    const old = table.Name;
    const formulas = rewriteFormulas(this.book, old, (formula) => renameTableIn(formula, old, name));
    this.book.steps.run([rename(name), ...formulas.redos], [rename(old), ...formulas.undos]);
  }

  private rowsInserted({ range, subUnitId }: RangeParams): Mutations {
    const all: Mutations = { redos: [], undos: [] };
    const count = range.endRow - range.startRow + 1;
    for (const table of this.tablesOn(subUnitId)) {
      const { box } = table;
      const above = range.startRow === box.r + box.nr && table.ShowTotals;
      const inside = range.startRow > box.r && range.startRow < box.r + box.nr;
      if (!above && !inside) continue;
      if (above) {
        const { redo, undo } = this.book.tableStore.reshapeMutations(table.Id, { ...box, nr: box.nr + count }, table.info.columns);
        all.redos.push(redo);
        all.undos.push(undo);
      }
      const cellValue = newRows(table, range.startRow - box.r - 1, count);
      if (Object.keys(cellValue).length > 0) all.redos.push(this.setCells(table.sheet.Id, cellValue));
    }
    return all;
  }

  private columnsInserted({ range, subUnitId }: RangeParams): Mutations {
    const all: Mutations = { redos: [], undos: [] };
    const count = range.endColumn - range.startColumn + 1;
    for (const table of this.tablesOn(subUnitId)) {
      const { r, c, nc, nr } = table.box;
      const index = range.startColumn - c;
      if (index <= 0 || index >= nc) continue;
      const names = table.columnNames();
      const columns = [...table.info.columns];
      const cells: Record<number, ICellData> = {};
      for (let i = 0; i < count; i++) {
        const name = nextFreeHeader(names);
        names.push(name);
        columns.splice(index + i, 0, this.book.tableStore.newColumn(name));
        cells[c + index + i] = { v: name, t: 1 };
      }
      // Runs after Univer's own widening, and names what that called "sheets-table.columnPrefix".
      const shape = this.book.tableStore.reshapeMutations(table.Id, { r, c, nr, nc: nc + count }, columns);
      all.redos.push(shape.redo, this.setCells(table.sheet.Id, { [r]: cells }));
      all.undos.push(shape.undo);
    }
    return all;
  }

  private rowsRemoved({ range, subUnitId }: RangeParams): Mutations {
    const all: Mutations = { redos: [], undos: [] };
    for (const table of this.tablesOn(subUnitId)) {
      const { r, nr } = table.box;
      const totalsRow = r + nr;
      const losesTotals = table.ShowTotals && range.startRow <= totalsRow && range.endRow >= totalsRow && range.startRow > r;
      if (losesTotals) {
        const held = this.book.held.mutations(`table/${table.Id}`, { ...table.record, totals: false });
        all.redos.push(held.redo);
        all.undos.push(held.undo);
      }
      // Univer takes the whole count off a table that loses rows at its end alone.
      if (range.startRow > r && range.startRow < r + nr && range.endRow >= r + nr) {
        const { redo, undo } = this.book.tableStore.reshapeMutations(table.Id, { ...table.box, nr: Math.max(1, range.startRow - r) }, table.info.columns);
        all.redos.push(redo);
        all.undos.push(undo);
      }
    }
    return all;
  }

  private cellsWritten({ cellValue, subUnitId }: CellParams): Mutations {
    const all: Mutations = { redos: [], undos: [] };
    for (const table of this.tablesOn(subUnitId)) {
      this.headersWritten(table, cellValue ?? {}, all);
      if (this.byApi > 0) continue;
      this.typedBeneath(table, cellValue ?? {}, all);
      const fill = calculatedFill(table, cellValue ?? {});
      if (!fill) continue;
      all.redos.push(this.setCells(table.sheet.Id, fill));
      const empty = Object.fromEntries(Object.entries(fill).map(([row, cells]) => [row, Object.fromEntries(Object.keys(cells).map((column) => [column, { f: null, si: null, v: null }]))]));
      all.undos.push(this.setCells(table.sheet.Id, empty));
    }
    return all;
  }

  private headersWritten(table: Table, cellValue: Matrix, all: Mutations): void {
    const row = cellValue[table.box.r];
    if (!row) return;
    const { renames, corrected } = readHeaders(table, row);
    if (Object.keys(corrected).length > 0) all.redos.push(this.setCells(table.sheet.Id, { [table.box.r]: corrected }));
    if (renames.size === 0) return;
    const { redos, undos } = renameColumns(table, renames);
    all.redos.push(...redos);
    all.undos.push(...undos);
  }

  private typedBeneath(table: Table, cellValue: Matrix, all: Mutations): void {
    const count = table.ShowTotals ? 0 : rowsBeneath(table, cellValue);
    if (count === 0) return;
    const { box } = table;
    const { redo, undo } = this.book.tableStore.reshapeMutations(table.Id, { ...box, nr: box.nr + count }, table.info.columns);
    const fill = newRows(table, box.nr - 1, count);
    const empty: Matrix = {};
    for (const row of Object.keys(fill).map(Number)) {
      for (const column of Object.keys(cellValue[row] ?? {}).map(Number)) delete fill[row]![column];
      empty[row] = Object.fromEntries(Object.keys(fill[row]!).map((column) => [column, { v: null, f: null, si: null, s: null, custom: null as never }]));
    }
    all.redos.push(redo, this.setCells(table.sheet.Id, fill));
    all.undos.push(undo, this.setCells(table.sheet.Id, empty));
  }

  private setCells(sheetId: string, cellValue: Matrix): IMutationInfo {
    return { id: this.book.engine.U.sheets.SetRangeValuesMutation.id, params: { unitId: this.book.f.getId(), subUnitId: sheetId, cellValue, ...FOLLOWING } };
  }
  private tablesOn(sheetId: string | undefined): Table[] {
    const id = sheetId ?? this.book.f.getActiveSheet().getSheetId();
    return this.book.Tables.Items().filter((table) => table.info.subUnitId === id);
  }
}

