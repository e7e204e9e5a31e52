import { fail, HostObject } from "../protocol/hostError";
import { Collection } from "./collection";
import type { Range } from "./range";
import type { CellContent } from "./sheetCells";
import type { Table } from "./table";

export class TableRow extends HostObject {
  static readonly scalars = ["Index", "Values"];
  constructor(private readonly table: Table, readonly Index: number) { super(); }
  get Values(): CellContent[][] | null { return this.GetRange().Values; }
  set Values(values: CellContent[][]) { this.GetRange().write(values); }
  GetRange(): Range { return this.table.GetDataBodyRange().GetRow(this.Index); }
  Delete(): void { this.table.Rows.DeleteRowsAt(this.Index, 1); }
}

export class TableRows extends Collection<TableRow> {
  constructor(private readonly table: Table) { super(); }
  override get Count(): number { return this.table.bodyRows; }
  override GetCount(): number { return this.table.bodyRows; }
  Items(): TableRow[] { return Array.from({ length: this.table.bodyRows }, (_, index) => new TableRow(this.table, index)); }
  override GetItemAt(index: number): TableRow { return index >= 0 && index < this.table.bodyRows ? new TableRow(this.table, index) : fail("ItemNotFound"); }

  /** `index` from 0, null or -1 for the end; one array per new row. Whole rows of the sheet are inserted (see BEHAVIOURS.md). */
  Add(index: number | null = null, values: (CellContent | null)[][] | CellContent | null = null): TableRow {
    const { table } = this;
    const rows = Array.isArray(values) ? values : values === null ? null : [[values]];
    if (rows && (rows.length === 0 || rows.some((row) => row.length !== table.box.nc))) fail("InvalidArgument");
    const at = index === null || index < 0 ? table.bodyRows : index;
    if (at > table.bodyRows) fail("InvalidArgument");
    const count = rows?.length ?? 1;
    table.sheet.refuse("allowInsertRows");
    table.book.steps.asOne(() => {
      table.sheet.structure.insertTableRows(table, at, count);
      if (rows) table.sheet.range({ ...table.box, r: table.box.r + 1 + at, nr: count }).write(rows);
    });
    return new TableRow(table, at);
  }

  DeleteRowsAt(index: number, count = 1): void {
    const { table } = this;
    if (index < 0 || count < 1 || index + count > table.bodyRows) fail("InvalidArgument");
    table.sheet.refuse("allowDeleteRows");
    table.sheet.structure.deleteTableRows(table, index, count);
  }

  DeleteRows(rows: (TableRow | number)[]): void {
    const indexes = [...new Set(rows.map((row) => (typeof row === "number" ? row : row.Index)))].sort((one, other) => other - one);
    this.table.book.steps.asOne(() => indexes.forEach((index) => this.DeleteRowsAt(index, 1)));
  }
}
