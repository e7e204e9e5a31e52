import type { CivilDate } from "./civilDate";
import { dayNumber } from "./dayNumber";

const NAMES = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"] as const;
export type Weekday = (typeof NAMES)[number];

/**
 * The day of the week.
 * @example weekday("2002-09-14") is "Saturday"
 */
export function weekday(date: CivilDate): Weekday {
  return NAMES[((dayNumber(date) % 7) + 7) % 7] as Weekday;
}
