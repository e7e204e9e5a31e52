import type { CivilDate } from "./civilDate";

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from 1970-01-01 to the date; earlier days are negative. `Date.UTC` serves as a calendar, no zone enters. */
export function dayNumber(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The date that many days after 1970-01-01; throws outside the years 0001 to 9999. */
export function dateOfDay(day: number): CivilDate {
  const text = new Date(day * MILLISECONDS_A_DAY).toISOString();
  if (text.length !== 24 || text.startsWith("0000")) throw new RangeError("a date lies in the years 0001 to 9999");
  return text.slice(0, 10);
}
