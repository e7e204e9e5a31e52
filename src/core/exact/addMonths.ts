import type { CivilDate } from "./civilDate";
import { daysInMonth } from "./daysInMonth";

/**
 * The same day that many months later; a month that is too short ends on its last day.
 * Later steps count from the first date, never from the previous step: 31 January + 2 months is 31 March.
 * @param date the first date
 * @param months whole number, any sign; outside the years 0001 to 9999 it throws
 * @example addMonths("2003-11-30", 3) is "2004-02-29"
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  if (!(toYear >= 1 && toYear <= 9999)) throw new RangeError("a date lies in the years 0001 to 9999");
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return `${String(toYear).padStart(4, "0")}-${String(toMonth).padStart(2, "0")}-${String(toDay).padStart(2, "0")}`;
}
