import { columnLetters } from "../../core/exact/columnLetters";
import type { ColumnId } from "../../core/ownership/columns";
import type { RowMarks, SourceMark, SourceTrail } from "../../core/trail/sourceTrail";
import type { HolderList } from "../list/holderList";
import type { ListCell, ListGrid } from "../list/listGrid";
import type { ListField } from "../list/listFields";
import { readCount } from "../list/readCount";
import type { ColumnMapping } from "../list/proposeMapping";
import { TrailLines } from "./trailLines";
import { wordsAround } from "./wordsAround";

/** The fields of a list that are columns of the table, each as it is called there. */
const COLUMN_OF: Readonly<Partial<Record<ListField, ColumnId>>> = {
  name: "name", notes: "notes", held: "held", acquirable: "acquirable", ownedBefore: "ownedBefore", offered: "offered", offeredFromAcquirable: "offeredFromAcquirable",
  ownershipCap: "ownershipCap", ownedAfter: "ownedAfter", group: "group", relationship: "relationship", brokerDealer: "brokerDealer", noticeAddress: "noticeAddress",
};
const COUNTS: ReadonlySet<ColumnId> = new Set(["held", "acquirable", "ownedBefore", "offered", "offeredFromAcquirable", "ownedAfter"]);
const BETWEEN = " | ";

/**
 * Where every number of a list's holders stands: its row and column, with the row's words. A holder of several rows, whose accounts were added
 * together, points at the first of them, which does not say the sum.
 */
export function trailOfList(grid: ListGrid, mapping: ColumnMapping, list: HolderList): SourceTrail {
  const lines = new TrailLines();
  const first = firstColumn(grid);
  const columns = (Object.entries(mapping.columns) as [ListField, number][]).flatMap(([field, column]) => (COLUMN_OF[field] ? [{ id: COLUMN_OF[field], column }] : []));
  const rows = list.holders.map((holder, index): RowMarks => {
    const sources = list.sourceRows[index] ?? [];
    const at = sources[0];
    const cells = at === undefined ? undefined : grid.rows[at - grid.firstRow];
    if (at === undefined || !cells) return {};
    const marks: Partial<Record<ColumnId, SourceMark>> = {};
    for (const { id, column } of columns) {
      const { words, from, to } = rowWords(cells, column);
      const cut = wordsAround(words, from, to);
      marks[id] = { line: lines.add(at, cut.words), from: cut.from, to: cut.to, says: sources.length > 1 ? null : saidBy(cells[column] ?? null, COUNTS.has(id)) };
    }
    if (!marks.held && marks.ownedBefore) marks.held = { ...marks.ownedBefore, says: holder.acquirable === 0 ? holder.held : null };
    return marks;
  });
  return { lines: lines.lines, rows, totals: {}, terms: {}, notes: {}, letters: Object.fromEntries(columns.map(({ id, column }) => [id, columnLetters(first + column)])) };
}

function saidBy(cell: ListCell, isCount: boolean): SourceMark["says"] {
  if (cell === null) return null;
  const reading = isCount ? readCount(cell) : null;
  return reading?.ok && reading.value !== null ? reading.value : String(cell);
}

/** The sheet's column in which selected cells begin; 0 for a file. */
function firstColumn(grid: ListGrid): number {
  const letters = grid.kind === "cells" ? (/^\$?([A-Z]{1,3})\$?\d/i.exec(grid.name.slice(grid.name.lastIndexOf("!") + 1))?.[1] ?? "A") : "A";
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowWords(cells: readonly ListCell[], column: number): { words: string; from: number; to: number } {
  let words = "";
  let [from, to] = [0, 0];
  cells.forEach((cell, index) => {
    const text = cell === null ? "" : String(cell).replace(/\s+/g, " ").trim();
    if (index > 0) words += BETWEEN;
    if (index === column) [from, to] = [words.length, words.length + text.length];
    words += text;
  });
  return { words, from, to };
}
