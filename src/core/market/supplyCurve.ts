import type { CivilDate } from "../exact/civilDate";
import { ratio, type Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import type { BlockOverhang } from "../lockup/overhang";
import { percentOf } from "../ownership/percentOf";

/** One day on which shares reach the market, over all holders. */
export interface SupplyStep {
  readonly date: CivilDate;
  readonly released: Shares;
  /** Free from the date on, those that no lock-up holds included. */
  readonly cumulativeShares: Shares;
  /** Of the shares outstanding; null when that number is not known. */
  readonly percentOfOutstanding: Ratio | null;
  /** How many days of average trading the release is; null without a volume. */
  readonly daysOfVolume: Ratio | null;
  /** Who is released, the largest first, ties by name. */
  readonly holders: readonly { readonly name: string; readonly shares: Shares }[];
}

/**
 * What becomes free when, over all holders: the curve that the chart draws.
 * @param blocks from `overhang`
 * @param outstanding O, whole shares; 0 = not known
 * @param averageDailyVolume whole shares a day; null = not entered
 * @returns one step for each date, in order; the parts and what no lock-up holds add up to the blocks, as far as the terms release them
 * @example the seed: 21,392,010 shares on 2002-03-14, 14.2% of the outstanding
 */
export function supplyCurve(blocks: readonly BlockOverhang[], outstanding: Shares, averageDailyVolume: Shares | null): readonly SupplyStep[] {
  const byDate = new Map<CivilDate, { name: string; shares: Shares }[]>();
  let free = 0;
  for (const { block, agreement, releases } of blocks) {
    if (agreement === null) free += block.shares;
    for (const { date, released } of releases) {
      const there = byDate.get(date);
      if (there) there.push({ name: block.name, shares: released });
      else byDate.set(date, [{ name: block.name, shares: released }]);
    }
  }
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, holders]) => {
    const released = holders.reduce((sum, holder) => sum + holder.shares, 0);
    free += released;
    return {
      date, released,
      cumulativeShares: free,
      percentOfOutstanding: percentOf(free, outstanding),
      daysOfVolume: averageDailyVolume ? ratio(released, averageDailyVolume) : null,
      holders: [...holders].sort((a, b) => b.shares - a.shares || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    };
  });
}
