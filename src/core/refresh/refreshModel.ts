import type { Holder, PrintedFigures } from "../ownership/holder";

/** The figures and texts of a row that come from the source; everything else in the row is computed or a person's own. */
export const REFRESHED_FIELDS = ["name", "noteRefs", "held", "acquirable", "offered", "offeredFromAcquirable", "ownershipCap", "group", "relationship", "brokerDealer", "noticeAddress", "ownedBefore", "percentBefore", "ownedAfter", "percentAfter"] as const;
/** The last four are computed unless the source, or a person, put a figure of its own in the cell; then that is what is compared. */
export type PrintedField = keyof PrintedFigures;
export type RefreshedField = (typeof REFRESHED_FIELDS)[number];

/** A row as the last insert or refresh left it, kept in the workbook under the holder's identity. */
export interface BaseRow {
  readonly id: string;
  readonly holder: Holder;
}

/** A row of the table as it stands now; `id` is null for one that a person added. */
export interface CurrentRow {
  readonly id: string | null;
  /** Index among the table's body rows, from 0. */
  readonly row: number;
  readonly holder: Holder;
}

/** One field of one row whose number or text differs. */
export interface FieldChange {
  readonly field: RefreshedField;
  /** As the last refresh left it; null for a row that a person added. */
  readonly base: Holder | null;
  readonly yours: Holder;
  readonly source: Holder;
  /** source: only the source changed. both: a person overwrote it and the source has another value too. */
  readonly kind: "source" | "both";
}

export interface ChangedRow {
  readonly id: string | null;
  readonly row: number;
  readonly sourceIndex: number;
  readonly changes: readonly FieldChange[];
}

/** Two names that may be one holder: the person decides. */
export interface UncertainMatch {
  readonly row: number;
  readonly id: string | null;
  readonly name: string;
  readonly candidates: readonly { readonly sourceIndex: number; readonly name: string; readonly why: string }[];
}

/** What a refresh would do, before anything is written. */
export interface RefreshPlan {
  readonly changed: readonly ChangedRow[];
  /** Indexes into the source's holders that no row has. */
  readonly added: readonly number[];
  /** Rows whose holder the source no longer has. */
  readonly removed: readonly { readonly id: string; readonly row: number; readonly name: string }[];
  /** Rows that a person deleted and the source still has; they stay deleted unless the person takes them. */
  readonly deletedByYou: readonly { readonly id: string; readonly sourceIndex: number; readonly name: string }[];
  /** Rows that a person added and the source does not have; they stay. */
  readonly addedByYou: readonly { readonly row: number; readonly name: string }[];
  /** Fields that a person overwrote and the source did not touch; they stay. */
  readonly keptYours: readonly { readonly row: number; readonly id: string; readonly field: RefreshedField; readonly base: Holder; readonly yours: Holder }[];
  readonly uncertain: readonly UncertainMatch[];
}
