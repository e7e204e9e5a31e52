import type { Holder } from "../../core/ownership/holder";
import type { ColumnId } from "../../core/ownership/columns";
import type { LockUpChange } from "../../core/refresh/lockUpChange";
import type { RefreshedTerm } from "../../core/refresh/termValues";
import type { ProspectusRecord, Provenance } from "../provenance/provenance";
import type { SourceRecord } from "../types";
import type { OtherKey } from "./otherSheets";
import type { Content } from "./cellContent";

/** A row that a refresh adds or deletes: its cells by the column, a person's column by "#" and its id; `at` is its place among the rows, null for the end. */
export interface RowContents {
  readonly id: string;
  readonly name: string;
  readonly at: number | null;
  readonly cells: Readonly<Partial<Record<string, Content>>>;
}

/** A line for the sheet `Changes`. */
export interface ChangeLine {
  readonly holder: string;
  readonly figure: string;
  readonly from: string;
  readonly to: string;
  readonly decision: string;
}

/**
 * Everything that one refresh changes, with what was there before: what is written, what is taken back, and what a later undo goes by.
 * It says what cells hold and not where they stand, because rows and columns move.
 */
export interface TableChange {
  readonly cells: readonly { readonly id: string; readonly column: ColumnId; readonly from: Content; readonly to: Content }[];
  /** Mode `values` alone: the cells of the totals row, and title and date line. */
  readonly totals: readonly { readonly column: ColumnId; readonly from: Content; readonly to: Content }[];
  readonly headLines: readonly { readonly row: 0 | 1; readonly from: Content; readonly to: Content }[];
  /** A switch alone: cells of the set's other sheets, by row and column of the sheet, from 0. */
  readonly others?: readonly { readonly sheet: OtherKey; readonly row: number; readonly column: number; readonly from: Content; readonly to: Content }[];
  readonly added: readonly RowContents[];
  readonly removed: readonly RowContents[];
  readonly terms: readonly { readonly term: RefreshedTerm; readonly from: Content; readonly to: Content; readonly sourceFrom: Content; readonly sourceTo: Content }[];
  readonly notes: readonly { readonly ref: string; readonly from: string | null; readonly to: string | null }[];
  /** What the next refresh compares with: per holder before and after, and the order of their rows; null where it stays. */
  readonly base: readonly { readonly id: string; readonly from: Holder | null; readonly to: Holder | null }[];
  readonly order: { readonly from: readonly string[]; readonly to: readonly string[] } | null;
  readonly table: { readonly from: Provenance["table"]; readonly to: Provenance["table"] };
  readonly source: { readonly from: SourceRecord; readonly to: SourceRecord };
  readonly mode: { readonly from: Provenance["mode"]; readonly to: Provenance["mode"] };
  /** Where a lock-up is changed whole. */
  readonly lockUp?: LockUpChange;
  /** Where it is no refresh: what it is. */
  readonly kind?: "switch" | "mark";
  /** Where the change is a transfer, those recorded before and after it. */
  readonly transfers?: { readonly from: NonNullable<Provenance["transfers"]>; readonly to: NonNullable<Provenance["transfers"]> };
  /** What the prospectus said, where the change moves what that is compared with. */
  readonly prospectus?: { readonly from: ProspectusRecord; readonly to: ProspectusRecord };
}

/** The change that takes a change back. */
export function inverse(change: TableChange): TableChange {
  const swap = <T>({ from, to }: { readonly from: T; readonly to: T }): { from: T; to: T } => ({ from: to, to: from });
  return {
    cells: change.cells.map((cell) => ({ ...cell, ...swap(cell) })),
    totals: change.totals.map((cell) => ({ ...cell, ...swap(cell) })),
    headLines: change.headLines.map((line) => ({ ...line, ...swap(line) })),
    ...(change.others ? { others: change.others.map((cell) => ({ ...cell, ...swap(cell) })) } : {}),
    added: change.removed,
    removed: change.added,
    terms: change.terms.map((term) => ({ ...term, ...swap(term), sourceFrom: term.sourceTo, sourceTo: term.sourceFrom })),
    notes: change.notes.map((note) => ({ ...note, ...swap(note) })),
    base: change.base.map((row) => ({ ...row, ...swap(row) })),
    order: change.order && swap(change.order),
    table: swap(change.table),
    source: swap(change.source),
    mode: swap(change.mode),
    ...(change.lockUp ? { lockUp: swap(change.lockUp) } : {}),
    ...(change.transfers ? { transfers: swap(change.transfers) } : {}),
    ...(change.prospectus ? { prospectus: swap(change.prospectus) } : {}),
  };
}

/** The record of a set after a change. */
export function provenanceAfter(record: Provenance, change: TableChange): Provenance {
  const holders = new Map(record.holders.map(({ id, ...holder }) => [id, holder as Holder]));
  for (const { id, to } of change.base) {
    if (to === null) holders.delete(id);
    else holders.set(id, to);
  }
  const ids = [...new Set([...(change.order?.to ?? []), ...holders.keys()])];
  return { ...record, ...(change.transfers ? { transfers: change.transfers.to } : {}), ...(change.prospectus ? { prospectus: change.prospectus.to } : {}), mode: change.mode.to, source: change.source.to, table: change.table.to, holders: ids.flatMap((id) => (holders.has(id) ? [{ id, ...holders.get(id)! }] : [])) };
}
