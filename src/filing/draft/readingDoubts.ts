import type { Severity } from "../../core/finding";
import type { ReadingDoubt } from "../../core/ownership/readingDoubt";
import { chooseLockUp } from "./chooseLockUp";
import type { DraftHolder, DraftOffering, FilingDraft, Place } from "./filingDraft";

export const NEEDS_REVIEW = "needs-review";
export const LOCK_UP_SHAPE = "lock-up-shape";
const LONGEST_QUOTE = 160;

/** What the reading left for a person, as the table keeps it: each row that is marked for review, and a lock-up that could not be read. */
export function readingDoubts(draft: FilingDraft, completed: ReadonlyMap<number, readonly string[]>): ReadingDoubt[] {
  const rows = draft.holders.flatMap((holder, index): ReadingDoubt[] => {
    const doubt = doubtOf(holder);
    const said = [...(doubt ? [doubt] : []), ...(completed.get(index) ?? []).map((message) => ({ check: "row-completed", severity: "warning" as const, message: `${holder.name}: ${message}` }))];
    return said.map((one) => ({ ...one, row: { name: holder.name, offered: holder.offered.value ?? 0 } }));
  });
  const unshaped = unshapedLockUp(draft.offering);
  return unshaped ? [...rows, { check: LOCK_UP_SHAPE, severity: "info", message: unshaped.message, row: null }] : rows;
}

/** Why a person must look at a row; null where the reading is sure of it. */
export function doubtOf(holder: DraftHolder): { readonly check: string; readonly severity: Severity; readonly message: string } | null {
  if (holder.reviewReasons.length === 0) return null;
  const figures = [holder.prior, holder.offered, holder.after];
  const check = figures.some((figure) => figure.origin === "restored") ? "restored-figure" : figures.some((figure) => figure.alternatives.length > 0) ? "two-readings" : NEEDS_REVIEW;
  return { check, severity: "warning", message: `${holder.name}: ${holder.reviewReasons.join("; ")}.` };
}

/** A lock-up in a shape that nothing of the terms holds, where no other is stated. */
export function unshapedLockUp(offering: DraftOffering): { readonly message: string; readonly place: Place } | null {
  const unshaped = offering.lockUps.find(({ terms }) => terms === null);
  if (!unshaped || chooseLockUp(offering) !== null) return null;
  return { message: `A lock-up is stated in a shape that is not one of equal steps or one date (${unshaped.where}): "${cut(unshaped.quote)}". Enter its terms by hand.`, place: unshaped.place };
}

function cut(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote.replace(/\.$/, "") : `${quote.slice(0, quote.lastIndexOf(" ", LONGEST_QUOTE))} …`;
}
