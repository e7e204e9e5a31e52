import { formatLongDate } from "../exact/formatLongDate";
import { formatPercent } from "../exact/formatPercent";
import { formatShares } from "../exact/formatShares";
import { toDecimalRatio } from "../exact/toDecimalRatio";
import { toNumber } from "../exact/toNumber";
import type { Offering } from "../ownership/offering";

/** The terms that a refresh brings, and what a message calls them. The day that the sheet Lock-up looks at is the person's own. */
export const REFRESHED_TERMS = {
  issuer: "Issuer",
  form: "Form",
  sharesOutstanding: "Shares outstanding",
  ownershipAsOf: "Ownership as of",
  sharesRegistered: "Shares registered",
  percentBasis: "Percent basis",
  firstRelease: "First release from lock-up",
  releasePercent: "Released each time",
  intervalMonths: "Months between releases",
  supplementThreshold: "Supplement threshold (shares)",
} as const;

export type RefreshedTerm = keyof typeof REFRESHED_TERMS;
/** A term as one value: shares and months as numbers, a percentage as a fraction, a date as "YYYY-MM-DD"; null where there is none. */
export type TermValue = string | number | null;
export type TermValues = Readonly<Record<RefreshedTerm, TermValue>>;

/** The terms of an offering as single values; a lock-up given as a list of dates has its first date alone. */
export function termValues(offering: Offering): TermValues {
  const { lockUp } = offering;
  const steps = lockUp?.kind === "steps" ? lockUp : null;
  const listed = lockUp?.kind === "dates" ? [...lockUp.releases].map(({ date }) => date).sort()[0] ?? null : null;
  return {
    issuer: offering.issuer || null,
    form: offering.form || null,
    sharesOutstanding: offering.sharesOutstanding,
    ownershipAsOf: offering.ownershipAsOf,
    sharesRegistered: offering.sharesRegistered,
    percentBasis: offering.percentBasis,
    firstRelease: steps?.firstRelease ?? listed,
    releasePercent: steps ? toNumber(steps.releasePercent) : null,
    intervalMonths: steps?.intervalMonths ?? null,
    supplementThreshold: offering.supplementThreshold,
  };
}

export const sameTerm = (a: TermValue, b: TermValue): boolean => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-12 : a === b);

/** A term as a person reads it. */
export function termText(term: RefreshedTerm, value: TermValue): string {
  if (value === null || value === "") return "none";
  if (term === "ownershipAsOf" || term === "firstRelease") return typeof value === "string" ? formatLongDate(value) : String(value);
  if (typeof value === "string") return value;
  return term === "releasePercent" ? formatPercent(toDecimalRatio(value), 2) : formatShares(value);
}
