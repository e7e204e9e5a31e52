import { computeTable, type ComputedTable } from "../../core/ownership/computeTable";
import type { SellingTable } from "../../core/ownership/sellingTable";

/** The table's figures; as long as the shares outstanding are not known (0) no cap is applied and no percentage is computed. */
export function computeKnown(table: Pick<SellingTable, "holders" | "offering">): ComputedTable {
  if (table.offering.sharesOutstanding > 0) return computeTable(table);
  const { rows, totals } = computeTable({ ...table, holders: table.holders.map((holder) => ({ ...holder, ownershipCap: null })) });
  return {
    rows: rows.map((row, index) => ({ ...row, percentBefore: table.holders[index]!.printed?.percentBefore ?? null, percentAfter: table.holders[index]!.printed?.percentAfter ?? null })),
    totals: { ...totals, percentAfter: null },
  };
}
