import { intersection } from "../../host/model/address";
import type { Range } from "../../host/model/range";
import type { Table } from "../../host/model/table";

/** The table that the range touches, if any. */
export function tableAt(range: Range): Table | null {
  return range.sheet.book.Tables.Items().find((table) => table.sheet === range.sheet && intersection(table.fullBox, range.box)) ?? null;
}
