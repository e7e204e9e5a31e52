import { addDays } from "../exact/addDays";
import type { CivilDate } from "../exact/civilDate";
import { weekday } from "../exact/weekday";
import type { BusinessDayRoll } from "./lockUpAgreement";

/** Why a date is no business day, in words ("a Saturday", "a holiday"), or null when it is one. */
export function notBusinessDay(date: CivilDate, holidays: ReadonlySet<CivilDate>): string | null {
  const day = weekday(date);
  if (day === "Saturday" || day === "Sunday") return `a ${day}`;
  return holidays.has(date) ? "a holiday" : null;
}

/**
 * The date itself when it is a business day or nothing is rolled, else the next or previous business day.
 * @param holidays the days besides Saturdays and Sundays on which there is no business
 * @example rollDate("2002-09-14", "next", no holidays) is "2002-09-16", "previous" gives "2002-09-13"
 */
export function rollDate(date: CivilDate, roll: BusinessDayRoll, holidays: ReadonlySet<CivilDate>): CivilDate {
  let rolled = date;
  if (roll !== "none") while (notBusinessDay(rolled, holidays)) rolled = addDays(rolled, roll === "next" ? 1 : -1);
  return rolled;
}
