import { addMonths } from "../exact/addMonths";
import { formatShares } from "../exact/formatShares";
import { ONE, ratio, type Ratio } from "../exact/ratio";
import { subtractRatios } from "../exact/subtractRatios";
import { isWithinTolerance } from "../exact/toRatio";
import type { Outcome } from "../finding";
import { accept, refuse } from "../outcome";
import type { Release, ReleaseSchedule } from "./release";
import type { StepTerms } from "./terms";

/** More steps than any agreement has; a typing slip such as 0.0001% would fill a sheet. */
export const MOST_RELEASES = 1000;
/** December 9999, counted as year × 12 + month. */
const LAST_MONTH = 120_000;

/** The releases of equal steps; see `releaseSchedule`, which has checked that the percentage is at most 1. */
export function steppedReleases({ firstRelease, releasePercent, intervalMonths }: StepTerms): Outcome<ReleaseSchedule> {
  if (releasePercent.num <= 0n) return refuse("lock-up-terms", "The release percentage is 0%, so that nothing is ever released. Give the percentage that each step releases, 25% for a quarter.");
  const steps = Number((releasePercent.den + releasePercent.num - 1n) / releasePercent.num);
  if (steps > MOST_RELEASES + 1) return tooMany(steps);
  if (steps > 1 && intervalMonths === null) return refuse("lock-up-terms", "The first release is not of all shares, and no interval is given. Give the months between releases, or release 100%.");
  const interval = intervalMonths ?? 0;
  if (steps > 1 && !(Number.isInteger(interval) && interval >= 1)) return refuse("lock-up-terms", `The interval is ${interval} months. Give a whole number of months, 1 or more.`);
  const [year = 0, month = 0] = firstRelease.split("-").map(Number);
  if (year * 12 + month + (steps - 1) * interval > LAST_MONTH) return refuse("lock-up-terms", `The last of ${steps} releases would fall after the year 9999. Check the percentage and the interval.`);
  const releases: Release[] = [];
  for (let step = 1, before: Ratio = { num: 0n, den: 1n }; before !== ONE; step++) {
    const sum = ratio(releasePercent.num * BigInt(step), releasePercent.den);
    const cumulative = sum.num >= sum.den || isWithinTolerance(sum, ONE) ? ONE : sum;
    releases.push({ date: addMonths(firstRelease, (step - 1) * interval), percent: subtractRatios(cumulative, before), cumulative });
    before = cumulative;
  }
  return releases.length > MOST_RELEASES ? tooMany(releases.length) : accept(releases);
}

function tooMany(steps: number): ReturnType<typeof refuse> {
  return refuse("lock-up-terms", `The release percentage gives ${formatShares(steps)} releases, more than the ${formatShares(MOST_RELEASES)} that a schedule may have. Give a larger one, 25% or 0.25 for a quarter.`);
}
