import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import type { PercentBasis } from "../ownership/offering";
import { percentAfter } from "../ownership/percentAfter";
import type { CheckRow } from "./checkInput";
import { printsAs, readPrintedPercent, type Rounding } from "./printedPercent";

/** The basis and the rounding that reproduce the printed percentages with the fewest exceptions. */
export interface BasisEvidence {
  readonly basis: PercentBasis;
  readonly rounding: Rounding;
  /** false where another basis explains the same cells: the percentages do not settle it. */
  readonly decisive: boolean;
  /** Rows whose printed percentage this basis does not give. */
  readonly exceptions: readonly number[];
  /** Rows that no basis and no rounding gives. */
  readonly unexplained: readonly number[];
  /** Rows that were compared. */
  readonly compared: number;
}

export const BASES: readonly PercentBasis[] = ["holder", "remaining", "outstanding"];
export const ROUNDINGS: readonly Rounding[] = ["halfUp", "down"];

/** Percent after of a row on one basis; null where a number that it needs is not known. */
export function rowPercentAfter(row: CheckRow, outstanding: Shares, basis: PercentBasis): Ratio | null {
  if (row.after === null) return null;
  const acquirable = row.acquirable ?? 0;
  const offered = row.offeredFromAcquirable ?? Math.min(row.offered ?? 0, acquirable);
  return percentAfter(row.after, outstanding, acquirable, offered, basis);
}

/**
 * Finds which basis and which rounding the printed percentages follow (half up first, so that an even result keeps the usual one).
 * @param outstanding O on the ownership date
 * @returns null where no row prints a percentage that says a number
 * @source domain rules on Rule 13d-3(d)(1) as real filings apply it
 */
export function findPercentBasis(rows: readonly CheckRow[], outstanding: Shares): BasisEvidence | null {
  const usable = rows.flatMap((row, index) => {
    const printed = row.percentAfter === null ? null : readPrintedPercent(row.percentAfter);
    return row.after !== null && row.after > 0 && printed && printed.kind !== "unread" ? [{ row, index, printed }] : [];
  });
  if (!usable.some((u) => u.printed.kind === "number") || outstanding <= 0) return null;
  const trials = ROUNDINGS.flatMap((rounding) => BASES.map((basis) => ({
    basis, rounding,
    exceptions: usable.filter((u) => { const r = rowPercentAfter(u.row, outstanding, basis); return r !== null && !printsAs(r, u.printed, rounding); }).map((u) => u.index),
  })));
  const best = trials.reduce((a, b) => (b.exceptions.length < a.exceptions.length ? b : a));
  const rival = trials.some((t) => t.basis !== best.basis && t.rounding === best.rounding && t.exceptions.length === best.exceptions.length);
  const unexplained = best.exceptions.filter((index) => trials.every((t) => t.exceptions.includes(index)));
  return { ...best, decisive: !rival, unexplained, compared: usable.length };
}
