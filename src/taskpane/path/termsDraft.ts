import type { PercentBasis, TermId } from "../../core/ownership/offering";

/** The lock-up as it stands in the fields, before it is read. */
export interface LockUpDraft {
  readonly kind: "none" | "steps" | "dates" | "days";
  readonly firstRelease: string;
  readonly releasePercent: string;
  /** Empty: one release. */
  readonly intervalMonths: string;
  readonly releases: readonly { readonly date: string; readonly percent: string }[];
  /** The day that a number of days is counted from. */
  readonly start: string;
  readonly days: string;
  readonly throughAndIncluding: boolean;
}

/** The offering terms as texts in fields; `readTerms` turns them into an Offering or says what is wrong with which. */
export interface TermsDraft {
  readonly issuer: string;
  readonly form: string;
  readonly sharesOutstanding: string;
  readonly ownershipAsOf: string;
  readonly sharesRegistered: string;
  readonly supplementThreshold: string;
  readonly percentBasis: PercentBasis;
  readonly zeroShows: "*" | "—";
  readonly lockUp: LockUpDraft;
  /** Where each term was found, in words: "from the filing, page 13". */
  readonly places: Readonly<Partial<Record<TermId, string>>>;
}

export const NO_LOCK_UP: LockUpDraft = { kind: "none", firstRelease: "", releasePercent: "25%", intervalMonths: "3", releases: [{ date: "", percent: "" }], start: "", days: "180", throughAndIncluding: false };

export const EMPTY_TERMS: TermsDraft = {
  issuer: "", form: "", sharesOutstanding: "", ownershipAsOf: "", sharesRegistered: "", supplementThreshold: "",
  percentBasis: "holder", zeroShows: "*", lockUp: NO_LOCK_UP, places: {},
};
