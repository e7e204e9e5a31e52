import { fail, HostObject } from "../protocol/hostError";
import type { FilterCriteria } from "./filterCriteria";
import type { Range } from "./range";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** Excel.AutoFilter of a table; a worksheet's own is there to be asked, and has none. */
export class AutoFilter extends HostObject {
  static readonly scalars = ["Enabled", "IsDataFiltered", "Criteria"];
  constructor(private readonly book: Workbook, private readonly owner: { readonly tableId: string | null }) { super(); }

  private get table(): Table | null { return this.owner.tableId === null ? null : this.book.Tables.find(this.owner.tableId) ?? null; }
  get Enabled(): boolean { return this.table?.ShowFilterButton ?? false; }
  get IsDataFiltered(): boolean { return this.table ? this.book.filters.isFiltered(this.table) : false; }
  get Criteria(): (FilterCriteria | null)[] { return this.table ? this.book.filters.all(this.table) : []; }
  GetRange(): Range { return this.GetRangeOrNullObject() ?? fail("ItemNotFound"); }
  GetRangeOrNullObject(): Range | null {
    const { table } = this;
    return table ? table.sheet.range(table.box) : null;
  }

  Apply(range: Range | string, columnIndex?: number, criteria?: FilterCriteria): void | Promise<void> {
    const on = (typeof range === "string" ? this.book.rangeOf(range) : range).GetTables().Items()[0];
    if (!on) fail("ApiNotFound", "An AutoFilter outside a table is not modelled by the simulated host.");
    return columnIndex !== undefined && criteria ? on.Columns.GetItemAt(columnIndex).Filter.Apply(criteria) : undefined;
  }
  ClearCriteria(): void { if (this.table) this.book.filters.clear(this.table); }
  ClearColumnCriteria(column: number): void { this.table?.Columns.GetItemAt(column).Filter.Clear(); }
  Reapply(): void | Promise<void> {
    const { table } = this;
    return table ? this.book.whenCalculated(() => this.book.filters.reapply(table)) : undefined;
  }
  Remove(): void {
    this.ClearCriteria();
    if (this.table) this.table.ShowFilterButton = false;
  }
}
