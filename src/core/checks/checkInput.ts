import type { CivilDate } from "../exact/civilDate";
import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import type { Subject } from "../finding";
import type { LockUpTerms } from "../lockup/terms";
import type { PercentBasis } from "../ownership/offering";
import type { ReadingDoubt } from "../ownership/readingDoubt";
import type { LockUpStatement, RegisteredStatement, Statement } from "../ownership/statedTerms";

export type { LockUpStatement, RegisteredStatement, Statement };

/** A figure of the table that is not printed as the table's own inputs give it. */
export interface KeptFigure {
  readonly subject: Extract<Subject, { kind: "holder" | "total" }>;
  /** The row, and what stands there: "Ann Lee", "percent after". */
  readonly row: string;
  readonly figure: string;
  readonly printed: string;
  readonly given: string;
  /** The given percentage with more decimals; null for a share count. */
  readonly exact: string | null;
  /** For share counts: by how much they differ. */
  readonly difference: Shares | null;
  /** The printed text is the given percentage cut off instead of rounded. */
  readonly isCutOff: boolean;
  /** Whether the printed figure stands in the cell; false where the cell shows what it is given. */
  readonly stands: boolean;
}

/** A row as it is printed, with what it was computed from as far as that is known; null = not stated or not readable. */
export interface CheckRow {
  readonly name: string;
  readonly noteRefs: readonly string[];
  readonly prior: Shares | null;
  /** As printed: "1.6%", "*", "—"; null = no such column or no such cell. */
  readonly percentPrior: string | null;
  readonly offered: Shares | null;
  readonly after: Shares | null;
  readonly percentAfter: string | null;
  readonly acquirable: Shares | null;
  readonly offeredFromAcquirable: Shares | null;
  readonly ownershipCap: Ratio | null;
  readonly relationship: string;
  readonly brokerDealer: string;
  /** "All other holders or future transferees". */
  readonly catchAll: boolean;
}

export interface NotePart {
  readonly shares: Shares;
  /** What the note says of them, in its words. */
  readonly what: string;
}

/** A note with the share counts in it: "consists" must add up to its row, "includes" stays within it, null says neither. */
export interface CheckNote {
  readonly ref: string;
  readonly text: string;
  readonly relation: "consists" | "includes" | null;
  readonly parts: readonly NotePart[];
}

export interface CheckTotals {
  readonly prior: Shares | null;
  readonly percentPrior: string | null;
  readonly offered: Shares | null;
  readonly after: Shares | null;
  readonly percentAfter: string | null;
}

/** What the checks look at: the same whether it came from a filing or from the workbook. */
export interface CheckInput {
  readonly outstanding: readonly Statement<Shares>[];
  readonly ownershipDates: readonly Statement<CivilDate>[];
  readonly registered: readonly RegisteredStatement[];
  readonly lockUps: readonly LockUpStatement[];
  /** Of those the one that the table works with. */
  readonly lockUp: LockUpTerms | null;
  /** The day that the lock-up is looked at; null where none is entered. */
  readonly availableAsOf: CivilDate | null;
  /** As stated or chosen; null = to be found from the printed percentages. */
  readonly percentBasis: PercentBasis | null;
  readonly rows: readonly CheckRow[];
  readonly totals: CheckTotals | null;
  readonly notes: readonly CheckNote[];
  readonly headingNoteRefs: readonly string[];
  /** Whether relationships and broker-dealer status were asked for: a workbook has the columns, an old filing may not say. */
  readonly hasQuestionnaire: boolean;
  /** Figures that stand otherwise than their inputs give them; a filing has none, it is only printed. */
  readonly kept: readonly KeptFigure[];
  /** What the reading left open and nobody has looked at; told by the reader itself where a filing is read. */
  readonly doubts: readonly ReadingDoubt[];
}
