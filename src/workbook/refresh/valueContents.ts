import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatShares } from "../../core/exact/formatShares";
import { toNumber } from "../../core/exact/toNumber";
import { COLUMNS } from "../../core/ownership/columns";
import { computeTable } from "../../core/ownership/computeTable";
import type { Offering } from "../../core/ownership/offering";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { cellText } from "../plan/cellText";
import type { Content } from "./cellContent";

/** The totals row as numbers, one cell for each of our columns. */
export function totalContents(table: SellingTable): Content[] {
  const { totals } = computeTable(table);
  const sum = (of: (holder: (typeof table.holders)[number]) => number): number => table.holders.reduce((all, holder) => all + of(holder), 0);
  const cells: Partial<Record<string, Content>> = {
    name: "Total", ownedBefore: totals.ownedBefore, offered: totals.offered, ownedAfter: totals.ownedAfter,
    percentAfter: totals.percentAfter === null ? "" : toNumber(totals.percentAfter),
    held: sum(({ held }) => held), acquirable: sum(({ acquirable }) => acquirable), offeredFromAcquirable: totals.offeredFromAcquirable,
  };
  return COLUMNS.map(([id]) => cells[id] ?? "");
}

/** Title and date line as texts. */
export function headContents(offering: Offering): [string, string] {
  return [cellText(`${offering.issuer}: selling stockholders`), cellText(`Beneficial ownership as of ${formatLongDate(offering.ownershipAsOf)}; ${formatShares(offering.sharesOutstanding)} shares outstanding`)];
}
