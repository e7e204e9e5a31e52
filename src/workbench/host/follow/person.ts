import { fail } from "../protocol/hostError";
import { columnIndex } from "../model/address";
import type { FilterCriteria } from "../model/filterCriteria";
import type { Range } from "../model/range";
import type { CellContent } from "../model/sheetCells";
import { sortRows } from "../model/sortRows";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";

/** What a person does to the workbook, by the same commands as the grid's menus; each edit is one undo step and raises events. */
export class Person {
  constructor(private readonly book: Workbook) {}

  /** Types into cells from the address's first one on; null leaves a cell as it is. */
  write(address: string, rows: readonly (readonly (CellContent | null)[])[]): Promise<void> {
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return Promise.resolve();
    const range = this.book.rangeOf(address).GetCell(0, 0).GetAbsoluteResizedRange(rows.length, width);
    return this.edit(() => range.write(rows.map((row) => Array.from({ length: width }, (_, j) => row[j] ?? null))));
  }
  clear(address: string): Promise<void> { return this.edit(() => this.book.rangeOf(address).Clear("Contents")); }

  insertRows(address: string): Promise<void> { return this.edit(() => this.book.rangeOf(address).GetEntireRow().Insert("Down")); }
  deleteRows(address: string): Promise<void> { return this.edit(() => this.book.rangeOf(address).GetEntireRow().Delete("Up")); }
  insertColumns(address: string): Promise<void> { return this.edit(() => this.book.rangeOf(address).GetEntireColumn().Insert("Right")); }
  deleteColumns(address: string): Promise<void> { return this.edit(() => this.book.rangeOf(address).GetEntireColumn().Delete("Left")); }
  hideRows(address: string, hidden = true): Promise<void> { return this.edit(() => { this.book.rangeOf(address).GetEntireRow().RowHidden = hidden; }); }
  hideColumns(address: string, hidden = true): Promise<void> { return this.edit(() => { this.book.rangeOf(address).GetEntireColumn().ColumnHidden = hidden; }); }
  renameSheet(from: string, to: string): Promise<void> { return this.edit(() => { this.book.Worksheets.Indexer(from).Name = to; }); }
  deleteSheet(name: string): Promise<void> { return this.edit(() => this.book.Worksheets.Indexer(name).Delete()); }
  select(address: string): void { this.book.rangeOf(address).Select(); }

  /**
   * Sorts the body of the table that the address touches, or the range itself. `column`: a header's text, column letters, or a
   * number that counts columns from 0.
   */
  sort(address: string, column: string | number, ascending = true): Promise<void> {
    const range = this.book.rangeOf(address);
    const table = this.tableOf(range);
    return this.edit(() => {
      if (table) table.Sort.Apply([{ key: this.columnOf(table, column), ascending }]);
      else {
        const key = typeof column === "number" ? column : columnIndex(column) - range.box.c;
        if (!(key >= 0 && key < range.box.nc)) fail("InvalidArgument", `The range ${range.Address} has no column "${column}".`);
        sortRows(range.sheet, range.sheet.reach(range.box), [{ key, ascending }], false);
      }
    });
  }

  /** Filters a table by the texts of a column that stay in view, or by a criterion; null shows all. */
  filter(address: string, column: string | number, shown: readonly string[] | FilterCriteria | null): Promise<void> {
    const table = this.tableOf(this.book.rangeOf(address)) ?? fail("InvalidArgument", `There is no table at ${address}.`);
    const { Filter } = table.Columns.GetItemAt(this.columnOf(table, column));
    return this.edit(() => {
      if (shown === null) Filter.Clear();
      else Filter.Apply("filterOn" in shown ? shown : { filterOn: "Values", values: [...shown] });
    });
  }

  async undo(): Promise<void> {
    await this.book.engine.calculated();
    await this.book.engine.api.undo();
  }
  async redo(): Promise<void> {
    await this.book.engine.calculated();
    await this.book.engine.api.redo();
  }

  private async edit(act: () => unknown): Promise<void> {
    await this.book.engine.calculated();
    this.book.asPerson(() => this.book.steps.asOne(act));
  }
  private tableOf(range: Range): Table | null { return range.GetTables().Items()[0] ?? null; }
  private columnOf(table: Table, column: string | number): number {
    if (typeof column === "number") return column >= 0 && column < table.box.nc ? column : fail("InvalidArgument", `The table ${table.Name} has no column ${column}.`);
    const named = table.columnNames().findIndex((name) => name.toLowerCase() === column.toLowerCase());
    const lettered = /^[A-Z]{1,3}$/i.test(column) ? columnIndex(column) - table.box.c : -1;
    const index = named >= 0 ? named : lettered;
    return index >= 0 && index < table.box.nc ? index : fail("InvalidArgument", `The table ${table.Name} has no column "${column}".`);
  }
}
