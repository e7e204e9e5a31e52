import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { a1, type Box, columnName, fromUniver, intersection } from "../model/address";
import { isErrorText } from "../model/formatText";
import type { Range } from "../model/range";
import type { CellContent } from "../model/sheetCells";
import type { Workbook } from "../model/workbook";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
interface CellsChanged { readonly subUnitId: string; readonly cellValue?: Matrix; readonly trigger?: string; readonly follows?: boolean }
interface SheetParams { readonly subUnitId: string; readonly sheet?: { readonly id: string }; readonly range?: IRange; readonly ranges?: readonly IRange[] }

/** The numbers of events on the wire. */
const TYPE = { changed: 10, activated: 11, deactivated: 12, added: 13, selection: 14, deleted: 15, sorted: 19, rowHidden: 22, nameChanged: 25, visibility: 26, moved: 27, tableSelection: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103 };

// Univer rewrites formulas after these, and names the command as the trigger: the cells moved, nobody wrote to them.
const MOVED = /insert-row|insert-col|remove-row|remove-col|move-|set-worksheet-name|set-table|delete-range|insert-range|remove-sheet|defined-name/;

/** Turns Univer's mutations into the events that Excel raises. Calculated results are none. */
export class WorkbookEvents {
  private before: { value: CellContent; at: string } | null = null;
  private selection = new Map<string, Box>();
  private readonly references = new Map<string, { sheetId: string; box: Box }>();
  private activeSheet: string;

  constructor(private readonly book: Workbook) {
    this.activeSheet = book.f.getActiveSheet().getSheetId();
    const { commands } = book.engine;
    commands.beforeCommandExecuted((command) => this.remember(command));
    commands.onCommandExecuted((command, options) => {
      const calculated = options as { fromFormula?: boolean; applyFormulaCalculationResult?: boolean } | undefined;
      if (!calculated?.fromFormula && !calculated?.applyFormulaCalculationResult) this.hear(command);
    });
  }

  selected(): Range {
    const sheet = this.book.Worksheets.GetActiveWorksheet();
    return sheet.range(this.selection.get(sheet.Id) ?? { r: 0, c: 0, nr: 1, nc: 1 });
  }
  activeCell(): Range { return this.selected().GetCell(0, 0); }
  /** The cells that an event told of, by the reference in it. */
  rangeOf(reference: string): Range | null {
    const known = this.references.get(reference);
    return known && this.book.hasSheet(known.sheetId) ? this.book.sheetById(known.sheetId).range(known.box) : null;
  }

  private hear({ id, params }: ICommandInfo): void {
    const S = this.book.engine.U.sheets;
    const p = params as SheetParams;
    switch (id) {
      case S.SetRangeValuesMutation.id: return this.cells(params as CellsChanged);
      case S.InsertRowMutation.id: return this.changed("RowInserted", p.subUnitId, fromUniver(p.range!));
      case S.RemoveRowMutation.id: return this.changed("RowDeleted", p.subUnitId, fromUniver(p.range!));
      case S.InsertColMutation.id: return this.changed("ColumnInserted", p.subUnitId, fromUniver(p.range!));
      case S.RemoveColMutation.id: return this.changed("ColumnDeleted", p.subUnitId, fromUniver(p.range!));
      case S.ReorderRangeMutation.id: return this.sorted(p.subUnitId, fromUniver(p.range!));
      case S.MoveRangeMutation.id: return this.moved(params as { from: CellsAt; to: CellsAt });
      case S.SetSelectionsOperation.id: return this.selectionChanged(params as SelectionParams);
      case S.SetWorksheetActiveOperation.id: return this.activated(p.subUnitId);
      case S.InsertSheetMutation.id: return this.onSheets("AddedEvent", TYPE.added, { worksheetId: p.sheet!.id });
      case S.RemoveSheetMutation.id: return this.onSheets("DeletedEvent", TYPE.deleted, { worksheetId: p.subUnitId });
      case S.SetWorksheetNameMutation.id: return this.onSheet(p.subUnitId, "EventNameChanged", TYPE.nameChanged, { nameAfter: this.book.sheetById(p.subUnitId).Name });
      case S.SetWorksheetHideMutation.id: return this.onSheet(p.subUnitId, "EventVisibilityChanged", TYPE.visibility, { visibilityAfter: this.book.sheetById(p.subUnitId).Visibility });
      case S.SetRowHiddenMutation.id: return this.rowsHidden(p, "Hidden");
      case S.SetRowVisibleMutation.id: return this.rowsHidden(p, "Unhidden");
      case this.book.engine.U.table.AddSheetTableMutation.id: return this.table("AddedEvent", TYPE.tableAdded, params as TableParams);
      case this.book.engine.U.table.DeleteSheetTableMutation.id: return this.table("DeletedEvent", TYPE.tableDeleted, params as TableParams);
    }
  }

