import { parseShares } from "../../core/exact/parseShares";
import { messageOf } from "../../core/outcome";
import { asReleases } from "../../core/lockup/agreementSchedule";
import type { Offering } from "../../core/ownership/offering";
import { parseTypedDate } from "../text/typedDate";
import { readLockUp, type LockUpField } from "./readLockUp";
import type { TermsDraft } from "./termsDraft";

/** A field of the terms. */
export type TermField = "sharesOutstanding" | "ownershipAsOf" | "sharesRegistered" | "supplementThreshold" | LockUpField;

/** The terms as read: an offering when every field can be read, otherwise what is wrong with which field. */
export interface TermsReading {
  readonly offering: Offering | null;
  readonly problems: Readonly<Partial<Record<TermField, string>>>;
}

const DATE_HELP = "Write it as March 14, 2002.";

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
    percentBasis: draft.percentBasis, lockUp: lockUp && asReleases(lockUp), supplementThreshold, sources: draft.places,
  } : null;
  return { offering, problems };
}
