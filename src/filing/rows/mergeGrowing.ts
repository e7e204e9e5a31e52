import type { Shares } from "../../core/exact/shares";
import type { AssembledRow, LeftOut, LineRow } from "./assembledRow";
import { assignFigures, type AssignedFigures } from "./assignFigures";
import { ties } from "./dropGhosts";
import { holdersInCell, type NamedHolder } from "./nameAndAddress";
import { COUNT_ROLES, type ReadRow } from "./readRow";

const LEAST_LINES = 3;
const LEAST_NAME = 12;

/**
 * Optical recognition can print a stretch of rows again and again, each time longer, with the names of several holders in one cell and their
 * figures run together in another. Such lines are taken apart: the names in order, the figures of each column in order, and the figures given
 * to the names by before − offered = after. Every row settled so is marked for review, unless a clean line of its own says the same.
 */
export function mergeGrowing(lines: readonly LineRow[]): { readonly lines: LineRow[]; readonly leftOut: LeftOut[] } {
  const merged: LineRow[] = [];
  const leftOut: LeftOut[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = growthEnd(lines, at);
    if (end - at < LEAST_LINES) {
      merged.push(lines[at] as LineRow);
      at++;
      continue;
    }
    const run = lines.slice(at, end);
    merged.push(...takeApart(run));
    leftOut.push({ what: `${run.length} lines that repeat and grow, taken apart`, start: run[0]?.read.raw.start ?? 0, end: run.at(-1)?.read.raw.end ?? 0 });
    at = end;
  }
  return { lines: merged, leftOut };
}

function growthEnd(lines: readonly LineRow[], from: number): number {
  const base = compact(lines[from]?.words ?? "");
  if (base.length < LEAST_NAME) return from + 1;
  let end = from + 1;
  while (end < lines.length && compact(lines[end]?.words ?? "").startsWith(base)) end++;
  return end;
}

function compact(words: string): string {
  return words.replace(/\s+/g, "");
}

function takeApart(run: readonly LineRow[]): LineRow[] {
  const names = mergeNames(run.map((line) => holdersInCell(line.words, true).holders));
  const column = (role: (typeof COUNT_ROLES)[number]): Shares[] => mergeFigures(run.map((line) => countsIn(cellText(line.read, role))));
  const figures = assignFigures(names.length, column("prior"), column("offered"), column("after"));
  const percents = percentsOf(run, figures);
  return names.map((named, index) => {
    const own = run.find((line) => ties(line.read) && holdersInCell(line.words, true).holders.length === 1 && holdersInCell(line.words, true).holders[0]?.name === named.name);
    const given = figures[index] as AssignedFigures;
    const clean = own !== undefined && own.read.prior.value === given.prior && own.read.offered.value === given.offered;
    const read = own?.read ?? (run.find((line) => line.words.includes(named.name)) as LineRow).read;
    const words = [named.name + named.marks.map((mark) => ` (${mark})`).join(""), ...named.notice].join("\n");
    const percentAfter = clean ? own.read.percentAfter.text : given.after !== null && given.after > 0 && given.tied ? (percents.get(index) ?? null) : null;
    const reasons = clean ? [] : [given.offered === null ? "the text runs several rows together, and none of its figures can be assigned to this row with certainty" : given.tied ? "the text runs several rows together; these figures were assigned to this row because owned before less offered is owned after" : "the text runs several rows together; these figures were assigned to this row by their order alone"];
    const restoredAfter = !clean && given.after === null && given.prior !== null && given.offered !== null && given.prior > given.offered ? given.prior - given.offered : given.after;
    const after: AssembledRow["figures"] = { prior: given.prior, offered: given.offered, after: clean ? own.read.after.value : restoredAfter, percentAfter };
    return { read, words, hasFigures: true, reasons, other: null, figures: after };
  });
}

function cellText(read: ReadRow, role: (typeof COUNT_ROLES)[number]): string {
  return read[role].text;
}

function countsIn(text: string): Shares[] {
  return text.split(/\s+/).filter((piece) => /^\d{1,3}(?:,\d{3})+$/.test(piece)).map((piece) => Number(piece.replaceAll(",", "")));
}

/** One list that holds every list in its order; what follows a known figure goes behind it. */
export function mergeFigures(lists: readonly (readonly Shares[])[]): Shares[] {
  const merged: Shares[] = [];
  for (const list of lists) {
    let at = 0;
    for (const value of list) {
      const found = merged.indexOf(value);
      if (found >= 0) at = found + 1;
      else if (at === 0 && merged.length > 0 && list.length === 1) merged.push(value);
      else merged.splice(at++, 0, value);
    }
  }
  return merged;
}

function mergeNames(lists: readonly (readonly NamedHolder[])[]): NamedHolder[] {
  const merged: NamedHolder[] = [];
  for (const list of lists) {
    let at = 0;
    for (const named of list) {
      const found = merged.findIndex((other) => other.name === named.name);
      const before = merged[found];
      if (found >= 0 && before) {
        if (named.notice.join(" ").length > before.notice.join(" ").length && list.at(-1) !== named) merged[found] = named;
        at = found + 1;
      } else merged.splice(at++, 0, named);
    }
  }
  return merged;
}

/** The one numeric percentage of the run belongs to the row that keeps most: the others are below one percent or print their own. */
function percentsOf(run: readonly LineRow[], figures: readonly AssignedFigures[]): Map<number, string> {
  const numbers = [...new Set(run.flatMap((line) => line.read.percentAfter.printed.split(/\s+/)).filter((piece) => /^\d{1,2}(?:\.\d+)?%$/.test(piece)))];
  const most = Math.max(...figures.map((row) => row.after ?? 0));
  const index = figures.findIndex((row) => row.after === most);
  return new Map(numbers.length === 1 && most > 0 ? [[index, numbers[0] ?? ""]] : []);
}
