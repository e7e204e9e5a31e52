import { readCount, hasCount } from "../rows/readCount";
import { withoutMarks } from "../rows/valueShape";
import type { Phase } from "../table/columnMeaning";
import type { RunPhases } from "./runHeadings";

export interface RunColumns {
  /** For each column of figures what it holds; null = unknown. */
  readonly columns: readonly { readonly phase: Phase | null; readonly measure: "count" | "percent" }[];
  /** Why no row is certain; null = headings and figures agree on which column is which. */
  readonly doubt: string | null;
}

const LOOSE = "the headings do not stand over their columns, so that it is not certain which column is which";
/** Of the rows with three counts, at least this part must tie. */
const MOST_ROWS = 0.6;

/**
 * What each column of figures holds where nothing stands under its heading: counts take the phases in the order in which the headings name them,
 * percentages that of the count before them. Where words may have changed their order, arithmetic and blanks tell offered from after: something
 * is always offered, and often nothing is left.
 * @param rows figures of the lines that have all of them
 * @returns null where there are other columns of counts than the headings name
 */
export function runColumns(rows: readonly (readonly string[])[], phases: RunPhases): RunColumns | null {
  const width = rows[0]?.length ?? 0;
  const measures = Array.from({ length: width }, (_, column) => measureOf(rows.map((row) => row[column] ?? "")));
  const counts = measures.flatMap((measure, column) => (measure === "count" ? [column] : []));
  const order = phases.found.length === counts.length ? phases.found : counts.length === 3 ? (["before", "offered", "after"] as const) : null;
  if (order === null) return null;
  let doubt = phases.certain && phases.found.length === counts.length ? null : LOOSE;
  const summed = counts.length === 3 ? byArithmetic(rows, counts, order) : order;
  if (summed === null) doubt = "the headings do not stand over their columns, and owned before less offered is not owned after on most rows";
  let settled = [...(summed ?? order)];
  const place = (phase: Phase): number | null => counts[settled.indexOf(phase)] ?? null;
  const [before, offered, after] = [place("before"), place("offered"), place("after")];
  if (offered !== null && after !== null) {
    const [nilOffered, nilAfter] = [anyNil(rows, offered), anyNil(rows, after)];
    if (nilOffered && !nilAfter) {
      settled = settled.map((phase) => (phase === "offered" ? "after" : phase === "after" ? "offered" : phase));
      doubt = "the headings do not stand over their columns, and the columns of what is offered and what is left were told apart by the blanks in one of them";
    } else if (nilAfter && !nilOffered && counts.length === 3 && doubt === LOOSE) doubt = null;
  }
  const other = offered ?? after;
  if (counts.length === 2 && before !== null && other !== null && rows.some((row) => countOf(row, before) < countOf(row, other))) doubt = "the headings do not stand over their columns, and more than is owned before stands in the other column";
  let phase: Phase | null = null;
  const columns = measures.map((measure, column) => {
    if (measure === "count") phase = settled[counts.indexOf(column)] ?? null;
    return { phase, measure };
  });
  return { columns, doubt };
}

function measureOf(texts: readonly string[]): "count" | "percent" {
  const bare = texts.map(withoutMarks);
  const counts = bare.filter((text) => /^\$?\d{1,3}(?:,\d{3})+$|^\d{3,}$/.test(text)).length;
  const percents = bare.filter((text) => /%$|^\d{1,2}\.\d+$/.test(text)).length;
  if (counts === 0 && percents === 0) return bare.some((text) => text === "*" || /%/.test(text)) ? "percent" : "count";
  return percents > counts ? "percent" : "count";
}

function isNil(text: string): boolean {
  const cell = readCount(text);
  return hasCount(cell) && cell.value === 0;
}

function anyNil(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.some((row) => isNil(row[column] ?? ""));
}

function countOf(row: readonly string[], column: number): number {
  return readCount(row[column] ?? null).value ?? Number.NaN;
}

/** The order in which owned before is the column that the other two add up to; null where no column is, on most rows with something left. */
function byArithmetic(rows: readonly (readonly string[])[], counts: readonly number[], order: readonly Phase[]): Phase[] | null {
  const parted = rows.filter((row) => counts.every((column) => countOf(row, column) > 0));
  const whole = parted.length > 0 ? parted : rows;
  const ties = counts.map((before) => whole.filter((row) => counts.reduce((sum, column) => sum + countOf(row, column), 0) === 2 * countOf(row, before)).length);
  const most = Math.max(...ties);
  if (most === 0 || most < whole.length * MOST_ROWS) return null;
  const named = order.indexOf("before");
  if (named >= 0 && ties[named] === most) return [...order];
  const before = ties.indexOf(most);
  const rest = order.filter((phase) => phase !== "before");
  return counts.map((_, index) => (index === before ? "before" : (rest.shift() ?? "after")));
}
