import type { RawRow } from "../table/rawTable";

const LETTER = /\(([A-Z])\)/g;
const KEPT = /\uE002([A-Z])\uE003/g;
const NOTE = /^[-•·]?\s*(?:\([A-Z]\)|\[[A-Z]\]|\uE000\s?\(?[A-Z]\)?\s?\uE001)(?:\s|$|(?=[A-Z“"]))/;

/** True where some note begins with a capital letter, so that "(A)" behind a name is a mark; else it is a part of the name: "Fund I (A)". */
export function hasLetteredNotes(texts: readonly string[]): boolean {
  return texts.some((text) => NOTE.test(text));
}

/** The row with bracketed capitals of its name hidden from the search for marks. */
export function keepLetters(row: RawRow, names: number): RawRow {
  const cell = row.cells[names];
  if (!cell?.text.includes("(")) return row;
  const text = cell.text.replace(LETTER, "\uE002$1\uE003");
  return text === cell.text ? row : { ...row, cells: row.cells.map((one, index) => (index === names ? { ...cell, text } : one)) };
}

/** The words with such capitals as they stand. */
export function withLetters(words: string): string {
  return words.includes("\uE002") ? words.replace(KEPT, "($1)") : words;
}
