import type { Grid, GridCell, RowLayout, Span } from "../source/block";
import { isValue } from "../rows/valueShape";
import { placeFigures } from "./columnBands";
import { headingBoxes } from "./headingBoxes";
import { joinWrapped } from "./joinWrapped";
import { isRule, segmentsOf, type Segment } from "./segments";

/** A line of the page with its place in the file; tab characters are expanded. */
export interface PageLine extends Span {
  readonly text: string;
  readonly pageBreakBefore: boolean;
}

const TAG = /<(?:S|C|CAPTION|TABLE|PAGE|FN)>/g;
/** Words begin about under their heading. */
const NEAR_POSITION = 3;
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:page\s)?\d{1,3}(?:\s?[-–—])?$/i;

/**
 * A table of fixed columns as a grid: headings as boxes with their spans, one row a line. null where no line holds figures.
 * @param lines of the table, its tags still in them
 */
export function columnsGrid(lines: readonly PageLine[]): Grid | null {
  const marked = lines.findIndex((line) => /<S>/.test(line.text));
  const marks = marked >= 0 ? [...(lines[marked]?.text ?? "").matchAll(/<C>/g)].map((match) => match.index) : [];
  const firstRow = firstRowOf(lines, marked);
  if (firstRow < 0) return null;
  const headings = lines.slice(0, firstRow).map((line) => line.text.replace(TAG, (tag) => " ".repeat(tag.length))).filter((text) => text.trim() !== "").map((text) => ({ text, segments: segmentsOf(text) }));
  const repeated = new Set(headings.map((heading) => plain(heading.text)).filter((text) => text.length > 3));
  const body = bodyLines(lines.slice(firstRow), repeated);
  const { bands, bandsNearHeadings, placed } = placeFigures(body.map((line) => line.segments), marks, pagesOf(body));
  if (bands.length === 0) return null;
  const position = wordsColumn(headings, bandsNearHeadings[0]?.from ?? 0);
  const boxes = headingBoxes(headings.filter((heading) => !PAGE_NUMBER.test(heading.text.trim())).map((heading) => ({ ...heading, segments: heading.segments.filter((segment) => segment !== position) })), bandsNearHeadings);
  const levels = Math.max(0, ...boxes.map((box) => box.level + 1));
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const cells: GridCell[] = boxes.map((box) => ({ text: box.text, start: span.start, end: lines[firstRow]?.start ?? span.end, row: box.level, column: box.column, rowSpan: 1, columnSpan: box.columns, heading: true }));
  if (position) cells.push({ text: position.text, start: span.start, end: lines[firstRow]?.start ?? span.end, row: Math.max(0, levels - 1), column: bands.length + 1, rowSpan: 1, columnSpan: 1, heading: true });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const layout: RowLayout[] = Array.from({ length: levels }, () => ({ blankBefore: false, pageBreakBefore: false, indent: 0 }));
  joinWrapped(placed).forEach((line, index) => {
    const source = body[index] as BodyLine;
    const row = levels + index;
    const add = (segments: readonly Segment[], column: number): void => {
      if (segments.length > 0) cells.push({ text: segments.map((segment) => segment.text).join(" "), start: source.line.start, end: source.line.end, row, column, rowSpan: 1, columnSpan: 1, heading: false });
    };
    const isPosition = (segment: Segment): boolean => position !== null && segment.from >= position.from - NEAR_POSITION;
    const words = line.words.map(withoutLeaders).filter((segment) => segment.text !== "");
    add(words.filter((segment) => !isPosition(segment)), 0);
    line.figures.forEach((figure, column) => add(figure ? [figure] : [], column + 1));
    add(words.filter(isPosition), bands.length + 1);
    layout.push({ blankBefore: source.blankBefore, pageBreakBefore: source.line.pageBreakBefore, indent: source.segments[0]?.from ?? 0, doubt: line.doubt ? "a figure stands between two columns" : null });
  });
  return { origin: "columns", ...span, rows: levels + placed.length, columns: bands.length + (position ? 2 : 1), cells, problems: [], headingRows: levels, layout };
}

/** The heading of a column of words between the names and the figures: a position or relationship. null where there is none. */
function wordsColumn(headings: readonly { readonly segments: readonly Segment[] }[], figuresFrom: number): Segment | null {
  const all = headings.flatMap(({ segments }) => segments);
  return all.find((segment) => segment.from > 10 && segment.to <= figuresFrom && /^(?:positions?|title|relationships?|affiliations?|capacity)\b/i.test(segment.text) && all.some((other) => other.to <= segment.from && /name|holder/i.test(other.text))) ?? null;
}

