import type { Range } from "../../host/model/range";
import { columnIn } from "./columnIn";
import { tableAt } from "./tableAt";

/** `true` is ascending; an object as Office's SortField has it. */
export type SortOrder = "ascending" | "descending" | boolean | { readonly ascending?: boolean };

const isAscending = (order: SortOrder): boolean => (typeof order === "object" ? order.ascending !== false : order === true || order === "ascending");

/** Sorts a table's body, or the rows of the range as they are, by one column. */
export function sortRows(range: Range, column: string | number, order: SortOrder): void {
  const ascending = isAscending(order);
  const table = tableAt(range);
  if (table) table.Sort.Apply([{ key: columnIn(table.box, table.columnNames(), column), ascending }]);
  else range.Sort.Apply([{ key: columnIn(range.box, [], column), ascending }]);
}
