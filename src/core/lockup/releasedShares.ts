import type { CivilDate } from "../exact/civilDate";
import { floorTimes } from "../exact/floorTimes";
import type { Shares } from "../exact/shares";
import type { ReleaseSchedule } from "./release";
import { releasedFraction } from "./releasedFraction";

/**
 * The whole shares of one block that are free on a date: floor(shares × the fraction free), sold or not.
 * @param shares whole shares subject to the lock-up
 * @param asOf the release day itself counts as free
 * @param schedule from `releaseSchedule`; the last release of 100% takes the remainder
 * @example releasedShares(85568119, "2002-03-14", 25% every three months) is 21392029
 */
export function releasedShares(shares: Shares, asOf: CivilDate, schedule: ReleaseSchedule): Shares {
  return floorTimes(shares, releasedFraction(asOf, schedule));
}
