import type { Block, Span } from "../source/block";

/** Words of a document in reading order, with the heading that they stand under; rows of tables count as paragraphs. */
export interface Paragraph extends Span {
  readonly text: string;
  /** In lower case: "plan of distribution"; "" before the first heading. */
  readonly section: string;
  /** Index of its block. */
  readonly block: number;
  readonly fromTable: boolean;
}

const LONGEST = 12_000;
const PAUSE_BLOCKS = 500;
const LONGEST_HEADING = 90;
const NOTE_START = /\n(?=(?:\((?:\d{1,3}|[A-Za-z])\)|<F\d{1,3}>|\uE000\(?(?:\d{1,3}|[A-Za-z])\)?\uE001)\s)/;
/** A quick look before a paragraph is split. */
const MAY_BE_NOTES = /\n[(<\uE000]/;

/** The paragraphs of a document; very long ones are cut, so that no search runs over them without end. */
export function* paragraphsOf(blocks: readonly Block[]): Generator<void, Paragraph[], void> {
  const found: Paragraph[] = [];
  let section = "";
  for (const [index, block] of blocks.entries()) {
    if (index % PAUSE_BLOCKS === PAUSE_BLOCKS - 1) yield;
    if (block.kind === "text") {
      if (isHeading(block.text)) section = block.text.replace(/\s+/g, " ").toLowerCase();
      if (MAY_BE_NOTES.test(block.text)) for (const text of block.text.split(NOTE_START)) add(text, block, index, false);
      else add(block.text, block, index, false);
      continue;
    }
    let row = -1;
    let words: string[] = [];
    let span: Span = block;
    const flush = (): void => {
      if (words.length > 0) for (const text of rowWords(words).split(NOTE_START)) add(text, span, index, true);
      words = [];
    };
    for (const cell of block.grid.cells) {
      if (cell.row !== row) {
        flush();
        row = cell.row;
        span = { start: cell.start, end: cell.end };
      }
      words.push(cell.text);
      span = { start: span.start, end: cell.end };
    }
    flush();
  }
  return found;

  function add(text: string, span: Span, block: number, fromTable: boolean): void {
    for (let at = 0; at < text.length; at += LONGEST) found.push({ text: text.slice(at, at + LONGEST), start: span.start, end: span.end, section, block, fromTable });
  }
}

/** A row as one line; a mark in a cell of its own before words stands in brackets, as notes are printed. */
function rowWords(cells: readonly string[]): string {
  const mark = /^\uE000?\(?(\d{1,3}|[A-Za-z]|[*†‡§]{1,3})\)?\.?\uE001?$/.exec(cells[0] ?? "")?.[1];
  return mark !== undefined && cells.length === 2 && /[A-Za-z]{3}/.test(cells[1] ?? "") ? `(${mark}) ${cells[1] ?? ""}` : cells.join(" ");
}

/** True for a short line that titles what follows. */
export function isHeading(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST_HEADING || line.length < 5 || !/[A-Za-z]{3}/.test(line) || /\d{3,}|[.:;,]$/.test(line)) return false;
  if (/^table of contents$/i.test(line)) return false;
  if (line === line.toUpperCase()) return true;
  return /^(?:risk factors|use of proceeds|plan of distribution|(?:principal and )?selling \w+|relationships? with|certain relationships|material relationships|legal matters|experts|where you can find|description of|the offering|prospectus summary|lock-?up)/i.test(line) && line.length < 70;
}
