import { formatLongDate } from "../exact/formatLongDate";
import { formatPercent } from "../exact/formatPercent";
import { formatShares } from "../exact/formatShares";
import type { HolderAvailability } from "./holderAvailability";
import { rule144Conditions } from "./rule144Conditions";

/**
 * A holder's availability as sentences that can be copied into a mail: how many, by which road, what holds the rest, and what Rule 144 asks besides.
 * @example "On October 1, 2003 A can sell 50,000 of its 1,000,000 shares: none under the prospectus, because the registration lapsed on September 30, 2003; 50,000 under Rule 144, because …"
 */
export function availabilityInWords(given: HolderAvailability): string {
  return [canSell(given), ...holdsTheRest(given), ...capWarning(given), ...rule144Conditions(given)].join(" ");
}

function canSell({ asOf, position, sellable, free, prospectus, rule144 }: HolderAvailability): string {
  const start = `On ${formatLongDate(asOf)} ${position.name} can sell ${sellable === 0 ? "none" : formatShares(sellable)} of its ${formatShares(position.shares)} shares`;
  if (free === 0) return `${start}.`;
  const alternatives = prospectus.shares > 0 && rule144.shares > 0 && prospectus.shares + rule144.shares > sellable;
  const roads = [`${inRoad(prospectus.shares)} under the prospectus${because(prospectus.limit)}`, `${inRoad(rule144.shares)} under Rule 144${because(rule144.limit)}`];
  return `${start}: ${roads.join(alternatives ? "; or, of the same shares, " : "; ")}.`;
}

function inRoad(shares: number): string {
  return shares === 0 ? "none" : formatShares(shares);
}

function because(limit: string | null): string {
  return limit === null ? "" : `, because ${limit}`;
}

function holdsTheRest({ locked, sold, barred, nextRelease, position }: HolderAvailability): readonly string[] {
  const next = nextRelease ? `, the next ${formatShares(nextRelease.shares)} until ${formatLongDate(nextRelease.date)}` : "";
  return [
    ...(locked > 0 ? [`${formatShares(locked)} are locked up${next}.`] : []),
    ...(barred > 0 ? [`${formatShares(barred)} cannot be disposed of while the ownership cap of ${formatPercent(position.cap?.percent ?? { num: 0n, den: 1n }, 2)} binds.`] : []),
    ...(sold > 0 ? [`${formatShares(sold)} were sold.`] : []),
  ];
}

function capWarning({ position, free }: HolderAvailability): readonly string[] {
  const { cap } = position;
  if (!cap || cap.barsDispositions || free <= cap.most) return [];
  return [`Its ownership cap of ${formatPercent(cap.percent, 2)} lets it own ${formatShares(cap.most)} at once: a limit on one block, not on what it can sell over time.`];
}
