import { formatPercent } from "../../../core/exact/formatPercent";
import { formatShares } from "../../../core/exact/formatShares";
import type { Review } from "../../path/review";
import { Figures } from "../Figures/Figures";

/** The totals row as it will stand, and the cover number beside it. */
export function Totals({ review }: { readonly review: Review }): React.JSX.Element {
  const { computed: { totals }, table: { offering } } = review;
  const registered = offering.sharesRegistered;
  const ties = registered === null || registered === totals.offered;
  return (
    <Figures label="Totals" figures={[
      ["Owned before offering", formatShares(totals.ownedBefore)],
      ["Being offered", `${formatShares(totals.offered)}${registered !== null && ties ? ", as registered" : ""}`],
      ...(ties || registered === null ? [] : [["Registered", `${formatShares(registered)}, a difference of ${formatShares(Math.abs(registered - totals.offered))}`] as const]),
      ["Owned after offering", formatShares(totals.ownedAfter)],
      ...(totals.percentAfter ? [["Percent after", formatPercent(totals.percentAfter, 1, "*")] as const] : []),
    ]} />
  );
}
