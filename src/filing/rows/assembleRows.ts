import type { Candidate } from "../table/chooseTables";
import type { AssembledRow, LeftOut } from "./assembledRow";
import { addressLines } from "./address";
import { dropFurniture } from "./dropFurniture";
import { dropGhosts } from "./dropGhosts";
import { hasLetteredNotes, keepLetters, withLetters } from "./letteredNames";
import { joinCells } from "./joinCells";
import { joinLines } from "./joinLines";
import { mergeGrowing } from "./mergeGrowing";
import { readRow, type ReadRow } from "./readRow";
import { settleGroups } from "./settleGroups";
import { splitStacked } from "./splitStacked";
import { takeNoteRows } from "./takeNoteRows";
import type { Paragraph } from "../terms/paragraphs";

const PAUSE_ROWS = 200;
const MOST_PARAGRAPHS = 600;

/**
 * The holder and total rows of a table, from all its parts in order; what became no row is listed with its place.
 * @param parts of one table, alike in columns
 * @param following the paragraphs behind the table, where its notes stand
 */
export function* assembleRows(parts: readonly Candidate[], following: readonly Paragraph[]): Generator<void, { readonly rows: AssembledRow[]; readonly leftOut: LeftOut[]; readonly noteLines: Paragraph[] }, void> {
  const origin = parts[0]?.table.origin ?? "html";
  const letters = hasLetteredNotes([...following.slice(0, MOST_PARAGRAPHS).map((paragraph) => paragraph.text), ...parts.flatMap((part) => part.table.rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [cell.text] : []))))]);
  const reads: ReadRow[] = [];
  for (const part of parts) {
    for (const [index, row] of part.table.rows.entries()) {
      for (const one of splitStacked(row, part.roles.name)) reads.push(readRow(letters ? one : keepLetters(one, part.roles.name), part.roles));
      if (index % PAUSE_ROWS === PAUSE_ROWS - 1) yield;
    }
  }
  yield;
  const { reads: rows, noteLines } = takeNoteRows(reads);
  const { lines, leftOut } = dropFurniture(rows, origin === "tabs");
  if (origin === "html") {
    const joined = yield* joinCells(lines);
    yield;
    return { rows: tidy(joined.rows), leftOut: [...leftOut, ...joined.leftOut], noteLines };
  }
  const grown = origin === "tabs" ? mergeGrowing(lines) : { lines, leftOut: [] };
  const clear = origin === "tabs" ? dropGhosts(grown.lines) : { lines: grown.lines, leftOut: [] };
  yield;
  const joined = joinLines(clear.lines, origin === "columns");
  return { rows: tidy(joined.rows), leftOut: [...leftOut, ...grown.leftOut, ...clear.leftOut, ...joined.leftOut], noteLines };
}

function tidy(rows: readonly AssembledRow[]): AssembledRow[] {
  return settleGroups(rows).map((row) => ({ ...row, name: withLetters(row.name), group: withLetters(row.group), notice: addressLines(row.notice).map(withLetters) }));
}
