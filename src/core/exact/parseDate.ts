import type { CivilDate } from "./civilDate";
import { daysInMonth } from "./daysInMonth";

/**
 * A date in ISO form, or null when the text is none or names a day that does not exist.
 * @param text "YYYY-MM-DD", years 0001 to 9999; spaces around it are ignored
 * @example parseDate("2002-02-29") is null
 */
export function parseDate(text: string): CivilDate | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? text.trim() : null;
}
