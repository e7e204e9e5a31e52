import type { CivilDate } from "../../core/exact/civilDate";
import { parseDate } from "../../core/exact/parseDate";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** A date as prospectuses write it, for use inside other patterns; it has no groups of its own. */
export const LONG_DATE = "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3}\\d{4}";

/**
 * A date written with its month's name.
 * @example readLongDate("March 14, 2002") is "2002-03-14"
 */
export function readLongDate(text: string): CivilDate | null {
  const [, month = "", day = "", year = ""] = /^([A-Za-z]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text.trim()) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : parseDate(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}
