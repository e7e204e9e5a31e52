import type { Block, Grid, GridCell, RowLayout, Span } from "../source/block";
import { tidyWords } from "../source/tidyWords";

interface Line extends Span {
  readonly text: string;
}

/** Lines without a tab that may stand inside a table: a page number, a stray contact line, blanks. */
const LONGEST_GAP = 8;
const LONGEST_GAP_LINE = 120;
const LONGEST_LINE = 20_000;
const PAUSE_LINES = 2000;

/**
 * Paragraphs and tables of a text with tab characters between columns, as optical recognition leaves it.
 * A table is a run of lines with tabs; short lines between such lines belong to it.
 * @param text the whole file
 * @param part the document's place in it
 */
export function* readTabs(text: string, part: Span): Generator<number, Block[], void> {
  const lines: Line[] = [];
  for (let at = part.start; at < part.end; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 || next > part.end ? part.end : next;
    lines.push({ text: text.slice(at, Math.min(end, at + LONGEST_LINE)).replace(/\r$/, ""), start: at, end });
    at = end + 1;
    if (lines.length % PAUSE_LINES === 0) yield at;
  }
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const end = tableEnd(lines, i);
    if (end > i + 1) {
      const grid = toGrid(lines.slice(i, end));
      blocks.push({ kind: "table", start: grid.start, end: grid.end, grid });
      i = end;
    } else {
      const line = lines[i] as Line;
      const words = tidyWords(line.text.replaceAll("\t", " "));
      if (words !== "") blocks.push({ kind: "text", text: words, start: line.start, end: line.end });
      i++;
    }
    if (blocks.length % PAUSE_LINES === 0) yield lines[i - 1]?.end ?? part.end;
  }
  return blocks;
}

function tabs(line: Line | undefined): number {
  return line ? line.text.split("\t").length - 1 : 0;
}

/** The line after the last line of the table that begins at `from`; `from` itself where none begins. */
function tableEnd(lines: readonly Line[], from: number): number {
  if (tabs(lines[from]) < 1) return from;
  let end = from + 1;
  for (;;) {
    if (tabs(lines[end]) >= 1) {
      end++;
      continue;
    }
    let next = end;
    while (next < lines.length && next - end < LONGEST_GAP && tabs(lines[next]) < 1 && (lines[next] as Line).text.length <= LONGEST_GAP_LINE) next++;
    if (next >= lines.length || tabs(lines[next]) < 1) return end;
    end = next + 1;
  }
}

function toGrid(lines: readonly Line[]): Grid {
  const cells: GridCell[] = [];
  const layout: RowLayout[] = [];
  let columns = 0;
  let row = 0;
  let blankBefore = false;
  for (const line of lines) {
    if (line.text.trim() === "") {
      blankBefore = true;
      continue;
    }
    let at = line.start;
    line.text.split("\t").forEach((piece, column) => {
      const text = tidyWords(piece);
      if (text !== "") {
        cells.push({ text, start: at, end: at + piece.length, row, column, rowSpan: 1, columnSpan: 1, heading: false });
        columns = Math.max(columns, column + 1);
      }
      at += piece.length + 1;
    });
    layout.push({ blankBefore, pageBreakBefore: false, indent: line.text.length - line.text.trimStart().length });
    blankBefore = false;
    row++;
  }
  return { origin: "tabs", start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, rows: row, columns, cells, problems: [], layout };
}
