import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import type { PercentBasis } from "../ownership/offering";
import { percentAfter } from "../ownership/percentAfter";
import { runSteps } from "../slices/inSlices";
import type { CheckRow } from "./checkInput";
import { printsAs, readPrintedPercent, ROUNDINGS, type PrintedPercent, type Rounding } from "./printedPercent";

/** A basis and a rounding that explain equally many of the printed percentages. */
export interface BasisChoice {
  readonly basis: PercentBasis;
  readonly rounding: Rounding;
}

/** The basis and the rounding that reproduce the printed percentages with the fewest exceptions. */
export interface BasisEvidence extends BasisChoice {
  /** false where another basis explains as many cells by the same rounding: the percentages do not settle it. */
  readonly decisive: boolean;
  /** Every other basis and rounding with as few exceptions, a different rounding of the same basis included. */
  readonly rivals: readonly BasisChoice[];
  /** How many decimals the printed numbers have; "mixed" where they differ, each then being held to its own. */
  readonly decimals: number | "mixed";
  /** Rows whose printed percentage this basis does not give. */
  readonly exceptions: readonly number[];
  /** Rows that no basis and no rounding gives. */
  readonly unexplained: readonly number[];
  /** Rows that were compared. */
  readonly compared: number;
}

const ROWS_A_STEP = 50;
export const BASES: readonly PercentBasis[] = ["holder", "remaining", "outstanding"];
const TRIALS: readonly BasisChoice[] = ROUNDINGS.flatMap((rounding) => BASES.map((basis) => ({ basis, rounding })));

/** Percent after of a row on one basis; null where a number that it needs is not known. */
export function rowPercentAfter(row: CheckRow, outstanding: Shares, basis: PercentBasis): Ratio | null {
  if (row.after === null) return null;
  const acquirable = row.acquirable ?? 0;
  const offered = row.offeredFromAcquirable ?? Math.min(row.offered ?? 0, acquirable);
  return percentAfter(row.after, outstanding, acquirable, offered, basis);
}

/**
 * Finds which basis and which rounding the printed percentages follow (half up first, so that an even result keeps the usual one).
 * Each cell is held to the decimals that it prints, so 1.6%, 10% and 9.99% can stand in one column. A cell without shares or without a readable
 * percentage is not compared; nor is a row that owns nothing after, unless it prints a number.
 * @param outstanding O on the ownership date
 * @returns null where no row with shares prints a percentage that says a number
 * @source domain rules on Rule 13d-3(d)(1) as real filings apply it
 * @example 2,508,856 after, 1,876,030 acquirable and offered, O = 150,641,864, printed 1.6%: basis "holder"
 */
export function findPercentBasis(rows: readonly CheckRow[], outstanding: Shares): BasisEvidence | null {
  return runSteps(percentBasisSteps(rows, outstanding));
}

/** `findPercentBasis` in steps of so many rows. */
export function* percentBasisSteps(rows: readonly CheckRow[], outstanding: Shares): Generator<void, BasisEvidence | null, void> {
  const usable: { readonly row: CheckRow; readonly index: number; readonly printed: PrintedPercent; readonly isHeld: boolean }[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const printed = row.percentAfter === null ? null : readPrintedPercent(row.percentAfter);
    if (row.after !== null && printed && printed.kind !== "unread" && (row.after > 0 || printed.kind === "number")) usable.push({ row, index, printed, isHeld: row.after > 0 });
  }
  const numbers = usable.flatMap(({ printed, isHeld }) => (printed.kind === "number" && isHeld ? [printed.decimals] : []));
  if (numbers.length === 0 || outstanding <= 0) return null;
  const exceptions = TRIALS.map((): number[] => []);
  for (const [done, { row, index, printed }] of usable.entries()) {
    if (done % ROWS_A_STEP === 0) yield;
    verdicts(row, printed, outstanding).forEach((gives, trial) => { if (!gives) exceptions[trial]!.push(index); });
  }
  const fewest = Math.min(...exceptions.map((rowsOf) => rowsOf.length));
  const [best, ...rest] = TRIALS.flatMap((trial, index) => (exceptions[index]!.length === fewest ? [{ trial, exceptions: exceptions[index]! }] : []));
  return {
    ...best!.trial,
    decisive: !rest.some(({ trial }) => trial.rounding === best!.trial.rounding),
    rivals: rest.map(({ trial }) => trial),
    decimals: numbers.every((decimals) => decimals === numbers[0]) ? numbers[0]! : "mixed",
    exceptions: best!.exceptions,
    unexplained: best!.exceptions.filter((index) => exceptions.every((rowsOf) => rowsOf.includes(index))),
    compared: usable.length,
  };
}

/** For each trial in order, whether it gives what the row prints; a row without acquirable shares is the same on every basis. */
function verdicts(row: CheckRow, printed: PrintedPercent, outstanding: Shares): boolean[] {
  const bases = (row.acquirable ?? 0) === 0 && (row.offeredFromAcquirable ?? 0) === 0 ? BASES.slice(0, 1) : BASES;
  const ratios = bases.map((basis) => rowPercentAfter(row, outstanding, basis));
  return ROUNDINGS.flatMap((rounding) => {
    const gives = ratios.map((ratio) => ratio === null || printsAs(ratio, printed, rounding));
    return BASES.map((_, index) => gives[index] ?? gives[0]!);
  });
}
