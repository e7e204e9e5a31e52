import { fail, HostObject } from "../protocol/hostError";
import { sortRows, type SortField } from "./sortRows";
import type { Table } from "./table";

export class TableSort extends HostObject {
  static readonly scalars = ["Fields", "MatchCase", "Method"];
  constructor(private readonly table: Table) { super(); }
  get Fields(): readonly SortField[] { return this.table.record.sort ?? []; }
  get MatchCase(): boolean { return false; }
  get Method(): string { return "PinYin"; }

  /** `key` counts columns of the table from 0. */
  Apply(fields: SortField[], matchCase = false): void | Promise<void> {
    if (fields.length === 0 || fields.some((field) => field.key < 0 || field.key >= this.table.box.nc)) fail("InvalidArgument");
    this.table.sheet.refuse("allowSort");
    return this.table.book.whenCalculated(() => this.table.book.steps.asOne(() => {
      sortRows(this.table.sheet, { ...this.table.box, r: this.table.box.r + 1, nr: this.table.bodyRows }, fields, matchCase);
      this.table.book.tableStore.setRecord(this.table.Id, { sort: fields.map(({ key, ascending }) => ({ key, ascending: ascending ?? true })) });
    }));
  }
  Reapply(): void | Promise<void> { return this.Fields.length > 0 ? this.Apply([...this.Fields]) : undefined; }
  /** Takes the sort mark away; the rows stay where they are, as in Excel. */
  Clear(): void { this.table.book.tableStore.setRecord(this.table.Id, { sort: [] }); }
}
