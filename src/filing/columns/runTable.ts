import { isValue } from "../rows/valueShape";
import { isTotal } from "../rows/rowWords";
import type { PageLine } from "./columnsGrid";
import { phasesIn } from "./runHeadings";

/** A line whose words and figures are parted by single blanks: the figures are anchored at its right end. */
export interface RunLine {
  readonly words: string;
  readonly figures: readonly string[];
}

export interface RunTable {
  readonly headings: readonly PageLine[];
  readonly body: readonly PageLine[];
  /** The line behind its last. */
  readonly end: number;
}

const LEAST_ROWS = 2;
const HEADING_LINES = 14;
/** Where more lines than this part hold wide gaps, the columns stand under each other and tell more. */
const WIDE_ROWS = 0.3;
/** Two figures that one blank parts end the line: a quick look that spares most lines the close one. */
const LIKELY = /[\d*%)—–-] [\d*$—–.,%()-]+\s*$/;
const LONGEST_ROW = 200;
const LONGEST_HEADING = 900;
/** Lines of words alone that may follow each other in the table: names over lines, addresses. */
const WORD_LINES = 6;
const MARK = /^(?:\((?:\d{1,3}|[a-z]|[*†‡§]{1,3})\),?)+$/;
const NOTE = /^\s*(?:\(\s?(?:\d{1,3}|[a-z])\s?\)|\[\d{1,3}\]|[*†‡§]{1,3})\s+\S/;

/**
 * The words and figures of a line, the figures being all that stands at its end.
 * @example runLine("Lind Global Fund II LP 1,250,000 2.7% 1,250,000 0 *").figures are "1,250,000", "2.7%", "1,250,000", "0" and "*"
 */
export function runLine(text: string): RunLine {
  const figures: string[] = [];
  const words = text.trim().split(/\s+/);
  let marks = "";
  while (words.length > 0) {
    const word = words.at(-1) ?? "";
    if (MARK.test(word)) marks = word + marks;
    else if (/^[%)]$/.test(word) && words.length > 1) marks = word + marks;
    else if (word === "$" && figures.length > 0 && marks === "") figures[0] = `$${figures[0] ?? ""}`;
    else if (isValue(word) && !/^all$/i.test(word)) {
      figures.unshift(word + marks);
      marks = "";
    } else break;
    words.pop();
  }
  return { words: `${words.join(" ")} ${marks}`.trim(), figures };
}

/** For each line whether a line of figures that single blanks part may stand among those that follow it. */
export function nearRuns(lines: readonly PageLine[]): boolean[] {
  const near: boolean[] = new Array<boolean>(lines.length).fill(false);
  for (let at = lines.length - 1, next = Infinity; at >= 0; at--) {
    near[at] = next - at <= HEADING_LINES;
    if (LIKELY.test(lines[at]?.text ?? "")) next = at;
  }
  return near;
}

/**
 * Where a table begins whose columns are parted by single blanks, as text pasted from a PDF has them: headings that speak of owning and offering,
 * then lines of words with figures at their end. null where none begins at the line.
 */
export function runTable(lines: readonly PageLine[], from: number): RunTable | null {
  if (!isHeadingLine(lines[from]?.text ?? "")) return null;
  const first = firstRow(lines, from);
  if (first < 0) return null;
  const headings = lines.slice(from, first).filter((line) => line.text.trim() !== "");
  if (phasesIn(headings.map((line) => line.text)).found.length === 0) return null;
  let end = first;
  let rows = 0;
  let wide = 0;
  for (let at = first, words = 0; at < lines.length && words <= WORD_LINES; at++) {
    const text = lines[at]?.text ?? "";
    if (text.trim() === "") continue;
    if (isRow(text)) {
      rows += isTotal(runLine(text).words) ? 0 : 1;
      wide += /\S\s{2,}\S/.test(text.trim()) ? 1 : 0;
      end = at + 1;
      words = 0;
    } else if (NOTE.test(text) || isProse(text)) break;
    else words++;
  }
  return rows >= LEAST_ROWS && wide <= rows * WIDE_ROWS ? { headings, body: lines.slice(first, end), end } : null;
}

/** The first line of figures below headings; -1 where anything else comes first. */
function firstRow(lines: readonly PageLine[], from: number): number {
  for (let at = from + 1; at < lines.length && at <= from + HEADING_LINES; at++) {
    const text = lines[at]?.text ?? "";
    if (text.trim() === "") continue;
    if (isRow(text)) return !/[A-Za-z]{2}/.test(runLine(text).words) && !isNameLine(lines[at - 1]?.text ?? "") ? -1 : nameAbove(lines, from, at);
    if (!isHeadingLine(text) && !isNameLine(text)) return -1;
  }
  return -1;
}

/** A name over two lines begins above its figures, behind the headings. */
function nameAbove(lines: readonly PageLine[], from: number, row: number): number {
  let at = row;
  while (at - 1 > from && isNameLine(lines[at - 1]?.text ?? "") && !isHeadingLine(lines[at - 1]?.text ?? "")) at--;
  return at;
}

/** True for a line with figures at its end, one of them a count; the words before them, if any, are no sentence. */
export function isRow(text: string): boolean {
  const { words, figures } = runLine(text);
  if (text.trim().length > LONGEST_ROW || figures.length < 2 || !figures.some((figure) => /\d{1,3}(?:,\d{3})+|^\d{3,}/.test(figure))) return false;
  return /^(?:\(\w{1,3}\)\s?)*$/.test(words) || (/[A-Za-z]/.test(words) && !/[.;:]$/.test(words.replace(ABBREVIATED, "")));
}

const ABBREVIATED = /\b(?:Inc|Ltd|Corp|Co|Jr|Sr|L\.P|N\.A|S\.A|N\.V|L\.L\.C|L\.L\.P|[A-Z])\.$/i;

function isNameLine(text: string): boolean {
  return text.trim() !== "" && text.trim().length < 80 && !isProse(text);
}

const HEADING_WORD = /\b(?:names?|selling|shares?|stock|holders?|beneficial\w*|own(?:ed|ership)?|number|offer(?:ed|ing)?|sold|sale|percent(?:age)?|before|prior|after|registered|amount|outstanding|class|common|ordinary)\b|%|^no\.?$/i;

/** True for a line of headings: words of a heading, no sentence. */
function isHeadingLine(text: string): boolean {
  const line = text.trim();
  return line !== "" && line.length < LONGEST_HEADING && HEADING_WORD.test(line) && !isRow(line) && !isProse(line);
}

/** True for a line of a sentence: it ends in one, or most of its words begin small. */
function isProse(text: string): boolean {
  const line = text.trim();
  if (/[a-z]{2}[.;:]$/.test(line) && !/\b(?:Inc|Ltd|Corp|Co|Jr|Sr|No)\.$/.test(line)) return true;
  const words = line.split(/\s+/).filter((word) => /^[A-Za-z]/.test(word) && !/^(?:of|the|to|in|and|or|be|by|this|a|for|on|from|upon|being|owned|offered|prior|after|before)$/.test(word));
  return line.length > 60 && words.filter((word) => /^[a-z]/.test(word)).length > words.length * 0.5;
}
