import { computeRow, type ComputedRow } from "./computeRow";
import { computeTotals, type ComputedTotals } from "./computeTotals";
import type { SellingTable } from "./sellingTable";

export interface ComputedTable {
  /** One for each holder, in the table's order. */
  readonly rows: readonly ComputedRow[];
  readonly totals: ComputedTotals;
}

/**
 * Every figure of the selling-stockholder table: the rows by `computeRow`, the totals by `computeTotals`.
 * @param table the holders and the offering's terms; nothing is read from its printed totals
 * @example Internap 2001: before 109,204,893, offered 85,568,119, after 30,969,036, 13.1%
 */
export function computeTable(table: Pick<SellingTable, "holders" | "offering">): ComputedTable {
  const rows = table.holders.map((holder) => computeRow(holder, table.offering));
  return { rows, totals: computeTotals(rows, table.offering) };
}
