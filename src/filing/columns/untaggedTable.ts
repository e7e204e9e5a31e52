import type { PageLine } from "./columnsGrid";

const ENDS_IN_FIGURE = /\S\s{2,}(?:\$\s?)?(?:\d{1,3}(?:,\d{3})*(?:\.\d+)?\s?%?|\d+|[*—–]|-{1,3}|-0-|N\/A)(?:\s?\(\d{1,2}\))?\s*$/;
const GRID_GAP = 7;
const LEAST_ROWS = 3;
const HEADING_LINES = 16;

/**
 * Where a table without tags ends that begins at a line, with the headings above its first figures; the line itself where none does.
 * Prose never ends line after line in a figure behind a wide gap.
 */
export function untaggedTable(lines: readonly PageLine[], from: number): number {
  const text = lines[from]?.text ?? "";
  if (text.trim() === "" || isProse(text)) return from;
  const first = firstFigures(lines, from);
  if (first < 0) return from;
  let rows = 0;
  let end = first;
  for (let at = first; at < lines.length && at - end <= GRID_GAP; at++) {
    const line = lines[at]?.text ?? "";
    if (ENDS_IN_FIGURE.test(line)) {
      rows++;
      end = at + 1;
    } else if (isProse(line) && line.length > 60) break;
  }
  if (rows < LEAST_ROWS) return from;
  while (end < lines.length && (lines[end]?.text ?? "").trim() !== "" && !isProse(lines[end]?.text ?? "") && !/^\s*[(*]/.test(lines[end]?.text ?? "")) end++;
  return end;
}

/** The first line of figures that only headings part from `from`; -1 where prose or nothing comes first. */
function firstFigures(lines: readonly PageLine[], from: number): number {
  let blank = 0;
  for (let at = from; at < lines.length && at < from + HEADING_LINES; at++) {
    const line = lines[at]?.text ?? "";
    if (ENDS_IN_FIGURE.test(line) && !/\.{4,}/.test(line)) return at;
    if (isProse(line)) return -1;
    blank = line.trim() === "" ? blank + 1 : 0;
    if (blank > 2) return -1;
  }
  return -1;
}

function isProse(line: string): boolean {
  const text = line.trim();
  return (text.length > 50 && !/\S\s{2,}\S/.test(text) && /[a-z] [a-z]/.test(text)) || /[a-z]{2}[.;:]$/.test(text) && text.length > 30 && !/\S\s{3,}\S/.test(text);
}
