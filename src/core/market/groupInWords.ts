import type { CivilDate } from "../exact/civilDate";
import { formatLongDate } from "../exact/formatLongDate";
import { formatShares } from "../exact/formatShares";
import type { Shares } from "../exact/shares";
import { sumShares } from "../exact/sumShares";
import type { GroupAvailability } from "./groupAvailability";
import type { HolderAvailability } from "./holderAvailability";
import type { RoadAvailability } from "./prospectusRoad";
import { rule144ConditionsOf } from "./rule144Conditions";

const MOST_REASONS = 3;

/**
 * The availability of several holders as sentences that can be copied into a mail: how many, by which road, what binds, and what holds the rest.
 * @param who the holders as the sentence names them: "all 52 holders", "the group Officers"
 * @example "On March 14, 2002 all 52 holders can sell 21,392,010 of their 85,568,119 shares: 21,392,010 under the prospectus; …"
 */
export function groupInWords(who: string, given: GroupAvailability): string {
  return [canSell(who, given), ...holdsTheRest(given), ...rule144ConditionsOf(given.holders)].join(" ");
}

function canSell(who: string, { asOf, shares, sellable, free, prospectus, rule144, holders }: GroupAvailability): string {
  const start = `On ${formatLongDate(asOf)} ${who} can sell ${count(sellable)} of their ${formatShares(shares)} shares`;
  if (free === 0) return `${start}.`;
  const isEither = prospectus > 0 && rule144 > 0 && prospectus + rule144 > sellable;
  const roads = [`${count(prospectus)} under the prospectus${because(holders, (one) => one.prospectus)}`, `${count(rule144)} under Rule 144${because(holders, (one) => one.rule144)}`];
  return `${start}: ${roads.join(isEither ? "; or, largely of the same shares, " : "; ")}.`;
}

function count(shares: Shares): string {
  return shares === 0 ? "none" : formatShares(shares);
}

/** What limits a road, for how many holders; of those who have nothing free nothing need be said. */
function because(holders: readonly HolderAvailability[], road: (one: HolderAvailability) => RoadAvailability): string {
  const able = holders.filter((one) => one.free > 0);
  const reasons = new Map<string, number>();
  for (const one of able) {
    const { limit } = road(one);
    if (limit !== null) reasons.set(limit, (reasons.get(limit) ?? 0) + 1);
  }
  const inOrder = [...reasons].sort(([, a], [, b]) => b - a);
  const [first] = inOrder;
  if (!first) return "";
  if (inOrder.length === 1 && first[1] === able.length) return `, because ${first[0]}`;
  const told = inOrder.slice(0, MOST_REASONS).map(([reason, times]) => `${reason} (${formatShares(times)} holder${times === 1 ? "" : "s"})`);
  const others = inOrder.slice(MOST_REASONS).reduce((sum, [, times]) => sum + times, 0);
  return `, because ${told.join(", ")}${others > 0 ? ` and for ${formatShares(others)} more for other reasons` : ""}`;
}

function holdsTheRest({ locked, sold, holders }: GroupAvailability): readonly string[] {
  const next = nextRelease(holders);
  const barred = sumShares(holders.map((one) => one.barred));
  return [
    ...(locked > 0 ? [`${formatShares(locked)} are locked up${next ? `, the next ${formatShares(next.shares)} until ${formatLongDate(next.date)}` : ""}.`] : []),
    ...(barred > 0 ? [`${formatShares(barred)} cannot be disposed of while an ownership cap binds.`] : []),
    ...(sold > 0 ? [`${formatShares(sold)} were sold.`] : []),
  ];
}

/** The first day after the one asked about on which any of the holders is released, and how many shares all of them are. */
export function nextRelease(holders: readonly HolderAvailability[]): { readonly date: CivilDate; readonly shares: Shares } | null {
  const dates = holders.flatMap(({ nextRelease: next }) => (next ? [next.date] : [])).sort();
  const [date] = dates;
  return date === undefined ? null : { date, shares: sumShares(holders.map(({ nextRelease: next }) => (next?.date === date ? next.shares : 0))) };
}
