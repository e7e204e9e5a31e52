import type { Shares } from "../exact/shares";
import type { Holder } from "./holder";
import type { Offering } from "./offering";
import type { ReadingDoubt } from "./readingDoubt";
import type { StatedTerms } from "./statedTerms";

export interface Note {
  /** The mark without brackets. */
  readonly ref: string;
  readonly text: string;
}

/** Totals as a filing prints them; null = no such cell. `percentAfter` is the text as printed. */
export interface PrintedTotals {
  readonly prior: Shares | null;
  readonly offered: Shares | null;
  readonly after: Shares | null;
  readonly percentAfter: string | null;
}

/** The selling-stockholder table of a resale prospectus with all that it is computed from: the one model behind filing, list, workbook and checks. */
export interface SellingTable {
  readonly offering: Offering;
  readonly holders: readonly Holder[];
  readonly notes: readonly Note[];
  /** Marks on the column headings. */
  readonly headingNoteRefs: readonly string[];
  readonly printedTotals: PrintedTotals | null;
  /** false hides the column "Percent before", which the filing then does not have. */
  readonly showsPercentBefore: boolean;
  /** Absent where the source is no filing. */
  readonly stated?: StatedTerms;
  /** Absent where a person has looked at the rows before they were inserted. */
  readonly doubts?: readonly ReadingDoubt[];
}
