import { formatShares } from "../exact/formatShares";
import { formatPercent } from "../exact/formatPercent";
import type { Shares } from "../exact/shares";
import type { CheckRow } from "./checkInput";
import { inWords, possessive } from "./check";

export type FootedColumn = "prior" | "offered" | "after";

/** So many rows of the same number are named; of more it would be a coincidence. */
const MOST_NAMED = 3;

/**
 * The one exact reason for a total that differs from its rows by `difference` (total − rows), or "" where none explains it exactly. A number that
 * stands in several rows is told as one of them; of more than three nothing is said.
 * @param what carries the number: "the total", "the cover page"
 */
export function footingExplanation(rows: readonly CheckRow[], column: FootedColumn, difference: number, what = "the total"): string {
  for (const reason of [byCap, byBlank, byOneRow, byDigits]) {
    const said = reason(rows, column, difference, what);
    if (said !== "") return said;
  }
  return "";
}

/** The shares that a cap takes off a row's before: the row offers, or may acquire, more than it shows. */
function capTakesOff(row: CheckRow): Shares {
  return row.prior === null ? 0 : Math.max(0, Math.max(row.offered ?? 0, row.acquirable ?? 0) - row.prior);
}

function byCap(rows: readonly CheckRow[], column: FootedColumn, difference: number): string {
  if (column !== "prior" || difference <= 0) return "";
  const capped = rows.filter((row) => capTakesOff(row) > 0);
  const single = capped.filter((row) => capTakesOff(row) === difference);
  const chosen = single.length > 0 ? single : capped.length > 1 && capped.reduce((n, row) => n + capTakesOff(row), 0) === difference ? capped : [];
  if (chosen.length === 0 || single.length > MOST_NAMED) return "";
  const cap = chosen[0]!.ownershipCap;
  const takes = `${cap ? `${formatPercent(cap, 2)} ` : ""}cap takes off`;
  return single.length > 1 ? ` That is exactly what the ${takes} one of ${inWords(single.map((row) => row.name))}.` : ` That is exactly what the ${takes} ${inWords(chosen.map((row) => row.name))}.`;
}

function byBlank(rows: readonly CheckRow[], column: FootedColumn, difference: number): string {
  const blank = rows.filter((row) => row[column] === null);
  return blank.length === 1 && difference > 0 ? ` ${blank[0]!.name} shows no number; ${formatShares(difference)} there would make it foot.` : "";
}

function byOneRow(rows: readonly CheckRow[], column: FootedColumn, difference: number, what: string): string {
  const same = rows.filter((row) => row[column] === Math.abs(difference));
  if (same.length === 0 || same.length > MOST_NAMED) return "";
  const does = difference > 0 ? "counts it twice" : "leaves it out";
  return same.length === 1 ? ` That is exactly ${possessive(same[0]!.name)} number: ${what} ${does}.` : ` That is exactly the number of one of ${same.length} rows, ${inWords(same.map((row) => row.name))}: it may be that ${what} ${does}.`;
}

/** Two neighbouring digits that changed places in exactly one row. */
function byDigits(rows: readonly CheckRow[], column: FootedColumn, difference: number): string {
  // Two digits that change places change a number by a multiple of nine.
  if (difference % 9 !== 0) return "";
  const found = rows.flatMap((row) => {
    const value = row[column];
    const meant = value === null ? -1 : value + difference;
    return value !== null && meant >= 0 && isSwap(String(value), String(meant)) ? [{ row, value, meant }] : [];
  });
  if (found.length !== 1) return "";
  const [{ row, value, meant }] = found as [(typeof found)[number]];
  return ` ${possessive(row.name)} ${formatShares(value)} with two digits changed round, ${formatShares(meant)}, would make it foot.`;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
