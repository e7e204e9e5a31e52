import type { CivilDate } from "../exact/civilDate";
import { floorTimes } from "../exact/floorTimes";
import type { Shares } from "../exact/shares";
import type { EarlyShares } from "./earlyShares";
import type { ReleaseSchedule } from "./release";

/** One day on which shares of a block become free. */
export interface BlockRelease {
  readonly date: CivilDate;
  readonly released: Shares;
  /** Free from the date on, sold or not. */
  readonly cumulativeShares: Shares;
  /** Why: the terms, or an early release. */
  readonly reason: "terms" | EarlyShares["reason"];
}

/**
 * The releases of one block in whole shares, those of the terms and early ones together. Nothing is released twice: an early
 * release makes the next releases smaller, or the last ones, as it says; what is free never exceeds the block.
 * @param shares the block, whole shares
 * @param schedule from `agreementSchedule`
 * @param early from `earlyShares`, in order of date
 * @returns the days on which something is freed, in order; a day of both is two rows, the terms first; a release that an early one has used up is none
 * @example 1,000 shares in quarters with 300 early before the first, taken from the next: 300 early, then 200, 250, 250
 */
export function blockReleases(shares: Shares, schedule: ReleaseSchedule, early: readonly EarlyShares[]): readonly BlockRelease[] {
  const events = [
    ...schedule.map(({ date, cumulative }) => ({ date, reason: "terms" as const, level: floorTimes(shares, cumulative) })),
    ...early.map((release) => ({ ...release, level: null })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const releases: BlockRelease[] = [];
  let free = 0;
  let terms = 0;
  let onTop = 0;
  for (const event of events) {
    const before = free;
    if (event.level !== null) {
      terms = event.level;
      free = Math.max(free, Math.min(shares, terms + onTop));
    } else {
      free = Math.min(shares, free + event.shares);
      if (event.takenFrom === "last") onTop += event.shares;
    }
    if (free > before) releases.push({ date: event.date, released: free - before, cumulativeShares: free, reason: event.reason });
  }
  return releases;
}

/** The shares of a block that are free on a date; on a release day itself its release counts. */
export function freedBy(asOf: CivilDate, releases: readonly BlockRelease[]): Shares {
  let free = 0;
  for (const release of releases) {
    if (release.date > asOf) break;
    free = release.cumulativeShares;
  }
  return free;
}
