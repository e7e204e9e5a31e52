import type { CivilDate } from "../../core/exact/civilDate";
import { parseDate } from "../../core/exact/parseDate";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/**
 * A day as a person types or pastes it: "March 14, 2002", "14 Mar 2002", "2002-03-14" or, month first, "3/14/2002".
 * Years have four digits. Null when it is no day of the calendar.
 * @example parseTypedDate("Mar. 14, 2002") is "2002-03-14"
 */
export function parseTypedDate(text: string): CivilDate | null {
  const cleaned = text.trim().replace(/\s+/g, " ");
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cleaned);
  if (slashed) return dayOf(slashed[3], slashed[1], slashed[2]);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cleaned);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(cleaned);
  if (monthFirst) return dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(cleaned);
  return dayFirst ? dayOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : null;
}

function monthNumber(word = ""): string {
  const start = word.toLowerCase() === "sept" ? "september" : word.toLowerCase();
  return String(MONTHS.findIndex((month) => month.startsWith(start)) + 1);
}

function dayOf(year = "", month = "", day = ""): CivilDate | null {
  return parseDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
