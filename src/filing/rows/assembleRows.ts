import type { Candidate } from "../table/chooseTables";
import type { AssembledRow, LeftOut } from "./assembledRow";
import { addressLines } from "./address";
import { dropFurniture } from "./dropFurniture";
import { dropGhosts } from "./dropGhosts";
import { joinCells } from "./joinCells";
import { joinLines } from "./joinLines";
import { mergeGrowing } from "./mergeGrowing";
import { readRow } from "./readRow";
import { splitStacked } from "./splitStacked";
import { takeNoteRows } from "./takeNoteRows";
import type { Paragraph } from "../terms/paragraphs";

/**
 * The holder and total rows of a table, from all its parts in order; what became no row is listed with its place.
 * @param parts of one table, alike in columns
 */
export function assembleRows(parts: readonly Candidate[]): { readonly rows: AssembledRow[]; readonly leftOut: LeftOut[]; readonly noteLines: Paragraph[] } {
  const origin = parts[0]?.table.origin ?? "html";
  const reads = parts.flatMap((part) => part.table.rows.flatMap((row) => splitStacked(row, part.roles.name)).map((row) => readRow(row, part.roles)));
  const { reads: rows, noteLines } = takeNoteRows(reads);
  const { lines, leftOut } = dropFurniture(rows, origin === "tabs");
  if (origin === "html") {
    const joined = joinCells(lines);
    return { rows: tidy(joined.rows), leftOut: [...leftOut, ...joined.leftOut], noteLines };
  }
  const grown = origin === "tabs" ? mergeGrowing(lines) : { lines, leftOut: [] };
  const clear = origin === "tabs" ? dropGhosts(grown.lines) : { lines: grown.lines, leftOut: [] };
  const joined = joinLines(clear.lines, origin === "columns");
  return { rows: tidy(joined.rows), leftOut: [...leftOut, ...grown.leftOut, ...clear.leftOut, ...joined.leftOut], noteLines };
}

function tidy(rows: readonly AssembledRow[]): AssembledRow[] {
  return rows.map((row) => ({ ...row, notice: addressLines(row.notice) }));
}
