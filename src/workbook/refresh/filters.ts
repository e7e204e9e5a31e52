import type { SetView } from "./setView";

/** Queues the filters as they were, column by column. */
export function restoreFilters(table: Excel.Table, { filters }: Pick<SetView, "filters">): void {
  filters.forEach((criteria, index) => {
    if (!criteria?.filterOn) return;
    table.columns.getItemAt(index).filter.apply(Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== null && value !== undefined && value !== "")) as unknown as Excel.FilterCriteria);
  });
}
