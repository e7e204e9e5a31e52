import { addRatios } from "../../core/exact/addRatios";
import { compareRatios } from "../../core/exact/compareRatios";
import { parsePercent } from "../../core/exact/parsePercent";
import { parseShares } from "../../core/exact/parseShares";
import { ONE, ZERO, type Ratio } from "../../core/exact/ratio";
import { messageOf } from "../../core/outcome";
import type { LockUpTerms } from "../../core/lockup/terms";
import type { Offering } from "../../core/ownership/offering";
import { parseTypedDate } from "../text/typedDate";
import type { LockUpDraft, TermsDraft } from "./termsDraft";

/** A field of the terms; the fields of a dated release carry its number in the list. */
export type TermField = "sharesOutstanding" | "ownershipAsOf" | "sharesRegistered" | "supplementThreshold" | "firstRelease" | "releasePercent" | "intervalMonths" | `date${number}` | `percent${number}` | "releases";

/** The terms as read: an offering when every field can be read, otherwise what is wrong with which field. */
export interface TermsReading {
  readonly offering: Offering | null;
  readonly problems: Readonly<Partial<Record<TermField, string>>>;
}

const DATE_HELP = "Write it as March 14, 2002.";
const PERCENT_HELP = "Write it as 25%.";

/** Reads the typed terms through the same doors as everything else; nothing is guessed. */
export function readTerms(draft: TermsDraft): TermsReading {
  const problems: Partial<Record<TermField, string>> = {};
  const say = (field: TermField, message: string): null => { problems[field] = message; return null; };
  const count = (field: "sharesOutstanding" | "sharesRegistered" | "supplementThreshold", what: string): number | null => {
    if (draft[field].trim() === "") return null;
    const read = parseShares(draft[field], what);
    return read.ok ? read.value : say(field, messageOf(read));
  };

  const sharesOutstanding = count("sharesOutstanding", "Shares outstanding");
  if (sharesOutstanding === null && !problems.sharesOutstanding) say("sharesOutstanding", "Enter the shares outstanding. Every percentage is a part of them.");
  if (sharesOutstanding === 0) say("sharesOutstanding", "Enter more than 0 shares. Every percentage is a part of them.");
  const sharesRegistered = count("sharesRegistered", "Shares registered");
  const supplementThreshold = count("supplementThreshold", "Supplement threshold");
  const ownershipAsOf = parseTypedDate(draft.ownershipAsOf);
  if (ownershipAsOf === null) say("ownershipAsOf", draft.ownershipAsOf.trim() ? `“${draft.ownershipAsOf.trim()}” is not a date. ${DATE_HELP}` : "Enter the date of the share counts. The table's date line states it.");
  const lockUp = readLockUp(draft.lockUp, say);

  const complete = Object.keys(problems).length === 0 && sharesOutstanding !== null && ownershipAsOf !== null;
  const offering = complete ? {
    issuer: draft.issuer.trim(), form: draft.form.trim() || null, sharesOutstanding, ownershipAsOf, sharesRegistered,
    percentBasis: draft.percentBasis, lockUp, supplementThreshold, sources: draft.places,
  } : null;
  return { offering, problems };
}

type Say = (field: TermField, message: string) => null;

function readLockUp(draft: LockUpDraft, say: Say): LockUpTerms | null {
  if (draft.kind === "none") return null;
  return draft.kind === "steps" ? readSteps(draft, say) : readDates(draft, say);
}

function readSteps(draft: LockUpDraft, say: Say): LockUpTerms | null {
  const firstRelease = readDate(draft.firstRelease, "firstRelease", say);
  const releasePercent = readPart(draft.releasePercent, "releasePercent", say);
  const months = draft.intervalMonths.trim();
  const intervalMonths = months === "" ? null : /^\d{1,3}$/.test(months) && Number(months) > 0 ? Number(months) : say("intervalMonths", "Write a whole number of months, such as 3, or leave it empty for a single release.");
  if (!firstRelease || !releasePercent) return null;
  if (months === "" && releasePercent.num !== releasePercent.den) say("intervalMonths", "Less than 100% is released at first. Enter the months between releases, or release 100%.");
  return { kind: "steps", firstRelease, releasePercent, intervalMonths };
}

function readDates(draft: LockUpDraft, say: Say): LockUpTerms | null {
  const used = draft.releases.map((release, at) => ({ ...release, at })).filter((release) => release.date.trim() !== "" || release.percent.trim() !== "");
  if (used.length === 0) return say("releases", "Enter at least one release date with its percent, or choose No lock-up.");
  const releases = used.flatMap(({ date, percent, at }) => {
    const day = readDate(date, `date${at}`, say);
    const part = readPart(percent, `percent${at}`, say);
    return day && part ? [{ date: day, percent: part, at }] : [];
  });
  if (releases.length < used.length) return null;
  const repeated = releases.find((release, at) => releases.findIndex((other) => other.date === release.date) < at);
  if (repeated) return say(`date${repeated.at}`, "This date stands in the list already. Add its percent to the other one.");
  if (isOverWhole(releases.map((release) => release.percent))) return say("releases", "The releases add up to more than 100%. Lower one of them.");
  const sorted = releases.map(({ date, percent }) => ({ date, percent })).sort((a, b) => (a.date < b.date ? -1 : 1));
  return { kind: "dates", releases: sorted };
}

function readDate(text: string, field: TermField, say: Say): string | null {
  const date = parseTypedDate(text);
  return date ?? say(field, text.trim() ? `“${text.trim()}” is not a date. ${DATE_HELP}` : `Enter the date. ${DATE_HELP}`);
}

/** A percent above 0% and up to 100%; a bare number is read as percent, for people write "25" for 25%. */
function readPart(text: string, field: TermField, say: Say): Ratio | null {
  const shown = text.trim();
  if (shown === "") return say(field, `Enter the percent. ${PERCENT_HELP}`);
  const read = parsePercent(/%$/.test(shown) ? shown : `${shown}%`, "Percent released");
  if (!read.ok) return say(field, messageOf(read));
  return compareRatios(read.value, ZERO) > 0 ? read.value : say(field, `${shown} releases nothing. ${PERCENT_HELP}`);
}

function isOverWhole(parts: readonly Ratio[]): boolean {
  return compareRatios(parts.reduce(addRatios, ZERO), ONE) > 0;
}
