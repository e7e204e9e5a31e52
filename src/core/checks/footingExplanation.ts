import { formatShares } from "../exact/formatShares";
import { formatPercent } from "../exact/formatPercent";
import type { Shares } from "../exact/shares";
import type { CheckRow } from "./checkInput";
import { inWords } from "./check";

export type FootedColumn = "prior" | "offered" | "after";

/** The one exact reason for a total that differs from its rows by `difference` (total − rows), or "" where none explains it exactly. */
export function footingExplanation(rows: readonly CheckRow[], column: FootedColumn, difference: number): string {
  const reasons = [byCap, byBlank, byOneRow, byDigits].map((reason) => reason(rows, column, difference)).filter((r) => r !== "");
  return reasons[0] ?? "";
}

/** The shares that a cap takes off a row's before: the row offers, or may acquire, more than it shows. */
function capTakesOff(row: CheckRow): Shares {
  return row.prior === null ? 0 : Math.max(0, Math.max(row.offered ?? 0, row.acquirable ?? 0) - row.prior);
}

function byCap(rows: readonly CheckRow[], column: FootedColumn, difference: number): string {
  if (column !== "prior" || difference <= 0) return "";
  const capped = rows.filter((row) => capTakesOff(row) > 0);
  const chosen = [...capped.map((row) => [row]), ...(capped.length > 1 ? [capped] : [])].find((set) => set.reduce((n, row) => n + capTakesOff(row), 0) === difference);
  if (!chosen) return "";
  const cap = chosen[0].ownershipCap;
  return ` That is exactly what the ${cap ? `${formatPercent(cap, 2)} ` : ""}cap takes off ${inWords(chosen.map((row) => row.name))}.`;
}

function byBlank(rows: readonly CheckRow[], column: FootedColumn, difference: number): string {
  const blank = rows.filter((row) => row[column] === null);
  return blank.length === 1 && difference > 0 ? ` ${blank[0].name} shows no number; ${formatShares(difference)} there would make it foot.` : "";
}

function byOneRow(rows: readonly CheckRow[], column: FootedColumn, difference: number): string {
  const same = rows.filter((row) => row[column] === Math.abs(difference));
  if (same.length !== 1) return "";
  return difference > 0 ? ` That is exactly ${same[0].name}'s number: the total counts it twice.` : ` That is exactly ${same[0].name}'s number: the total leaves it out.`;
}

/** Two neighbouring digits that changed places, or one digit misread, in exactly one row. */
function byDigits(rows: readonly CheckRow[], column: FootedColumn, difference: number): string {
  const found = rows.flatMap((row) => {
    const value = row[column];
    const meant = value === null ? -1 : value + difference;
    return value !== null && meant >= 0 && isSwap(String(value), String(meant)) ? [{ row, value, meant }] : [];
  });
  if (found.length !== 1) return "";
  const [{ row, value, meant }] = found;
  return ` ${row.name}'s ${formatShares(value)} with two digits changed round, ${formatShares(meant)}, would make it foot.`;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
