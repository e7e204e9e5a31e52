import type { FWorksheet } from "@univerjs/sheets/facade";
import { fail, HostObject } from "../protocol/hostError";
import { absoluteA1, type Box, fromUniver, isWholeColumns, isWholeRows, parseA1, quoteSheet, SHEET_COLUMNS, SHEET_ROWS, splitSheet, type UniverRange } from "./address";
import { AutoFilter } from "./autoFilter";
import { calculateAllSoon } from "./calculateAllSoon";
import { Charts } from "./charts";
import { Comments } from "./comments";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItems } from "./names";
import { Notes } from "./notes";
import { PageLayout, type PageRecord } from "./pageLayout";
import { type ProtectionRecord, WorksheetProtection } from "./protection";
import { Range } from "./range";
import { SheetCells } from "./sheetCells";
import { SheetStructure } from "./sheetStructure";
import { SheetWriter } from "./sheetWriter";
import { Tables } from "./tables";
import type { Workbook } from "./workbook";

/** A formula whose results fill `area`; it stands in the area's first cell. */
export interface Spill { readonly r: number; readonly c: number; readonly area: Box }

/** Excel.Worksheet. */
export class Worksheet extends HostObject {
  static readonly scalars = ["Id", "Name", "Position", "Visibility", "TabColor", "StandardWidth", "StandardHeight", "ShowGridlines", "EnableCalculation"];
  readonly cells: SheetCells;
  readonly writer = new SheetWriter(this);
  readonly structure = new SheetStructure(this);

  constructor(readonly book: Workbook, readonly f: FWorksheet, readonly _Id: string) {
    super();
    this.cells = new SheetCells(book.engine, f.getSheet(), book.directory, (r, c) => book.tableNameAt(_Id, r, c));
  }

  get model() { return this.f.getSheet(); }
  get Id(): string { return this._Id; }
  get Name(): string { return this.model.getName(); }
  set Name(name: string) { this.book.renameSheet(this, name); }
  get Position(): number { return this.f.getIndex(); }
  set Position(position: number) { this.book.moveSheet(this, position); }
  get Visibility(): string { return this.f.isSheetHidden() ? this.book.held.get<string>(`hidden/${this._Id}`) ?? "Hidden" : "Visible"; }
  set Visibility(visibility: string) { this.book.showSheet(this, visibility); }
  /** "#RRGGBB", or "" without one. */
  get TabColor(): string { return this.f.getTabColor() ?? ""; }
  set TabColor(color: string) { this.f.setTabColor(color); }
  get ShowGridlines(): boolean { return !this.f.hasHiddenGridLines(); }
  set ShowGridlines(on: boolean) { this.f.setHiddenGridlines(!on); }
  /** The name under which office.js sets it. */
  set Gridlines(on: boolean) { this.ShowGridlines = on; }
  get StandardHeight(): number { return this.model.getConfig().defaultRowHeight * 0.75; }
  /** Characters of the default font, 7 pixels each and 5 to spare. */
  get StandardWidth(): number { return Math.round(((this.model.getConfig().defaultColumnWidth - 5) / 7) * 100) / 100; }
  set StandardWidth(characters: number) { this.model.getConfig().defaultColumnWidth = Math.round(characters * 7 + 5); }
  get EnableCalculation(): boolean { return true; }

  get Tables(): Tables { return new Tables(this.book, this); }
  get Charts(): Charts { return new Charts(this); }
  get Comments(): Comments { return new Comments(this.book, this); }
  get Notes(): Notes { return new Notes(this.book, this); }
  get Names(): NamedItems { return new NamedItems(this.book, this); }
  get FreezePanes(): WorksheetFreezePanes { return new WorksheetFreezePanes(this); }
  get PageLayout(): PageLayout { return new PageLayout(this); }
  get Protection(): WorksheetProtection { return new WorksheetProtection(this); }
  get AutoFilter(): AutoFilter { return new AutoFilter(this.book, { tableId: null }); }

  Activate(): void {
    if (this.Visibility !== "Visible") fail("InvalidOperation", `The sheet "${this.Name}" is hidden.`);
    this.f.activate();
  }
  Delete(): void { this.book.deleteSheet(this); }
  Calculate(_markAllDirty?: boolean): void { calculateAllSoon(this.book.engine); }
  GetNextOrNullObject(visibleOnly = false): Worksheet | null { return this.neighbour(1, visibleOnly); }
  GetNext(visibleOnly = false): Worksheet { return this.neighbour(1, visibleOnly) ?? fail("ItemNotFound"); }
  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null { return this.neighbour(-1, visibleOnly); }
  GetPrevious(visibleOnly = false): Worksheet { return this.neighbour(-1, visibleOnly) ?? fail("ItemNotFound"); }

