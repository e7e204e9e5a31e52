import { addDays } from "../exact/addDays";
import type { CivilDate } from "../exact/civilDate";

/**
 * The first day on which shares locked for a number of days are free.
 * @param start the day that the days are counted from, usually the prospectus or agreement date
 * @param days whole number, 0 or more
 * @param throughAndIncluding whether the period runs through and including its last day, so that the shares are free one day later
 * @example lockUpExpiry("2001-09-15", 180, false) is "2002-03-14", lockUpExpiry("2001-09-15", 180, true) is "2002-03-15"
 */
export function lockUpExpiry(start: CivilDate, days: number, throughAndIncluding: boolean): CivilDate {
  return addDays(start, days + (throughAndIncluding ? 1 : 0));
}
