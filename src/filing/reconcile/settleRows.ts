import { formatShares } from "../../core/exact/formatShares";
import { doubtGaps } from "./doubtGaps";
import type { CountRole, WorkingRow } from "./workingRow";

const ROLES: readonly CountRole[] = ["prior", "offered", "after"];
const COLUMN: Readonly<Record<CountRole, string>> = { prior: "owned before", offered: "offered", after: "owned after" };

/**
 * What a row's own figures say about it: cells that cannot be read, a single missing figure that the other two give, and, in recognised text,
 * figures that do not tie. Changes the rows given.
 * @param recognised the text went through optical recognition, where a digit may be misread
 * @param capped rows whose before figure a cap limits, where before − offered = after is not expected
 */
export function settleRows(rows: readonly WorkingRow[], recognised: boolean, capped: (row: WorkingRow) => boolean, has: Readonly<Record<CountRole, boolean>>): void {
  const groupedStyle = rows.filter((row) => ROLES.some((role) => /\d,\d{3}/.test(row.row.read[role].text))).length;
  doubtColumns(rows, capped);
  doubtGaps(rows, has, capped);
  for (const row of rows) {
    const { read } = row.row;
    if (row.row.figures) continue;
    for (const role of ROLES) {
      if (read[role].state === "unreadable") row.reasons.push(`the ${COLUMN[role]} cell, "${read[role].text.slice(0, 60)}", cannot be read as a number of shares`);
      else if (/^\d{5,}$/.test(read[role].text) && groupedStyle >= 2 && groupedStyle > rows.length / 2) row.reasons.push(`the ${COLUMN[role]} figure, ${read[role].text}, has no thousands separators, unlike the others: a note mark may have run into it`);
    }
    if (read.percentAfter.state === "unreadable" && !recognised) row.reasons.push(`the percentage cell, "${read.percentAfter.printed.slice(0, 60)}", cannot be read`);
    if (read.raw.uneven && (row.prior === null || row.offered === null || row.prior - row.offered !== (row.after ?? (has.after ? Number.NaN : row.prior - row.offered)))) row.reasons.push("the row has more or fewer cells than the rows around it, so its figures may stand in the wrong columns");
    const unreadable = ROLES.filter((role) => read[role].state === "unreadable");
    if (unreadable.length === 1 && has.prior && has.offered && has.after) restoreOne(row, unreadable[0] as CountRole);
    if (recognised && row.prior !== null && row.offered !== null && has.after && !row.restored.size && row.prior - row.offered !== (row.after ?? 0) && !capped(row) && row.row.other === null) {
      row.reasons.push(`owned before less offered is ${formatShares(row.prior - row.offered)}, not ${row.after === null ? "a blank" : formatShares(row.after)}: a digit may be misread`);
    }
  }
}

/** Where owned before less offered is not owned after on most rows, the columns may be other than they seem. */
function doubtColumns(rows: readonly WorkingRow[], capped: (row: WorkingRow) => boolean): void {
  const whole = rows.filter((row) => row.prior !== null && row.offered !== null && row.after !== null);
  const apart = whole.filter((row) => row.prior !== null && row.offered !== null && row.after !== null && row.prior - row.offered !== row.after && !(row.offered >= row.prior && row.after === 0) && !capped(row));
  if (apart.length * 2 <= whole.length) return;
  for (const row of apart) row.reasons.push("owned before less offered is not owned after here, nor on most rows: the columns may not be what they seem");
  // Equal figures tie in any two columns that hold the same, so that they confirm nothing.
  for (const row of whole) if (!apart.includes(row) && (row.offered === 0 || row.after === 0)) row.reasons.push("owned before less offered is not owned after on most rows: the columns may not be what they seem");
}

function restoreOne(row: WorkingRow, role: CountRole): void {
  const { prior, offered, after } = row;
  const value = role === "prior" ? sum(offered, after) : role === "offered" ? difference(prior, after) : difference(prior, offered);
  if (value === null || value < 0) return;
  row[role] = value;
  row.restored.add(role);
  row.reasons.push(`the ${COLUMN[role]} figure, ${formatShares(value)}, is worked out from the row's other two`);
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
