import { compareRatios } from "../exact/compareRatios";
import { ONE, ZERO } from "../exact/ratio";
import type { Outcome } from "../finding";
import { refuse } from "../outcome";
import { listedReleases } from "./listedReleases";
import type { ReleaseSchedule } from "./release";
import { steppedReleases } from "./steppedReleases";
import type { LockUpTerms } from "./terms";

/** The check that every refusal of lock-up terms carries. */
export const LOCK_UP_TERMS = "lock-up-terms";

/**
 * The releases that lock-up terms give, with the cumulative fraction free from each date on.
 * Equal steps: the last takes the remainder (30% gives 30, 60, 90, 100%), and a sum within 1e-9 of 1 is 1. A list may stand in any order; rows of one date are added together; it may stay below 100%.
 * @param terms equal steps or a list; fractions of 0 to 1
 * @returns the releases in order of date, or a refusal (`lock-up-terms`): a percentage of 0 or below or above 1, a step without an interval, more than 1,000 releases, a date past 9999, a list that adds up to more than 100%
 * @example 25% on 2002-03-14 and every three months: 14 Mar 25%, 14 Jun 50%, 14 Sep 75%, 14 Dec 2002 100%
 */
export function releaseSchedule(terms: LockUpTerms): Outcome<ReleaseSchedule> {
  const percents = terms.kind === "steps" ? [terms.releasePercent] : terms.releases.map((release) => release.percent);
  for (const percent of percents) {
    if (compareRatios(percent, ZERO) < 0) return refuse(LOCK_UP_TERMS, "A released percentage is negative. Give a percentage of 0% to 100%.");
    if (compareRatios(percent, ONE) > 0) return refuse(LOCK_UP_TERMS, "A released percentage is above 100%. Give a percentage of 0% to 100%, 25% or 0.25 for a quarter.");
  }
  return terms.kind === "steps" ? steppedReleases(terms) : listedReleases(terms);
}
