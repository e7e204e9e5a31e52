import type { Grid, GridCell } from "../source/block";
import { isSymbol, isValue } from "../rows/valueShape";

/** Cells of a grid by row. */
export function cellsByRow(grid: Grid): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  return rows;
}

const HEADING_WORDS = /\b(?:name|names|number|percent(?:age)?|shares?|amount|owned|offering|offered|beneficial(?:ly)?|stockholders?|shareholders?|securityholders?|holders?|warrants?|common|stock|before|after|prior|sold|total|maximum|principal)\b|%/i;

/**
 * How many rows at the top are headings: all before the first row that holds a figure beside its first words, less section rows
 * (words in the first column alone that do not read like a heading) directly above it.
 * @param rows cells by row
 * @example rows [["Name","Shares"],["Ann","5"]] give 1
 */
export function countHeadingRows(rows: readonly (readonly GridCell[])[]): number {
  let first = rows.findIndex((cells) => cells.some((cell, index) => !cell.heading && (index > 0 || cells.length === 1) && isFigure(cell.text)));
  if (first < 0) return 0;
  while (first > 0) {
    const above = rows[first - 1] ?? [];
    const only = above[0];
    if (above.length !== 1 || !only || only.column > 0 || only.columnSpan > 1 || HEADING_WORDS.test(only.text)) break;
    if (rows.slice(0, first - 1).every((cells) => cells.length < 2)) break;
    first--;
  }
  return first;
}

function isFigure(text: string): boolean {
  return isValue(text) && !isSymbol(text) && !/^\(?\d{1,2}\)?$/.test(text) && text !== "%";
}
