import type { CivilDate } from "../exact/civilDate";
import { formatLongDate } from "../exact/formatLongDate";
import { fromSerial } from "../exact/serialDate";
import { toRatio } from "../exact/toRatio";
import { describe } from "../exact/toShares";
import type { Finding, Outcome } from "../finding";
import { accept } from "../outcome";
import { releaseSchedule } from "./releaseSchedule";
import type { DateTerms } from "./terms";

/** A row of the release table as the sheet holds it: a date's serial and a fraction. */
export interface ReleaseRow {
  readonly date: unknown;
  readonly percent: unknown;
}

/**
 * The terms that a table of release dates and percentages states, or in words why it states none. Blank rows at the end are ignored.
 * @param rows from the table's first body row on; messages count them from 1
 * @returns the terms, or every problem (`lock-up-terms`): an empty row between others, a half-empty one, no date, no percentage, a doubled date, a sum above 100%; nothing is computed on such a table
 * @example two rows of 60% say "The percentages add up to 120.0000%, above 100%. …"
 */
export function readReleaseRows(rows: readonly ReleaseRow[]): Outcome<DateTerms> {
  const used = rows.slice(0, rows.reduce((length, row, index) => (isBlank(row.date) && isBlank(row.percent) ? length : index + 1), 0));
  const findings: Finding[] = [];
  const releases: { date: CivilDate; percent: ReturnType<typeof toRatio> }[] = [];
  const seen = new Map<CivilDate, number>();
  const say = (message: string, at: number) => findings.push({ check: "lock-up-terms", severity: "error", message, subjects: [{ kind: "lockUp", table: "schedule", at }] });
  used.forEach(({ date, percent }, index) => {
    const row = `Release row ${index + 1}`;
    const day = typeof date === "number" ? fromSerial(date) : null;
    if (isBlank(date) && isBlank(percent)) say(`${row} is empty. Delete the row, or give its date and percentage.`, index);
    else if (isBlank(date)) say(`${row} has a percentage and no date. Give the date, or clear the row.`, index);
    else if (day === null) say(`${row}: ${describe(date)} is no date. Give a date.`, index);
    else if (isBlank(percent)) say(`${row} has a date and no percentage. Give the percentage released on ${formatLongDate(day)}, or clear the row.`, index);
    else if (typeof percent !== "number" || !(percent >= 0 && percent <= 1)) say(`${row}: ${describe(percent)} is not a percentage of 0% to 100%. Give it as 25%.`, index);
    else if (seen.has(day)) say(`${row} has the same date as row ${seen.get(day)}, ${formatLongDate(day)}. Add them together, or correct one of the dates.`, index);
    else releases.push({ date: day, percent: toRatio(percent) });
    if (day !== null && !seen.has(day)) seen.set(day, index + 1);
  });
  if (used.length === 0) say("The release table is empty. Give at least one date with the percentage released on it.", 0);
  if (findings.length > 0) return { ok: false, findings };
  const terms: DateTerms = { kind: "dates", releases };
  const schedule = releaseSchedule(terms);
  return schedule.ok ? accept(terms) : schedule;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
