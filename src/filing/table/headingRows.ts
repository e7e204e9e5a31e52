import type { Grid, GridCell } from "../source/block";
import { isSymbol, isValue } from "../rows/valueShape";

/** Cells of a grid by row. */
export function cellsByRow(grid: Grid): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  return rows;
}

const NAME_HEADING = /\bname|\bselling|holders?$/i;

/**
 * How many rows at the top are headings: all before the first row that holds a figure beside its first words. A lone cell below rows of several
 * cells is a section row, since headings go from wide to narrow, unless it is the heading of the names.
 * @param rows cells by row
 * @example rows [["Name","Shares"],["Ann","5"]] give 1
 */
export function countHeadingRows(rows: readonly (readonly GridCell[])[]): number {
  let first = rows.findIndex((cells) => cells.some((cell, index) => !cell.heading && (index > 0 || cells.length === 1) && isFigure(cell.text)));
  if (first < 0) return 0;
  const namesTitled = (before: number): boolean => rows.slice(0, before).some((cells) => cells.some((cell) => cell.column === 0));
  while (first > 0) {
    const above = rows[first - 1] ?? [];
    const only = above[0];
    if (above.length > 1) break;
    if (only && only.column > 0) break;
    if (!rows.slice(0, first - 1).some((cells) => cells.length > 1)) break;
    if (only && only.columnSpan === 1 && NAME_HEADING.test(only.text) && !namesTitled(first - 1)) break;
    first--;
  }
  return first;
}

function isFigure(text: string): boolean {
  return text.includes("\n") ? text.split("\n").every(isLoneFigure) : isLoneFigure(text);
}

/** "10,000 shares of common stock": a figure with words behind it. */
const FIGURE_WITH_WORDS = /^\$?\d{1,3}(?:,\d{3})+(?:\s?\(\w{1,3}\))?\s+[A-Za-z(]/;

function isLoneFigure(text: string): boolean {
  return FIGURE_WITH_WORDS.test(text) || isValue(text) && !isSymbol(text) && !/^\(?\d{1,2}\)?$/.test(text) && text !== "%";
}
