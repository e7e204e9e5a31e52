import type { Paragraph } from "../terms/paragraphs";
import type { ReadRow } from "./readRow";

const NOTE = /^(?:\(\s?(?:\d{1,3}|[A-Za-z]|[*†‡§#]{1,3})\s?\)|\d{1,3}[.)]|\uE000\s?\(?(?:\d{1,3}|[a-z]|[*†‡§#]{1,3})\)?\s?\uE001|[*†‡§]{1,3})\s*\S/;
const LONG = 6;

/** Takes the notes that stand in a table's own last rows out of it: rows behind the last figures that begin with a mark. */
export function takeNoteRows(reads: readonly ReadRow[]): { readonly reads: ReadRow[]; readonly noteLines: Paragraph[] } {
  let last = reads.length - 1;
  while (last >= 0 && !holdsFigures(reads[last] as ReadRow)) last--;
  const first = reads.findIndex((read, index) => index > last && NOTE.test(wordsOf(read)) && wordsOf(read).length > LONG && !read.prior.value && !read.offered.value);
  if (first < 0) return { reads: [...reads], noteLines: [] };
  const noteLines = reads.slice(first).map((read): Paragraph => ({ text: wordsOf(read), start: read.raw.start, end: read.raw.end, section: "", block: -1, fromTable: true }));
  return { reads: reads.slice(0, first), noteLines };
}

function wordsOf(read: ReadRow): string {
  return read.raw.cells.flatMap((cell) => (cell ? [cell.text] : [])).join(" ");
}

function holdsFigures(read: ReadRow): boolean {
  const counts = [read.prior, read.offered, read.after].filter((cell) => cell.state === "count" || cell.state === "dash");
  return counts.length > 0 && !(NOTE.test(wordsOf(read)) && wordsOf(read).length > 60);
}
