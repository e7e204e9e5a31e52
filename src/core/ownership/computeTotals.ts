import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import { sumShares } from "../exact/sumShares";
import type { ComputedRow } from "./computeRow";
import type { Offering } from "./offering";
import { percentOf } from "./percentOf";

/** The totals row. */
export interface ComputedTotals {
  readonly ownedBefore: Shares;
  readonly offered: Shares;
  readonly ownedAfter: Shares;
  readonly percentAfter: Ratio | null;
  readonly offeredFromAcquirable: Shares;
}

/**
 * The totals of the table: plain sums, and a percentage by a rule of its own.
 * Total percent after = total after / (O + the offered shares that are newly issued), without those for the basis "outstanding".
 * @param rows the computed rows, in any order
 * @param offering the shares outstanding and the percent basis
 * @example Internap: 30,969,036 / (150,641,864 + 85,568,119) is shown 13.1%
 */
export function computeTotals(rows: readonly ComputedRow[], offering: Pick<Offering, "sharesOutstanding" | "percentBasis">): ComputedTotals {
  const ownedAfter = sumShares(rows.map((row) => row.ownedAfter));
  const offeredFromAcquirable = sumShares(rows.map((row) => row.offeredFromAcquirable));
  const newlyIssued = offering.percentBasis === "outstanding" ? 0 : offeredFromAcquirable;
  return {
    ownedBefore: sumShares(rows.map((row) => row.ownedBefore)),
    offered: sumShares(rows.map((row) => row.offered)),
    ownedAfter,
    percentAfter: percentOf(ownedAfter, offering.sharesOutstanding + newlyIssued),
    offeredFromAcquirable,
  };
}
