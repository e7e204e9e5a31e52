import type { Range } from "../../host/model/range";
import { columnIn } from "./columnIn";
import { tableAt } from "./tableAt";

export type SortOrder = "ascending" | "descending" | boolean;

/** Sorts a table's body, or the rows of the range as they are, by one column. `true` is ascending. */
export function sortRows(range: Range, column: string | number, order: SortOrder): void {
  const ascending = order === true || order === "ascending";
  const table = tableAt(range);
  if (table) table.Sort.Apply([{ key: columnIn(table.box, table.columnNames(), column), ascending }]);
  else range.Sort.Apply([{ key: columnIn(range.box, [], column), ascending }]);
}
