import type { ListOptions } from "../../filing/list/holderList";
import type { ListGrid } from "../../filing/list/listGrid";
import type { ColumnMapping } from "../../filing/list/proposeMapping";
import type { Holder } from "../../core/ownership/holder";
import type { InsertMode, SourceRecord } from "../../workbook/types";
import type { Draft } from "./draft";
import { EMPTY_TERMS, type TermsDraft } from "./termsDraft";

export const STEPS = ["source", "terms", "review", "insert"] as const;
export type Step = (typeof STEPS)[number];

/** A list of cells whose columns still have to be named. */
export interface ListSource {
  readonly record: SourceRecord;
  readonly grid: ListGrid;
  readonly mapping: ColumnMapping;
  readonly options: ListOptions;
}

/** Nothing about a list is settled without asking. */
export const ASK_FIRST: ListOptions = { repeatedHolders: "refuse", fractions: "refuse", offeredAboveOwned: "review" };

/** What a person decided about one row. */
export type Decision =
  | { readonly kind: "accepted" }
  | { readonly kind: "corrected"; readonly holder: Holder }
  /** More is offered than owned, and the person states why: a note beneath the table says it. */
  | { readonly kind: "explained"; readonly reason: string }
  | { readonly kind: "leftOut" };

/** What a person said a further lock-up of the filing is: the table's own stated otherwise, or one of a group or of a holder. */
export type LockUpAnswer = { readonly kind: "same" } | { readonly kind: "group" | "holder"; readonly who: string };

/** The way from a source to a table in the workbook. Pure data: every screen of the path is a function of it. */
export interface PathState {
  readonly step: Step;
  /** The suffix of the set that is refreshed from a newer source; null when a table is inserted. */
  readonly refreshing: string | null;
  /** The furthest step that may be opened; a changed source takes it back. */
  readonly reached: Step;
  readonly list: ListSource | null;
  readonly draft: Draft | null;
  readonly terms: TermsDraft;
  readonly decisions: Readonly<Record<number, Decision>>;
  /** By the place of a further lock-up among those that the filing states; nothing is settled without asking. */
  readonly lockUpAnswers: Readonly<Record<number, LockUpAnswer>>;
  readonly mode: InsertMode;
  /** "new" or the suffix of the set of sheets to replace. */
  readonly placement: "new" | { readonly replace: string };
}

export const EMPTY_PATH: PathState = { step: "source", refreshing: null, reached: "source", list: null, draft: null, terms: EMPTY_TERMS, decisions: {}, lockUpAnswers: {}, mode: "formulas", placement: "new" };