  private cells({ subUnitId, cellValue = {}, trigger, follows }: CellsChanged): void {
    if (follows || MOVED.test(trigger ?? "")) return;
    let box: Box | null = null;
    for (const row of Object.keys(cellValue).map(Number)) {
      for (const column of Object.keys(cellValue[row] ?? {}).map(Number)) {
        const cell = cellValue[row]![column];
        if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
        const old: Box = box ?? { r: row, c: column, nr: 1, nc: 1 };
        const r = Math.min(old.r, row);
        const c = Math.min(old.c, column);
        box = { r, c, nr: Math.max(old.r + old.nr, row + 1) - r, nc: Math.max(old.c + old.nc, column + 1) - c };
      }
    }
    if (box) this.changed("RangeEdited", subUnitId, box);
  }

  // Excel gives the value before and after of a single cell alone.
  private remember({ id, params }: ICommandInfo): void {
    if (id !== this.book.engine.U.sheets.SetRangeValuesMutation.id) return;
    this.before = null;
    const { subUnitId, cellValue = {} } = params as CellsChanged;
    const rows = Object.keys(cellValue);
    const columns = rows.length === 1 ? Object.keys(cellValue[Number(rows[0])] ?? {}) : [];
    if (columns.length !== 1 || !this.book.hasSheet(subUnitId)) return;
    const [row, column] = [Number(rows[0]), Number(columns[0])];
    this.before = { value: this.book.sheetById(subUnitId).cells.value(row, column), at: `${subUnitId}!${row},${column}` };
  }

  private changed(changeType: string, sheetId: string, box: Box): void {
    if (!this.book.hasSheet(sheetId)) return;
    this.book.IsDirty = true;
    const sheet = this.book.sheetById(sheetId);
    const address = /^Row/.test(changeType) ? `${box.r + 1}:${box.r + box.nr}` : /^Column/.test(changeType) ? `${columnName(box.c)}:${columnName(box.c + box.nc - 1)}` : a1(box);
    const referenceId = this.refer(sheetId, box);
    const single = this.before?.at === `${sheetId}!${box.r},${box.c}` && box.nr * box.nc === 1 ? this.before : null;
    const after = single ? sheet.cells.value(box.r, box.c) : null;
    const details = single && after !== null ? { valueBefore: single.value, valueAfter: after, valueTypeBefore: typeOf(single.value), valueTypeAfter: typeOf(after) } : {};
    this.before = null;
    const args = { address, changeType, worksheetId: sheetId, referenceId, shiftDirection: "None", ...details };
    this.onSheet(sheetId, "DataChangedEvent", TYPE.changed, args);
    for (const table of sheet.Tables.Items()) {
      const common = intersection(table.fullBox, box);
      if (!common) continue;
      const own = { ...args, tableId: table.Id, address: changeType === "RangeEdited" ? a1(common) : address };
      for (const targetId of [table.Id, sheetId, "Workbook"]) this.raise("DataChangedEvent", TYPE.tableChanged, targetId, own);
    }
  }

