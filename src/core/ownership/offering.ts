import type { CivilDate } from "../exact/civilDate";
import type { Shares } from "../exact/shares";
import type { LockUpTerms } from "../lockup/terms";

/** What counts as outstanding in percent after: with all of the holder's acquirable shares, with those not being sold, or with none. */
export type PercentBasis = "holder" | "remaining" | "outstanding";

export type TermId =
  | "issuer" | "form" | "sharesOutstanding" | "ownershipAsOf" | "sharesRegistered" | "percentBasis"
  | "firstRelease" | "releasePercent" | "intervalMonths" | "availableAsOf" | "supplementThreshold";

/** The terms of the deal that the table rests on, each with where it was read. */
export interface Offering {
  readonly issuer: string;
  readonly form: string | null;
  /** O: shares outstanding on `ownershipAsOf`. */
  readonly sharesOutstanding: Shares;
  readonly ownershipAsOf: CivilDate;
  readonly sharesRegistered: Shares | null;
  readonly percentBasis: PercentBasis;
  readonly lockUp: LockUpTerms | null;
  /** The day that the sheet Lock-up looks at, as a workbook has it; absent in any other source. */
  readonly availableAsOf?: CivilDate | null;
  /** A transferee of more shares than this needs a prospectus supplement; null = the prospectus states none. */
  readonly supplementThreshold: Shares | null;
  /** In words, for the Source column: "cover page", "entered in the pane". */
  readonly sources: Readonly<Partial<Record<TermId, string>>>;
}
