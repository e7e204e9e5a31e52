import type { Finding } from "../../core/finding";
import type { Holder } from "../../core/ownership/holder";
import type { Note, PrintedTotals } from "../../core/ownership/sellingTable";
import type { StatedTerms } from "../../core/ownership/statedTerms";
import type { SourceTrail } from "../../core/trail/sourceTrail";
import type { FilingDraft } from "../../filing/draft/filingDraft";
import type { AccountLine, SourceRecord } from "../../workbook/types";
import type { TermsDraft } from "./termsDraft";

/** Words of a source, as text, and the line in which they begin. */
export interface Snippet {
  readonly words: string;
  readonly line: number;
}

/** Something about one row that a person must look at before it goes into the workbook. */
export interface Doubt {
  /** The row among the draft's holders, from 0. */
  readonly index: number;
  readonly message: string;
  /** The place in the source; null where there is none to show. */
  readonly snippet: Snippet | null;
}

/** What a source yields: the rows as read and the terms as found, before a person has looked at them. */
export interface Draft {
  readonly source: SourceRecord;
  readonly holders: readonly Holder[];
  readonly accounts: readonly AccountLine[];
  readonly notes: readonly Note[];
  readonly headingNoteRefs: readonly string[];
  readonly printedTotals: PrintedTotals | null;
  readonly showsPercentBefore: boolean;
  /** Every place of a filing that states a term; absent for any other source. */
  readonly stated?: StatedTerms | undefined;
  readonly terms: TermsDraft;
  readonly doubts: readonly Doubt[];
  /** Each row's place in the source, for doubts that come from the checks; none where the source has no places to show. */
  readonly snippets?: readonly Snippet[];
  /** What is to be said about the source as it stands; holders are counted as in the draft. */
  readonly findings: readonly Finding[];
  /** A filing's own figures: what its rows become depends on the terms. Null for every other source. */
  readonly filing: FilingDraft | null;
  /** Where each number of each row came from, in the order of the holders; null where the source has no places to show. */
  readonly trail: SourceTrail | null;
}
