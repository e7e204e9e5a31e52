import type { CivilDate } from "../exact/civilDate";
import { floorTimes } from "../exact/floorTimes";
import { ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import { sumShares } from "../exact/sumShares";
import { isCovered, type Block, type EarlyRelease } from "./lockUpAgreement";
import { proRata } from "./proRata";

/** What one early release frees of one block. */
export interface EarlyShares {
  readonly date: CivilDate;
  readonly shares: Shares;
  readonly reason: EarlyRelease["reason"];
  readonly takenFrom: EarlyRelease["takenFrom"];
}

/**
 * What an agreement's early releases free of each block under it, in whole shares and in order of date.
 * A fraction is rounded down for each block; a number of shares is split over the blocks that it covers, at most all of them;
 * with `proRata` the other blocks get the same proportion, rounded down.
 * @param early the agreement's early releases, in any order
 * @param blocks the blocks under the agreement
 * @returns one list for each block, in the blocks' order
 * @example 100 of a holder's 400 shares by waiver, pro rata: another holder's 1,001 shares get 250
 */
export function earlyShares(early: readonly EarlyRelease[], blocks: readonly Block[]): readonly (readonly EarlyShares[])[] {
  const byBlock: EarlyShares[][] = blocks.map(() => []);
  for (const release of [...early].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    sharesOf(release, blocks).forEach((shares, index) => {
      if (shares > 0) byBlock[index]?.push({ date: release.date, shares, reason: release.reason, takenFrom: release.takenFrom });
    });
  }
  return byBlock;
}

function sharesOf({ covers, amount, proRata: others }: EarlyRelease, blocks: readonly Block[]): readonly Shares[] {
  const covered = blocks.map((block) => (isCovered(covers, block) ? block.shares : 0));
  const whole = sumShares(covered);
  if (whole === 0) return covered;
  if ("percent" in amount) return blocks.map((block, index) => floorTimes(others ? block.shares : covered[index] ?? 0, amount.percent));
  const given = Math.min(amount.shares, whole);
  const parts = proRata(given, covered);
  if (!parts.ok) throw new RangeError("an early release is split over at least its own number of shares");
  const proportion = ratio(given, whole);
  return blocks.map((block, index) => (isCovered(covers, block) ? parts.value[index] ?? 0 : others ? floorTimes(block.shares, proportion) : 0));
}
