import { compareRatios } from "../exact/compareRatios";
import type { DaysTerms } from "./lockUpAgreement";
import type { LockUpTerms } from "./terms";

/**
 * Whether two terms are equal steps with the same first date, percentage and interval.
 * @example 25% every three months from 2002-03-14, twice: true
 */
export function sameSteps(one: LockUpTerms | DaysTerms, other: LockUpTerms | DaysTerms): boolean {
  return one.kind === "steps" && other.kind === "steps" && one.firstRelease === other.firstRelease && one.intervalMonths === other.intervalMonths && compareRatios(one.releasePercent, other.releasePercent) === 0;
}