  private sorted(sheetId: string, box: Box): void {
    this.onSheet(sheetId, "RowSortedEvent", TYPE.sorted, { address: a1(box) });
    this.changed("RangeEdited", sheetId, box);
  }
  private moved({ from, to }: { from: CellsAt; to: CellsAt }): void {
    for (const { subUnitId, value } of [from, to]) this.cells({ subUnitId, cellValue: value });
  }
  private rowsHidden({ subUnitId, ranges }: SheetParams, changeType: string): void {
    for (const range of ranges ?? []) this.onSheet(subUnitId, "RowHiddenChangedEvent", TYPE.rowHidden, { address: `${range.startRow + 1}:${range.endRow + 1}`, changeType });
  }

  private selectionChanged({ subUnitId, selections }: SelectionParams): void {
    const range = selections?.at(-1)?.range;
    if (this.book.isQuiet || !range || !this.book.hasSheet(subUnitId)) return;
    const box = wholeSheet(fromUniver(range), range, this.book.sheetById(subUnitId));
    const before = this.selection.get(subUnitId);
    this.selection.set(subUnitId, box);
    if (before && a1(before) === a1(box)) return;
    this.onSheet(subUnitId, "SelectionChangedEvent", TYPE.selection, { address: a1(box) });
    this.raise("DocumentSelectionChanged", 2, "", {});
    for (const table of this.book.sheetById(subUnitId).Tables.Items()) {
      const inside = intersection(table.fullBox, box);
      const wasInside = before && intersection(table.fullBox, before);
      if (inside || wasInside) this.raise("SelectionChangedEvent", TYPE.tableSelection, table.Id, { address: inside ? a1(inside) : "", isInsideTable: inside !== null, tableId: table.Id, worksheetId: subUnitId });
    }
  }
  private activated(sheetId: string): void {
    if (this.book.isQuiet || sheetId === this.activeSheet) return;
    const before = this.activeSheet;
    this.activeSheet = sheetId;
    if (this.book.hasSheet(before)) this.onSheet(before, "DeactivatedEvent", TYPE.deactivated, {});
    this.onSheet(sheetId, "ActivatedEvent", TYPE.activated, {});
    this.raise("DocumentSelectionChanged", 2, "", {});
  }
  private table(registration: string, type: number, { tableId, subUnitId, name }: TableParams): void {
    for (const targetId of [subUnitId, "Workbook"]) this.raise(registration, type, targetId, { tableId, worksheetId: subUnitId, tableName: name });
  }

  private onSheet(sheetId: string, registration: string, type: number, args: Record<string, unknown>): void {
    for (const targetId of [sheetId, "Workbook"]) this.raise(registration, type, targetId, { worksheetId: sheetId, ...args });
  }
  private onSheets(registration: string, type: number, args: Record<string, unknown>): void { this.raise(registration, type, "Workbook", args); }
  private raise(registration: string, type: number, targetId: string, args: Record<string, unknown>): void {
    if (this.book.eventsOn) this.book.onEvent({ registration, type, targetId, args });
  }
  private refer(sheetId: string, box: Box): string {
    const id = `event${this.book.nextId()}`;
    this.references.set(id, { sheetId, box });
    if (this.references.size > 200) this.references.delete(this.references.keys().next().value!);
    return id;
  }
}

interface CellsAt { readonly subUnitId: string; readonly value: Matrix }
interface TableParams { readonly tableId: string; readonly subUnitId: string; readonly name?: string }
interface SelectionParams { readonly subUnitId: string; readonly selections?: readonly { readonly range: IRange }[] }

// Selected whole columns end where the engine's sheet does, and where Excel's would.
function wholeSheet(box: Box, range: IRange, sheet: { readonly rows: number; readonly columns: number }): Box {
  const whole = (kind: number): boolean => range.rangeType === kind || range.rangeType === 3;
  return { ...box, ...(whole(2) || box.nr === sheet.rows ? { r: 0, nr: 1048576 } : {}), ...(whole(1) || box.nc === sheet.columns ? { c: 0, nc: 16384 } : {}) };
}

function typeOf(value: CellContent): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}
