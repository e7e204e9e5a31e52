import { calculateAllSoon } from "./calculateAllSoon";
import { cellTest, type FilterCriteria } from "./filterCriteria";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

type Criteria = Readonly<Record<string, FilterCriteria>>;

/** The filters of all tables: criteria by column, kept by the host; Univer hides the rows that a list of texts leaves out. */
export class TableFilters {
  constructor(private readonly book: Workbook) {
    const { engine } = book;
    // SUBTOTAL does not hear of a filter by itself.
    engine.commands.onCommandExecuted(({ id }) => { if (id === engine.U.table.SetSheetTableFilterMutation.id) calculateAllSoon(engine); });
  }

  criteria(table: Table, column: number): FilterCriteria | null { return this.of(table)[table.info.columns[column]!.id] ?? null; }
  all(table: Table): (FilterCriteria | null)[] { return table.info.columns.map((column) => this.of(table)[column.id] ?? null); }
  isFiltered(table: Table): boolean { return this.all(table).some(Boolean); }

  set(table: Table, column: number, criteria: FilterCriteria | null): void {
    const { id } = table.info.columns[column]!;
    const others = Object.fromEntries(Object.entries(this.of(table)).filter(([key]) => key !== id));
    const now = criteria ? { ...others, [id]: criteria } : others;
    this.book.steps.asOne(() => {
      this.book.held.set(`filter/${table.Id}`, now);
      this.show(table, column);
    });
  }

  clear(table: Table): void {
    this.book.steps.asOne(() => {
      const columns = this.all(table).map((criteria, index) => (criteria ? index : -1)).filter((index) => index >= 0);
      this.book.held.set(`filter/${table.Id}`, {});
      columns.forEach((column) => this.show(table, column));
    });
  }

  /** Decides again which rows are hidden, after rows or values changed. */
  reapply(table: Table): void { this.all(table).forEach((criteria, column) => criteria && this.show(table, column)); }

  private show(table: Table, column: number): void {
    const criteria = this.criteria(table, column);
    const { r, c } = table.box;
    const cells = Array.from({ length: table.bodyRows }, (_, i) => ({ value: table.sheet.cells.value(r + 1 + i, c + column), text: table.sheet.cells.text(r + 1 + i, c + column) }));
    const passes = criteria && cellTest(criteria, cells.map((cell) => cell.value));
    const kept = passes ? cells.filter((cell) => passes(cell.value, cell.text)) : [];
    const { SetSheetTableFilterMutation, TABLE_FILTER_EMPTY_VALUE } = this.book.engine.U.table;
    const params = (filter: unknown) => ({ id: SetSheetTableFilterMutation.id, params: { unitId: this.book.f.getId(), subUnitId: table.sheet.Id, tableId: table.Id, column, tableFilter: filter } });
    const before = this.book.tableStore.manager.getTableById(this.book.f.getId(), table.Id)?.getTableFilterColumn(column);
    // Univer compares what a cell shows where it has a number format, and the bare value where it has none.
    const filter = passes ? { filterType: "manual", values: [...new Set(kept.flatMap((cell) => (cell.value === "" ? ["", TABLE_FILTER_EMPTY_VALUE] : [cell.text, cell.value])))] } : undefined;
    this.book.steps.run([params(filter)], [params(before)]);
  }

  private of(table: Table): Criteria { return this.book.held.get<Criteria>(`filter/${table.Id}`) ?? {}; }
}
