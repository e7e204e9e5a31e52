import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { report, type Check } from "./check";
import { reasonForMore } from "./reasonForMore";

/** Offered more than owned only with a stated reason: a cap, rights beyond 60 days or awaiting approval, a cushion for a floating price. */
export const offeredWithinOwned: Check = {
  id: "offered-within-owned",
  title: "Offered is more than owned only with a stated reason",
  run: (input) => {
    const hasReason = reasonForMore(input);
    return input.rows.flatMap((row, index): Finding[] => {
      if (row.prior === null || row.offered === null || row.offered <= row.prior || row.ownershipCap !== null || row.catchAll) return [];
      if (hasReason(row)) return [];
      return [report("offered-within-owned", "error", `${row.name} offers ${formatShares(row.offered)}, ${formatShares(row.offered - row.prior)} more than the ${formatShares(row.prior)} that it owns, and no note gives a reason. If a cap limits what it owns, enter the cap.`, { kind: "holder", index, column: "offered" })];
    });
  },
};