  /** An address of this sheet, a name, or a table's name; the whole sheet without one. */
  GetRange(address?: string | null): Range {
    if (!address) return this.range({ r: 0, c: 0, nr: SHEET_ROWS, nc: SHEET_COLUMNS });
    const { sheet } = splitSheet(address);
    if (sheet !== null && sheet.toLowerCase() !== this.Name.toLowerCase()) fail("InvalidArgument");
    const box = parseA1(address);
    if (box) return this.range(box);
    const named = (this.Names.find(address) ?? this.book.Names.find(address))?.GetRangeOrNullObject() ?? this.book.Tables.find(address)?.GetDataBodyRange();
    return named && named.sheet === this ? named : fail("InvalidArgument");
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range { return this.range({ r: row, c: column, nr: rows, nc: columns }); }
  GetCell(row: number, column: number): Range { return this.range({ r: row, c: column, nr: 1, nc: 1 }); }
  GetUsedRange(valuesOnly = false): Range { return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0); }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.cells.used(valuesOnly, { r: 0, c: 0, nr: SHEET_ROWS, nc: SHEET_COLUMNS });
    return used && this.range(used);
  }

  range(box: Box): Range { return new Range(this, box); }

  // ---- for the rest of the model, and for what saves the workbook ----
  get rows(): number { return this.model.getRowCount(); }
  get columns(): number { return this.model.getColumnCount(); }
  get protection(): ProtectionRecord | null { return this.book.held.get<ProtectionRecord>(`protection/${this._Id}`) ?? null; }
  get page(): PageRecord { return this.book.held.get<PageRecord>(`page/${this._Id}`) ?? {}; }
  get merges(): Box[] { return this.model.getMergeData().map((range) => fromUniver(range)); }

  /** Refuses a change of a protected sheet, unless its options allow it. */
  refuse(option?: string): void {
    if (this.protection && !(option && this.protection.options[option])) fail("AccessDenied", `The sheet "${this.Name}" is protected.`);
  }

  /** The block as the engine's sheet can hold it: whole rows and columns are cut to its size, otherwise it grows. */
  reach(box: Box): Box {
    const nr = isWholeColumns(box) ? this.rows - box.r : box.nr;
    const nc = isWholeRows(box) ? this.columns - box.c : box.nc;
    if (box.r + nr > this.rows) this.f.setRowCount(Math.min(SHEET_ROWS, box.r + nr + 200));
    if (box.c + nc > this.columns) this.f.setColumnCount(Math.min(SHEET_COLUMNS, box.c + nc + 10));
    return { ...box, nr, nc };
  }

  /** Formulas that spill, each with the cells that it fills. */
  spills(): Spill[] {
    const { engine } = this.book;
    const areas: Readonly<Record<number, Readonly<Record<number, UniverRange | null | undefined>> | null | undefined>> = engine.injector.get(engine.U.formula.FormulaDataModel).getArrayFormulaRange()?.[this.book.f.getId()]?.[this._Id] ?? {};
    const found: Spill[] = [];
    for (const [row, columns] of Object.entries(areas)) {
      for (const [column, range] of Object.entries(columns ?? {})) if (range && this.cells.engineFormula(Number(row), Number(column))) found.push({ r: Number(row), c: Number(column), area: fromUniver(range) });
    }
    return found;
  }
  spillAt(row: number, column: number): Spill | null {
    return this.spills().find(({ area }) => row >= area.r && row < area.r + area.nr && column >= area.c && column < area.c + area.nc) ?? null;
  }

  /** Hidden names hold the print area and titles, so that they follow insertions. */
  setHiddenName(kind: string, boxes: readonly Box[]): void {
    this.book.steps.asOne(() => {
      this.hiddenNames(kind).forEach((entry) => this.book.nameStore.remove(entry));
      boxes.forEach((box, index) => this.book.nameStore.add(`_${kind}_${this._Id}_${index}_${this.book.nextId()}`, `${quoteSheet(this.Name)}!${absoluteA1(box)}`, null, { hidden: true }));
    });
  }
  hiddenNameBoxes(kind: string): Box[] { return this.hiddenNames(kind).map((entry) => parseA1(entry.formulaOrRefString)).filter((box): box is Box => box !== null); }
  private hiddenNames(kind: string) { return this.book.nameStore.hidden(`_${kind}_${this._Id}_`); }

  private neighbour(step: number, visibleOnly: boolean): Worksheet | null {
    const sheets = this.book.Worksheets.Items();
    for (let i = this.Position + step; i >= 0 && i < sheets.length; i += step) if (!visibleOnly || sheets[i]!.Visibility === "Visible") return sheets[i]!;
    return null;
  }
}
