import type { CheckRow } from "../../core/checks/checkInput";
import { findPercentBasis } from "../../core/checks/percentBasis";
import type { DraftNote } from "../draft/filingDraft";

export interface AcquirableInput {
  readonly noteRefs: readonly string[];
  readonly prior: number | null;
  readonly offered: number | null;
  readonly after: number | null;
  readonly percentAfter: string | null;
  readonly capped: boolean;
}

/**
 * What each holder may still acquire: the instruments that its notes list. Where the printed percentages follow only if the offered shares are
 * to be acquired as well (converted or exercised before the sale), they are added to it.
 * @param outstanding null = not stated, so that no percentage can tell
 * @param offeredIssuable a note or the cover says that offered shares are issuable
 */
export function acquirableOf(rows: readonly AcquirableInput[], notes: readonly DraftNote[], outstanding: number | null, offeredIssuable: boolean): { readonly acquirable: (number | null)[]; readonly withOffered: boolean } {
  const listed = rows.map((row) => fromNotes(row, notes));
  if (outstanding === null || !offeredIssuable) return { acquirable: listed, withOffered: false };
  const added = rows.map((row, index) => (row.offered === null ? (listed[index] ?? null) : (listed[index] ?? 0) + row.offered));
  const exceptions = (acquirable: readonly (number | null)[]): number => findPercentBasis(rows.map((row, index) => checkRow(row, acquirable[index] ?? null)), outstanding)?.exceptions.length ?? Infinity;
  const before = exceptions(listed);
  const after = exceptions(added);
  const withinOwned = rows.every((row, index) => row.capped || row.prior === null || (added[index] ?? 0) <= row.prior);
  return after < before && withinOwned ? { acquirable: added, withOffered: true } : { acquirable: listed, withOffered: false };
}

function fromNotes(row: AcquirableInput, notes: readonly DraftNote[]): number | null {
  const own = notes.filter((note) => row.noteRefs.includes(note.ref) && note.parts.length > 0);
  if (own.length === 0) return null;
  const parts = own.flatMap((note) => note.parts);
  const acquirable = parts.filter((part) => part.acquirable).reduce((sum, part) => sum + part.shares, 0);
  if (row.prior !== null && acquirable > row.prior && !row.capped) return null;
  if (acquirable > 0) return acquirable;
  return own.some((note) => note.relation === "consists") && row.prior !== null && parts.reduce((sum, part) => sum + part.shares, 0) === row.prior ? 0 : null;
}

function checkRow(row: AcquirableInput, acquirable: number | null): CheckRow {
  return { name: "", noteRefs: row.noteRefs, prior: row.prior, percentPrior: null, offered: row.offered, after: row.after, percentAfter: row.percentAfter, acquirable, offeredFromAcquirable: null, ownershipCap: null, relationship: "", brokerDealer: "", catchAll: false };
}
