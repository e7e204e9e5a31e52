import { formatShares } from "../../core/exact/formatShares";
import type { CountRole, WorkingRow } from "./workingRow";

export interface TotalFigures {
  readonly prior: number | null;
  readonly offered: number | null;
  readonly after: number | null;
}

/**
 * Uses the printed totals: they settle which of two readings of a row is right, and give the one figure that a column lacks. What they gave is
 * marked for review with the reading that would tie as well. Changes the rows given.
 * @param registered stands in for the offered total where the table prints none; null = not known
 */
export function settleTotals(rows: readonly WorkingRow[], totals: TotalFigures | null, registered: number | null): void {
  const offeredTotal = totals?.offered ?? registered;
  settleReadings(rows, offeredTotal);
  const empty = rows.filter((row) => row.offered === null && isGap(row));
  const row = empty[0];
  if (empty.length === 1 && row && offeredTotal !== null && rows.every((other) => other === row || other.offered !== null)) {
    const value = offeredTotal - sumOf(rows, "offered");
    if (value > 0) {
      row.offered = value;
      row.restored.add("offered");
      row.reasons.push(`no offered figure stands in the text; ${formatShares(value)} is what the total leaves${otherReadings(rows, row, value)}`);
      completeAfter(rows, row, totals);
    }
  }
}

/** A row that lacks its figure, as opposed to one that prints a blank beside other figures. */
function isGap(row: WorkingRow): boolean {
  const { read, figures } = row.row;
  return figures !== undefined || read.offered.state === "unreadable" || (read.raw.layout !== null && row.prior === null && row.after === null);
}

function settleReadings(rows: readonly WorkingRow[], offeredTotal: number | null): void {
  for (const row of rows) {
    const { other } = row.row;
    if (other === null) continue;
    for (const role of ["prior", "offered", "after"] as const) if (other[role] !== null && other[role] !== row[role]) row.alternatives.set(role, [other[role] as number]);
    if (offeredTotal === null || other.offered === null || row.offered === null || rows.some((one) => one.offered === null)) continue;
    const gap = offeredTotal - sumOf(rows, "offered");
    if (gap === 0) row.reasons.push("the offered total ties with the reading shown");
    else if (gap === other.offered - row.offered) {
      row.alternatives.set("offered", [row.offered]);
      row.prior = other.prior ?? row.prior;
      row.offered = other.offered;
      row.after = other.after ?? row.after;
      row.reasons.push("the offered total ties with this reading and not with the other");
    }
  }
}

function otherReadings(rows: readonly WorkingRow[], row: WorkingRow, value: number): string {
  const texts: string[] = [];
  for (const other of rows) {
    const alternative = other.alternatives.get("offered")?.[0];
    if (other === row || alternative === undefined || other.offered === null) continue;
    const instead = value + other.offered - alternative;
    if (instead <= 0) continue;
    row.alternatives.set("offered", [...(row.alternatives.get("offered") ?? []), instead]);
    texts.push(`; were ${other.row.name} read as ${formatShares(alternative)}, it would be ${formatShares(instead)}`);
    other.reasons.push(`with ${formatShares(alternative)} here, ${row.row.name} would be ${formatShares(instead)}, and the total would tie as well`);
  }
  return texts.join("");
}

function completeAfter(rows: readonly WorkingRow[], row: WorkingRow, totals: TotalFigures | null): void {
  if (row.after === null && totals?.after !== null && totals?.after !== undefined) {
    const left = totals.after - sumOf(rows, "after");
    if (left === 0 || left > 0) {
      row.after = left;
      row.restored.add("after");
    }
  }
  if (row.prior === null && row.offered !== null && row.after !== null) {
    row.prior = row.offered + row.after;
    row.restored.add("prior");
  }
}

function sumOf(rows: readonly WorkingRow[], role: CountRole): number {
  return rows.reduce((sum, row) => sum + (row[role] ?? 0), 0);
}
