import { fail, HostObject } from "../protocol/hostError";
import { excelColumn } from "../structuredRefs";
import type { Box } from "./address";
import { AutoFilter } from "./autoFilter";
import type { Range } from "./range";
import { TableColumns } from "./tableColumns";
import { TableRows } from "./tableRows";
import { TableSort } from "./tableSort";
import type { TableRecord } from "./tableStore";
import { nextFreeHeader } from "./tableHeaders";
import { toggleTotals } from "./tableTotals";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Excel.Table. Univer holds header and body; the totals row and the looks are the host's. */
export class Table extends HostObject {
  static readonly scalars = ["Id", "LegacyId", "Name", "ShowHeaders", "ShowTotals", "Style", "HighlightFirstColumn", "HighlightLastColumn", "ShowBandedRows", "ShowBandedColumns", "ShowFilterButton"];
  constructor(readonly book: Workbook, readonly _Id: string) { super(); }

  get Id(): string { return this._Id; }
  get LegacyId(): string { return this._Id; }
  get sheet(): Worksheet { return this.book.sheetById(this.info.subUnitId); }
  get Worksheet(): Worksheet { return this.sheet; }
  get info() { return this.book.tableStore.info(this._Id) ?? fail("ItemNotFound"); }
  get record(): TableRecord { return this.book.tableStore.record(this._Id); }
  /** Header and body. */
  get box(): Box { return this.book.tableStore.box(this._Id); }
  /** Header, body and totals row. */
  get fullBox(): Box { return { ...this.box, nr: this.box.nr + (this.ShowTotals ? 1 : 0) }; }
  get bodyRows(): number { return this.box.nr - 1; }
  columnNames(): string[] { return this.info.columns.map((column) => excelColumn(column.displayName)); }

  get Name(): string { return this.info.name; }
  set Name(name: string) { this.book.renameTable(this, name); }
  get Style(): string { return this.record.style ?? "TableStyleMedium2"; }
  set Style(style: string) { this.set({ style }); }
  get ShowBandedRows(): boolean { return this.record.bandedRows ?? true; }
  set ShowBandedRows(on: boolean) { this.set({ bandedRows: on }); }
  get ShowBandedColumns(): boolean { return this.record.bandedColumns ?? false; }
  set ShowBandedColumns(on: boolean) { this.set({ bandedColumns: on }); }
  get HighlightFirstColumn(): boolean { return this.record.firstColumn ?? false; }
  set HighlightFirstColumn(on: boolean) { this.set({ firstColumn: on }); }
  get HighlightLastColumn(): boolean { return this.record.lastColumn ?? false; }
  set HighlightLastColumn(on: boolean) { this.set({ lastColumn: on }); }
  get ShowFilterButton(): boolean { return this.record.filterButton ?? true; }
  set ShowFilterButton(on: boolean) { this.set({ filterButton: on }); }
  get ShowHeaders(): boolean { return true; }
  set ShowHeaders(on: boolean) { if (!on) fail("ApiNotFound", "Table.showHeaders = false is not modelled by the simulated host."); }
  get ShowTotals(): boolean { return this.record.totals ?? false; }
  set ShowTotals(on: boolean) { toggleTotals(this, on); }

  get Columns(): TableColumns { return new TableColumns(this); }
  get Rows(): TableRows { return new TableRows(this); }
  get Sort(): TableSort { return new TableSort(this); }
  get AutoFilter(): AutoFilter { return new AutoFilter(this.book, { tableId: this._Id }); }

  GetRange(): Range { return this.sheet.range(this.fullBox); }
  GetHeaderRowRange(): Range { return this.part(0, 1); }
  GetDataBodyRange(): Range { return this.part(1, this.bodyRows); }
  GetTotalRowRange(): Range { return this.ShowTotals ? this.part(this.box.nr, 1) : fail("ItemNotFound"); }

  /** The new range holds the header where it is, and the totals row when there is one. */
  Resize(range: Range | string): void {
    const to = (typeof range === "string" ? this.book.rangeOf(range, this.sheet) : range).box;
    const from = this.fullBox;
    const totals = this.ShowTotals ? 1 : 0;
    if (to.r !== from.r || to.c > from.c + from.nc - 1 || to.c + to.nc <= from.c || to.nr < 2 + totals) fail("InvalidArgument", "A table keeps its header row, and its new range overlaps the old one.");
    if (this.book.Tables.Items().some((table) => table._Id !== this._Id && table.sheet === this.sheet && this.sheet.range(to).GetIntersectionOrNullObject(table.GetRange()))) fail("InvalidArgument", "A table can't overlap another table.");
    this.book.steps.asOne(() => {
      const names = this.columnNames();
      const columns = Array.from({ length: to.nc }, (_, j) => {
        const known = this.info.columns[to.c + j - from.c];
        if (known) return known;
        const given = String(this.sheet.cells.value(to.r, to.c + j));
        const name = given !== "" && !names.some((other) => other.toLowerCase() === given.toLowerCase()) ? given : nextFreeHeader(names);
        names.push(name);
        return this.book.tableStore.newColumn(name);
      });
      const totalsCells = totals ? this.sheet.cells.grid({ ...from, r: from.r + from.nr - 1, nr: 1 }, (r, c) => this.sheet.cells.formula(r, c)) : null;
      if (totalsCells && to.nr !== from.nr) {
        this.sheet.range({ ...from, r: from.r + from.nr - 1, nr: 1 }).Clear("Contents");
        this.book.tableStore.reshape(this._Id, { ...to, nr: to.nr - totals }, columns);
        this.sheet.range({ ...from, r: to.r + to.nr - 1, nr: 1 }).write(totalsCells);
      } else this.book.tableStore.reshape(this._Id, { ...to, nr: to.nr - totals }, columns);
      this.writeHeaders();
      this.book.directory.moveTotals(this);
    });
  }

  ClearFilters(): void { this.AutoFilter.ClearCriteria(); }
  ReapplyFilters(): void | Promise<void> { return this.AutoFilter.Reapply(); }
  Delete(): void { this.book.steps.asOne(() => { const range = this.GetRange(); this.book.loseTable(this); range.Clear(); }); }
  ConvertToRange(): Range { return this.book.convertToRange(this); }

  /** Makes the header cells say what the columns are called. */
  writeHeaders(): void {
    const { r, c } = this.box;
    const wrong = this.columnNames().some((name, j) => this.sheet.cells.value(r, c + j) !== name);
    if (wrong) this.sheet.writer.put({ [r]: Object.fromEntries(this.columnNames().map((name, j) => [c + j, { v: name, t: 1, f: null, si: null, p: null }])) }, { ...this.box, nr: 1 });
  }

  private set(change: Partial<TableRecord>): void {
    this.sheet.refuse();
    this.book.tableStore.setRecord(this._Id, change);
  }
  private part(down: number, nr: number): Range { return this.sheet.range({ ...this.box, r: this.box.r + down, nr }); }
}
