import type { CivilDate } from "./civilDate";
import { dateOfDay, dayNumber } from "./dayNumber";

/**
 * The date that many days later.
 * @param days whole number, any sign; outside the years 0001 to 9999 it throws
 * @example addDays("2002-02-28", 1) is "2002-03-01"
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumber(date) + days);
}
