import type { Range } from "../../host/model/range";
import type { FilterCriteria as OfficeCriteria } from "../../host/model/filterCriteria";
import { columnIn } from "./columnIn";
import { tableAt } from "./tableAt";

/** Shown texts to keep, one criterion as Excel writes it (">=1000", "<>0", "=*Fund*"), or criteria as Office has them. */
export type FilterCriteria = readonly (string | number)[] | string | OfficeCriteria | null;

const isList = (criteria: FilterCriteria): criteria is readonly (string | number)[] => Array.isArray(criteria);

/** Filters the table that the range touches by one column; without criteria the column, without a column the table, shows everything again. */
export function filterColumn(range: Range, column?: string | number, criteria?: FilterCriteria): void {
  const table = tableAt(range);
  if (!table) throw new Error(`There is no table at ${range.Address} to filter.`);
  if (column === undefined) { table.ClearFilters(); return; }
  const { Filter } = table.Columns.Items()[columnIn(table.box, table.columnNames(), column)]!;
  if (criteria === null || criteria === undefined) Filter.Clear();
  else if (typeof criteria === "string") Filter.ApplyCustomFilter(criteria);
  else if (isList(criteria)) Filter.ApplyValuesFilter(criteria.map(String));
  else Filter.Apply(criteria);
}
