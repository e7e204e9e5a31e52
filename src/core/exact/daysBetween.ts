import type { CivilDate } from "./civilDate";
import { dayNumber } from "./dayNumber";

/**
 * How many days `to` lies after `from`; negative when it lies before.
 * @example daysBetween("2002-03-14", "2002-06-14") is 92
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}
