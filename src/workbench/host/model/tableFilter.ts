import { HostObject } from "../protocol/hostError";
import type { FilterCriteria } from "./filterCriteria";
import type { Table } from "./table";

/** Excel.Filter of a table's column. */
export class TableFilter extends HostObject {
  static readonly scalars = ["Criteria"];
  constructor(private readonly table: Table, private readonly column: () => number) { super(); }

  get Criteria(): FilterCriteria | null { return this.table.book.filters.criteria(this.table, this.column()); }
  Apply(criteria: FilterCriteria): void | Promise<void> {
    this.table.sheet.refuse("allowAutoFilter");
    return this.table.book.whenCalculated(() => this.table.book.filters.set(this.table, this.column(), criteria));
  }
  Clear(): void {
    this.table.sheet.refuse("allowAutoFilter");
    this.table.book.filters.set(this.table, this.column(), null);
  }
  ApplyValuesFilter(values: string[]): void | Promise<void> { return this.Apply({ filterOn: "Values", values }); }
  ApplyCustomFilter(criterion1: string, criterion2?: string, operator?: "And" | "Or"): void | Promise<void> { return this.Apply({ filterOn: "Custom", criterion1, ...(criterion2 ? { criterion2 } : {}), ...(operator ? { operator } : {}) }); }
  ApplyTopItemsFilter(count: number): void | Promise<void> { return this.Apply({ filterOn: "TopItems", criterion1: String(count) }); }
  ApplyBottomItemsFilter(count: number): void | Promise<void> { return this.Apply({ filterOn: "BottomItems", criterion1: String(count) }); }
}
