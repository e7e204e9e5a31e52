import type { LeftOut, LineRow } from "./assembledRow";
import { isAddressLine } from "./address";
import { isValue } from "./valueShape";
import { hasCount } from "./readCount";
import { COUNT_ROLES, type ReadRow } from "./readRow";

/**
 * Takes page numbers and repeated headings out of a table's rows. A page number is a lone small number; beside words it must be the one that
 * follows the last. Words beside it belong to the page before, so they are kept only where they read like an address.
 */
export function dropFurniture(rows: readonly ReadRow[], fixedPage: boolean): { readonly lines: LineRow[]; readonly leftOut: LeftOut[] } {
  const lines: LineRow[] = [];
  const leftOut: LeftOut[] = [];
  let page = -1;
  const columns = rows.reduce((most, read) => Math.max(most, [read.prior, read.offered, read.after].filter((cell) => cell.state === "count").length), 0);
  for (const read of rows) {
    const words = read.words;
    const figures = figureTexts(read);
    const number = fixedPage ? pageNumber(words, figures) : null;
    if (number !== null && (words === "" || /^\d{1,3}$/.test(words) || isAddressLine(words) || (page > 0 && number === page + 1))) {
      page = number;
      leftOut.push({ what: `page number ${number}`, start: read.raw.start, end: read.raw.end });
      if (/[A-Za-z]/.test(words) && isAddressLine(words)) lines.push({ read, words, hasFigures: false, reasons: [], other: null });
      continue;
    }
    if (figures.length > 0 && !figures.some((text) => isValue(text)) && !COUNT_ROLES.some((role) => hasCount(read[role])) && figures.some((text) => /\b(?:number|percent|percentage|shares?|offered|owned|offering|sold|total)\b|%/i.test(text))) {
      leftOut.push({ what: "a repeated heading", start: read.raw.start, end: read.raw.end });
      continue;
    }
    if (/^(?:table of contents|name(?: of (?:the )?selling (?:stock|share|security)holders?)?|selling (?:stock|share|security)holders?(?:\s\(continued\))?)$/i.test(words) && figures.length === 0) {
      leftOut.push({ what: "a repeated heading", start: read.raw.start, end: read.raw.end });
      continue;
    }
    const noise = fixedPage && figures.length > 0 && figures.every((text) => !isValue(text) && text.replace(/\D/g, "").length < 2 && !/[A-Za-z]{2}/.test(text));
    const reasons = [...(read.raw.doubt === null ? [] : [read.raw.doubt]), ...(number !== null && columns > 1 ? [`nothing but ${number} stands in the row, which may be a page number`] : [])];
    lines.push({ read, words, hasFigures: figures.length > 0 && !noise, reasons, other: null });
  }
  return { lines, leftOut };
}

function figureTexts(read: ReadRow): string[] {
  return read.bare ? [] : read.raw.cells.filter((cell) => cell !== null).map((cell) => cell.text).filter((text) => text !== read.words);
}

function pageNumber(words: string, figures: readonly string[]): number | null {
  if (/^\d{1,3}$/.test(words) && figures.length === 0) return Number(words);
  const only = figures[0] ?? "";
  return figures.length === 1 && /^[1-9]\d{0,2}$/.test(only) ? Number(only) : null;
}
