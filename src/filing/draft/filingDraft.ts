import type { CivilDate } from "../../core/exact/civilDate";
import type { Shares } from "../../core/exact/shares";
import type { LockUpTerms } from "../../core/lockup/terms";
import type { NotePart } from "../../core/checks/checkInput";
import type { SourceRow } from "./sourceRow";

/** Where in the decoded text of the filing something stands; `end` is exclusive, lines count from 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A share count of a row. `restored` figures do not stand in the filing: arithmetic gave them, and their row is marked for review. */
export interface DraftFigure {
  readonly value: Shares | null;
  /** The cell's words as they stand, without note marks. */
  readonly printed: string;
  readonly origin: "printed" | "restored" | "derived";
  readonly place: Place | null;
  /** Other readings that would tie as well. */
  readonly alternatives: readonly Shares[];
}

/** A percentage of a row as printed. */
export interface DraftPercent {
  readonly value: string | null;
  readonly printed: string;
  readonly place: Place | null;
}

export interface DraftHolder {
  readonly name: string;
  readonly namePlace: Place;
  /** The line of the source that its figures come from. */
  readonly sourceRow: SourceRow;
  readonly noteRefs: readonly string[];
  readonly noticeLines: readonly string[];
  readonly prior: DraftFigure;
  readonly percentPrior: DraftPercent;
  readonly offered: DraftFigure;
  readonly after: DraftFigure;
  readonly percentAfter: DraftPercent;
  /** From the notes and the terms; null where the filing does not tell. */
  readonly acquirable: Shares | null;
  readonly offeredFromAcquirable: Shares | null;
  /** As printed in a note: "4.99%". */
  readonly ownershipCap: string | null;
  /** Whether the row's before figure is limited by the cap; false where the filing says that it disregards it. */
  readonly capApplied: boolean;
  /** The section heading that the row stands under. */
  readonly group: string;
  readonly relationship: string;
  readonly brokerDealer: string;
  readonly catchAll: boolean;
  /** Why a person must look at the row; empty = sure. */
  readonly reviewReasons: readonly string[];
  /** Columns whose meaning is not known or not used, with their headings. */
  readonly others: readonly { readonly heading: string; readonly text: string; readonly place: Place }[];
}

export interface DraftTotals {
  readonly label: string;
  readonly place: Place;
  readonly sourceRow: SourceRow;
  readonly prior: DraftFigure;
  readonly percentPrior: DraftPercent;
  readonly offered: DraftFigure;
  readonly after: DraftFigure;
  readonly percentAfter: DraftPercent;
}

export interface DraftNote {
  readonly ref: string;
  readonly text: string;
  readonly place: Place;
  readonly relation: "consists" | "includes" | null;
  readonly parts: readonly DraftNotePart[];
}

/** A count of shares in a note, and whether its holder still has to acquire them. */
export interface DraftNotePart extends NotePart {
  readonly acquirable: boolean;
}

/** A term of the offering with the words that state it. */
export interface DraftTerm<T> {
  readonly value: T;
  /** In words: "cover page", "plan of distribution". */
  readonly where: string;
  readonly place: Place;
}

export interface RegisteredTerm extends DraftTerm<Shares> {
  readonly kind: "cover" | "text" | "opinion" | "feeTable";
}

/** A statement of a lock-up; `terms` is null where its shape is not one of equal steps. */
export interface LockUpTerm {
  readonly terms: LockUpTerms | null;
  readonly agreementDate: CivilDate | null;
  readonly quote: string;
  readonly where: string;
  readonly place: Place;
}

export interface DraftOffering {
  readonly issuer: DraftTerm<string> | null;
  readonly form: DraftTerm<string> | null;
  readonly sharesOutstanding: readonly DraftTerm<Shares>[];
  readonly ownershipDates: readonly DraftTerm<CivilDate>[];
  readonly registered: readonly RegisteredTerm[];
  /** Every number of shares on the first pages, the likeliest first: a cover may state parts beside the whole. */
  readonly coverNumbers: readonly DraftTerm<Shares>[];
  readonly lockUps: readonly LockUpTerm[];
  /** What the filing says the percentages are based on. */
  readonly denominatorRule: DraftTerm<string> | null;
  /** The filing says that what a holder may acquire within 60 days is deemed outstanding for that holder. */
  readonly deemsRightsOutstanding: boolean;
  readonly supplementThreshold: DraftTerm<Shares> | null;
  readonly prospectusDate: CivilDate | null;
}

/** What one step of the reader decided and from where, for a person who asks why. */
export interface ReadLogEntry {
  readonly step: string;
  readonly what: string;
  readonly place: Place | null;
}

/** The table and terms of a filing as read, every value with its place. */
export interface FilingDraft {
  readonly fileName: string;
  readonly offering: DraftOffering;
  readonly holders: readonly DraftHolder[];
  readonly totals: DraftTotals | null;
  readonly notes: readonly DraftNote[];
  readonly headingNoteRefs: readonly string[];
  readonly columns: { readonly prior: boolean; readonly percentPrior: boolean; readonly offered: boolean; readonly after: boolean; readonly percentAfter: boolean };
  /** The table has columns of notes or other securities that convert, whose shares its before column need not count. */
  readonly convertsFromOthers: boolean;
  readonly problems: readonly DraftProblem[];
  readonly log: readonly ReadLogEntry[];
}

/** Something about the reading itself that a person should know. */
export interface DraftProblem {
  readonly check: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly place: Place | null;
}


export type FilingOutcome =
  | { readonly ok: true; readonly draft: FilingDraft; readonly text: string }
  | { readonly ok: false; readonly reason: string; readonly log: readonly ReadLogEntry[] };
