import type { CivilDate } from "./civilDate";

/**
 * Negative when a is earlier, 0 on the same day, positive when a is later: the order that `sort` takes.
 * @example compareDates("2002-03-13", "2002-03-14") is −1
 */
export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
