import type { PageLine } from "./columnsGrid";
import { isBlank, isRule } from "./segments";

const ENDS_IN_FIGURE = /\S\s{2,}(?:\$\s?)?(?:\d{1,3}(?:,\d{3})*(?:\.\d+)?\s?%?|\d+|[*—–]|-{1,3}|-0-|N\/A)(?:\s?\((?:\d{1,2}|\d{1,3}(?:\.\d{1,2})?\s?%|\*)\))?\s*$/;
const GRID_GAP = 7;
const PAGE_GAP = 30;
const LEAST_ROWS = 3;
const HEADING_LINES = 16;

/**
 * Where a table without tags ends that begins at a line, with the headings above its first figures; the line itself where none does.
 * Prose never ends line after line in a figure behind a wide gap.
 */
export function untaggedTable(lines: readonly PageLine[], from: number): number {
  const text = lines[from]?.text ?? "";
  if (isProse(text) || isBlank(text)) return from;
  const first = firstFigures(lines, from);
  if (first < 0) return from;
  const headings = new Set(lines.slice(from, first).map((line) => plain(line.text)));
  let rows = 0;
  let end = first;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]?.text ?? "";
    if (/<\/?TABLE>/i.test(line)) break;
    if (ENDS_IN_FIGURE.test(line) && !isRule(line)) {
      rows++;
      end = at + 1;
    } else if (isProse(line) && line.length > 60) break;
    else if (at - end > GRID_GAP && !onlyPageBreaks(lines, end, at, headings)) break;
  }
  if (rows < (/\b(?:selling|offered|offering|owned)\b/i.test([...headings].join(" ")) ? 1 : LEAST_ROWS)) return from;
  while (end < lines.length && !/<\/?TABLE>/i.test(lines[end]?.text ?? "") && (lines[end]?.text ?? "").trim() !== "" && !isProse(lines[end]?.text ?? "") && !/^\s*(?:\(\d{1,3}\)|\([A-Za-z]\)|\*{1,3})(?:\s|$)/.test(lines[end]?.text ?? "")) end++;
  return end;
}

/** The first line of figures that only headings part from `from`; -1 where prose or nothing comes first. */
function firstFigures(lines: readonly PageLine[], from: number): number {
  let blank = 0;
  for (let at = from; at < lines.length && at < from + HEADING_LINES; at++) {
    const line = lines[at]?.text ?? "";
    if (/<\/?TABLE>/i.test(line)) return -1;
    if (ENDS_IN_FIGURE.test(line) && !/\.{4}\s*\d{1,3}\s*$/.test(line)) return at;
    if (isProse(line)) return -1;
    blank = isBlank(line) ? blank + 1 : 0;
    if (blank > 2) return -1;
  }
  return -1;
}

/** A page break with its number and the table's own headings again, and nothing else, stands between two lines. */
function onlyPageBreaks(lines: readonly PageLine[], from: number, to: number, headings: ReadonlySet<string>): boolean {
  if (to - from > PAGE_GAP || !lines.slice(from, to + 1).some((line) => line.pageBreakBefore)) return false;
  return lines.slice(from, to + 1).every((line) => line.text.trim() === "" || isRule(line.text) || /^[-–\s]*\d{1,3}[-–\s]*$/.test(line.text) || headings.has(plain(line.text)) || (/^\s{0,4}\S/.test(line.text) && line.text.trim().length < 40));
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

function isProse(line: string): boolean {
  // The lengths first: this is asked of every line of a filing.
  if (line.length <= 25) return false;
  const text = line.trim();
  if (text.length <= 25 || !/[a-z] [a-z]/.test(text) || /\S\s{3,}\S/.test(text)) return false;
  return text.length > 50 || (/[A-Za-z0-9][.;:]$/.test(text.slice(-2)) && !/\b(?:inc|ltd|corp|co|l\.?p|jr)\.$/i.test(text));
}
