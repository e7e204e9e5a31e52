import type { CivilDate } from "../../core/exact/civilDate";
import { sumShares } from "../../core/exact/sumShares";
import type { Outcome } from "../../core/finding";
import type { Release } from "../../core/lockup/release";
import { nextRelease } from "../../core/lockup/nextRelease";
import { releasedShares } from "../../core/lockup/releasedShares";
import { releaseSchedule } from "../../core/lockup/releaseSchedule";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { accept } from "../../core/outcome";

/** One release of all holders together: the sum of each holder's whole shares. */
export interface JointRelease {
  readonly release: Release;
  readonly released: number;
  readonly free: number;
}

export interface LockUpView {
  readonly releases: readonly JointRelease[];
  readonly offered: number;
  /** Shares of all holders free on a day, and the next release after it. */
  on(date: CivilDate): { readonly free: number; readonly locked: number; readonly next: JointRelease | null };
  /** The holders with the most shares released on a release date, the largest first. */
  largestOn(release: Release): readonly { readonly name: string; readonly released: number }[];
}

/** As many holders as are named at the next release. */
const LARGEST = 5;

/** What is free and when, over all holders of a table; null when the offering has no lock-up. */
export function lockUpView(table: SellingTable): Outcome<LockUpView | null> {
  const terms = table.offering.lockUp;
  if (!terms) return accept(null);
  const schedule = releaseSchedule(terms);
  if (!schedule.ok) return schedule;
  const offered = sumShares(table.holders.map((holder) => holder.offered));
  const freeOn = (date: CivilDate): number => sumShares(table.holders.map((holder) => releasedShares(holder.offered, date, schedule.value)));
  let before = 0;
  const releases = schedule.value.map((release) => {
    const free = freeOn(release.date);
    const released = free - before;
    before = free;
    return { release, released, free };
  });
  return accept({
    releases, offered,
    largestOn(release) {
      const at = schedule.value.findIndex((one) => one.date === release.date);
      const before = schedule.value[at - 1]?.date ?? null;
      return table.holders
        .map(({ name, offered: shares }) => ({ name, released: releasedShares(shares, release.date, schedule.value) - (before ? releasedShares(shares, before, schedule.value) : 0) }))
        .filter(({ released }) => released > 0)
        .sort((a, b) => b.released - a.released)
        .slice(0, LARGEST);
    },
    on(date) {
      const free = freeOn(date);
      const next = nextRelease(date, schedule.value);
      return { free, locked: offered - free, next: releases.find(({ release }) => release.date === next?.date) ?? null };
    },
  });
}
