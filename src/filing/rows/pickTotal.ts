import type { AssembledRow } from "./assembledRow";

/**
 * The row that totals the whole table. Where several tables were put together, each with a total of its own, only a total over all of them
 * counts: the last one, unless it is the sum of its own part alone.
 * @returns null where no row totals the whole
 */
export function pickTotal(rows: readonly AssembledRow[]): AssembledRow | null {
  const totals = rows.filter((row) => row.kind === "total");
  const last = totals.at(-1);
  if (!last || totals.length < 2) return last ?? null;
  const lastAt = rows.lastIndexOf(last);
  const before = totals.at(-2);
  const since = before ? rows.lastIndexOf(before) : -1;
  const part = offeredOf(rows.slice(since + 1, lastAt));
  const all = offeredOf(rows.slice(0, lastAt));
  const printed = last.read.offered.value;
  return printed !== null && printed === part && part !== all ? null : last;
}

function offeredOf(rows: readonly AssembledRow[]): number {
  return rows.filter((row) => row.kind === "holder").reduce((sum, row) => sum + (row.read.offered.value ?? 0), 0);
}
