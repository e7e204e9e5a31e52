import { hasCount } from "../rows/readCount";
import type { CountRole, WorkingRow } from "./workingRow";

/** The part of the lines that must fill a column for a blank in it to be a gap; in a short table all lines but one. */
const NEARLY_ALL = 0.8;
const REASON = "the line has fewer figures than nearly all others, so that those behind the gap may have moved up";

/**
 * Lines of a text from which a figure may have vanished: the figures behind it move up, and stand under the wrong headings. A line that leaves a
 * column blank which nearly all others fill is for review, unless something says that nothing moved: its last column is filled, which nothing
 * could move into; owned before less offered is owned after; all is kept; or all is sold and the table prints nothing where nothing is left.
 * @param capped rows whose before figure a cap limits, where before − offered = after is not expected
 */
export function doubtGaps(rows: readonly WorkingRow[], has: Readonly<Record<CountRole, boolean>>, capped: (row: WorkingRow) => boolean): void {
  const printed = rows.filter((row) => row.row.read.raw.layout !== null && !row.row.figures);
  if (printed.length < 2) return;
  const doubted = printed.filter((row) => row.row.read.raw.doubt !== null).length;
  if (doubted * 2 > printed.length) for (const row of printed) if (row.row.read.raw.doubt === null) row.reasons.push("the figures of most lines stand between two columns, so that these may as well");
  const usual = usualColumns(printed, Math.min(printed.length - 1, Math.ceil(printed.length * NEARLY_ALL)));
  const common = usualColumns(printed, printed.length / 2);
  const soldOutIsBlank = !printed.some((row) => row.row.read.after.state === "dash" || row.row.read.after.value === 0) || printed.filter(isSoldOut).length > 1;
  const filledByNil = new Set(usual.filter((column) => printed.some((row) => isNil(row) && Boolean(row.row.read.raw.cells[column]))));
  const keeping = printed.filter(keepsAll).length > 1;
  for (const row of printed) {
    const { raw, prior, offered, after, percentAfter } = row.row.read;
    if (has.after && has.prior && has.offered) {
      if (after.state === "blank" && percentAfter.state === "percent" && row.offered !== null && row.prior !== row.offered) row.reasons.push("a percentage after the offering stands in the line, but no shares owned after it");
      else if (after.state === "blank" && row.prior !== null && row.offered !== null && row.prior !== row.offered && !capped(row)) row.reasons.push("no shares owned after the offering stand in the line, although not all are offered");
    }
    const lacks = (columns: readonly number[]): boolean => columns.some((column) => !raw.cells[column]) && !raw.cells[columns.at(-1) ?? -1];
    const apart = hasCount(prior) && hasCount(offered) && hasCount(after) && !ties(row);
    if (!lacks(usual) && !(apart && lacks(common))) continue;
    if (!confirmed(row, usual, filledByNil) && !(keepsAll(row) && keeping) && !(isSoldOut(row) && soldOutIsBlank)) row.reasons.push(REASON);
  }
}

/** Columns that at least so many lines fill; the names are not among them. */
function usualColumns(rows: readonly WorkingRow[], least: number): number[] {
  const [first] = rows;
  if (!first) return [];
  const { raw, nameColumn } = first.row.read;
  return raw.cells.flatMap((_, column) => (column !== nameColumn && rows.filter((row) => Boolean(row.row.read.raw.cells[column])).length >= least ? [column] : []));
}

/**
 * The row's counts tie, and it lacks no more than a percentage. Counts that tie as well in other columns that hold the same confirm it only where
 * no other row of that kind prints the percentage.
 */
function confirmed(row: WorkingRow, usual: readonly number[], filledByNil: ReadonlySet<number>): boolean {
  const { raw, columns } = row.row.read;
  const mayLack = (column: number): boolean => (column === columns.percentPrior || column === columns.percentAfter) && !(isNil(row) && filledByNil.has(column));
  return ties(row) && usual.every((column) => Boolean(raw.cells[column]) || mayLack(column));
}

/** Nothing is sold, or nothing left. */
const isNil = (row: WorkingRow): boolean => row.offered === 0 || row.after === 0;

function ties(row: WorkingRow): boolean {
  const { read } = row.row;
  return hasCount(read.prior) && hasCount(read.offered) && hasCount(read.after) && (read.prior.value ?? 0) - (read.offered.value ?? 0) === read.after.value;
}

/** A line of a holder that sells nothing: what it owns before and after, and no offered figure. */
function keepsAll(row: WorkingRow): boolean {
  const { prior, offered, after } = row.row.read;
  return offered.state === "blank" && (prior.value ?? 0) > 0 && prior.value === after.value;
}

/** All is sold, and nothing stands where the rest would. */
function isSoldOut(row: WorkingRow): boolean {
  const { prior, offered, after, raw, columns } = row.row.read;
  return hasCount(prior) && (prior.value ?? 0) > 0 && prior.value === offered.value && after.state === "blank" && columns.after !== null && !raw.cells[columns.after];
}
