import { addRatios } from "../../core/exact/addRatios";
import type { CivilDate } from "../../core/exact/civilDate";
import { compareRatios } from "../../core/exact/compareRatios";
import { parsePercent } from "../../core/exact/parsePercent";
import { ONE, ZERO, type Ratio } from "../../core/exact/ratio";
import { messageOf } from "../../core/outcome";
import type { DaysTerms } from "../../core/lockup/lockUpAgreement";
import type { LockUpTerms } from "../../core/lockup/terms";
import { parseTypedDate } from "../text/typedDate";
import type { LockUpDraft } from "./termsDraft";

/** A field of a lock-up's terms; the fields of a dated release carry its number in the list. */
export type LockUpField = "firstRelease" | "releasePercent" | "intervalMonths" | "start" | "days" | `date${number}` | `percent${number}` | "releases";
export type LockUpProblems = Readonly<Partial<Record<LockUpField, string>>>;

/** Takes what is wrong with a field; `isMissing` where nothing was typed there yet. */
export type Say<Field> = (field: Field, message: string, isMissing?: boolean) => null;

const DATE_HELP = "Write it as March 14, 2002.";
/** 9,999 days are less than 28 years. */
const LAST_START = 9971;
const PERCENT_HELP = "Write it as 25%.";

/** Reads the terms of a lock-up from their fields; null when there is none, or when `say` was told why there is none yet. */
export function readLockUp(draft: LockUpDraft, say: Say<LockUpField>): LockUpTerms | DaysTerms | null {
  switch (draft.kind) {
    case "none": return null;
    case "steps": return readSteps(draft, say);
    case "dates": return readDates(draft, say);
    case "days": return readDays(draft, say);
  }
}

function readSteps(draft: LockUpDraft, say: Say<LockUpField>): LockUpTerms | null {
  const firstRelease = readDate(draft.firstRelease, "firstRelease", say);
  const releasePercent = readPart(draft.releasePercent, "releasePercent", say);
  const months = draft.intervalMonths.trim();
  const isWrong = months !== "" && !(/^\d{1,3}$/.test(months) && Number(months) > 0);
  if (isWrong) say("intervalMonths", "Write a whole number of months, such as 3, or leave it empty for a single release.");
  if (!firstRelease || !releasePercent || isWrong) return null;
  if (months === "" && releasePercent.num !== releasePercent.den) return say("intervalMonths", "Less than 100% is released at first. Enter the months between releases, or release 100%.");
  return { kind: "steps", firstRelease, releasePercent, intervalMonths: months === "" ? null : Number(months) };
}

/** Rows left empty at the end are passed over, as a table's are; one between others may be a forgotten release. */
function readDates({ releases }: LockUpDraft, say: Say<LockUpField>): LockUpTerms | null {
  const used = releases.slice(0, releases.reduce((length, row, at) => (isBlank(row) ? length : at + 1), 0));
  if (used.length === 0) return say("releases", "Enter at least one release date with its percent, or choose No lock-up.", true);
  const read = used.flatMap((row, at) => {
    if (isBlank(row)) { say(`date${at}`, `Release ${at + 1} is empty. Enter its date and percent, or remove it.`); return []; }
    const date = readDate(row.date, `date${at}`, say);
    const percent = readPart(row.percent, `percent${at}`, say);
    return date && percent ? [{ date, percent, at }] : [];
  });
  if (read.length < used.length) return null;
  const repeated = read.find((release, at) => read.findIndex((other) => other.date === release.date) < at);
  if (repeated) return say(`date${repeated.at}`, "This date stands in the list already. Add its percent to the other one.");
  if (isOverWhole(read.map((release) => release.percent))) return say("releases", "The releases add up to more than 100%. Lower one of them.");
  return { kind: "dates", releases: read.map(({ date, percent }) => ({ date, percent })).sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

function readDays({ start, days, throughAndIncluding }: LockUpDraft, say: Say<LockUpField>): DaysTerms | null {
  const from = readDate(start, "start", say);
  const count = days.trim();
  if (count === "") return say("days", "Enter the number of days, such as 180.", true);
  if (!/^\d{1,4}$/.test(count)) return say("days", `“${count}” is not a number of days. Write a whole number below 10,000, such as 180.`);
  if (from && Number(from.slice(0, 4)) > LAST_START) return say("start", "The lock-up would end after the year 9999. Check the year.");
  return from === null ? null : { kind: "days", start: from, days: Number(count), throughAndIncluding };
}

/** A day, or what is wrong with the field that should hold it. */
export function readDate<Field>(text: string, field: Field, say: Say<Field>): CivilDate | null {
  const shown = text.trim();
  return parseTypedDate(shown) ?? say(field, shown ? `“${shown}” is not a date. ${DATE_HELP}` : `Enter the date. ${DATE_HELP}`, shown === "");
}

/** A percent above 0% and up to 100%; a bare number is read as percent, for people write "25" for 25%. */
export function readPart<Field>(text: string, field: Field, say: Say<Field>): Ratio | null {
  const shown = text.trim();
  if (shown === "") return say(field, `Enter the percent. ${PERCENT_HELP}`, true);
  const read = parsePercent(/%$/.test(shown) ? shown : `${shown}%`, "Percent released");
  if (!read.ok) return say(field, messageOf(read));
  return compareRatios(read.value, ZERO) > 0 ? read.value : say(field, `${shown} releases nothing. ${PERCENT_HELP}`);
}

function isBlank({ date, percent }: LockUpDraft["releases"][number]): boolean {
  return date.trim() === "" && percent.trim() === "";
}

function isOverWhole(parts: readonly Ratio[]): boolean {
  return compareRatios(parts.reduce(addRatios, ZERO), ONE) > 0;
}