interface BodyLine {
  readonly line: PageLine;
  readonly segments: readonly Segment[];
  readonly blankBefore: boolean;
  /** A page break, or the table's headings again, stands before it: columns may stand elsewhere from here on. */
  readonly newPage: boolean;
}

/** For each line the page that it stands on, from 0. */
function pagesOf(body: readonly BodyLine[]): number[] {
  let page = 0;
  return body.map((line, index) => (line.newPage && index > 0 ? ++page : page));
}

/** The first line of rows: behind the column marks, else the first that holds words and a figure behind them, or follows the last heading rule. */
function firstRowOf(lines: readonly PageLine[], marked: number): number {
  const first = lines.findIndex((line, index) => index > marked && holdsRow(line.text));
  if (first < 0) return -1;
  if (marked >= 0 && lines.slice(0, marked).some((line) => line.text.replace(TAG, "").trim() !== "" && !isRule(line.text))) return marked + 1;
  let ruled = first - 1;
  while (ruled >= 0 && !isRule(lines[ruled]?.text ?? "") && segmentsOf(lines[ruled]?.text ?? "").length < 2) ruled--;
  if (ruled >= 0 && isRule(lines[ruled]?.text ?? "")) return ruled + 1;
  let start = first;
  while (start > 0) {
    const above = lines[start - 1]?.text ?? "";
    const previous = lines[start - 2]?.text ?? "";
    if (above.trim() === "" || isRule(above)) break;
    const nameOnly = segmentsOf(above).length === 1 && !/\b(?:name|selling|share|stock|holder|beneficial|owner|number|offer)/i.test(above) && /^\s{0,6}\S/.test(above);
    if (!nameOnly || (!isRule(previous) && previous.trim() !== "" && segmentsOf(previous).length !== 1)) break;
    start--;
  }
  return start;
}

function holdsRow(text: string): boolean {
  if (isRule(text)) return false;
  const segments = segmentsOf(text.replace(TAG, ""));
  const figures = segments.slice(1).filter((segment) => isValue(segment.text) && !/^\(?\d{1,2}\)?$/.test(segment.text));
  if (segments.slice(1).every((segment) => /^\(\d{1,2}\)$/.test(segment.text))) return false;
  return segments.length > 1 && /[A-Za-z]/.test(segments[0]?.text ?? "") && (figures.length > 0 || segments.slice(1).every((segment) => isValue(segment.text)));
}

function bodyLines(lines: readonly PageLine[], repeated: ReadonlySet<string>): BodyLine[] {
  const body: BodyLine[] = [];
  let blankBefore = false;
  let broken = false;
  let headed = false;
  for (const [index, line] of lines.entries()) {
    const text = line.text.replace(TAG, (tag) => " ".repeat(tag.length));
    if (line.pageBreakBefore) broken = true;
    if (text.trim() === "" || isRule(text) || repeated.has(plain(text))) {
      blankBefore = blankBefore || text.trim() === "";
      headed = headed || repeated.has(plain(text));
      continue;
    }
    if (PAGE_NUMBER.test(text.trim()) && (broken || blankBefore)) {
      const next = lines.slice(index + 1, index + 5).some((other) => other.pageBreakBefore);
      if (next || broken) continue;
    }
    body.push({ line, segments: segmentsOf(text), blankBefore, newPage: broken || headed });
    headed = false;
    blankBefore = false;
    broken = false;
  }
  return body;
}

/** Words without the dots that lead the eye to the figures: "D. Ellis......" is "D. Ellis". */
function withoutLeaders(segment: Segment): Segment {
  let end = segment.text.length;
  let dots = 0;
  while (end > 0 && (segment.text[end - 1] === "." || segment.text[end - 1] === " ")) if (segment.text[--end] === ".") dots++;
  if (dots < 3) return segment;
  const words = segment.text.slice(0, end);
  return { ...segment, text: /(?:\b(?:inc|corp|ltd|co|l\.p|jr|sr|st|dr|mr|mrs)|(?:^|\s)[A-Za-z])$/i.test(words) && segment.text[end] === "." ? `${words}.` : words };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
