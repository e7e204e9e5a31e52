import type { Grid } from "../source/block";

/** No offering names so many holders; what a made-up file has beyond them is cut, and told. */
export const MOST_TABLE_ROWS = 50_000;

/** A grid with no more rows than are read; the cut is among its problems. */
export function withinBounds(grid: Grid): Grid {
  if (grid.rows <= MOST_TABLE_ROWS) return grid;
  const cells = grid.cells.filter((cell) => cell.row < MOST_TABLE_ROWS).map((cell) => (cell.row + cell.rowSpan > MOST_TABLE_ROWS ? { ...cell, rowSpan: MOST_TABLE_ROWS - cell.row } : cell));
  const cut = grid.problems.some((problem) => problem.kind === "tooManyCells") ? [] : [{ kind: "tooManyCells", start: grid.start, end: grid.end } as const];
  return { ...grid, rows: MOST_TABLE_ROWS, cells, problems: [...grid.problems, ...cut], ...(grid.layout ? { layout: grid.layout.slice(0, MOST_TABLE_ROWS) } : {}), ...(grid.rowWidths ? { rowWidths: grid.rowWidths.slice(0, MOST_TABLE_ROWS) } : {}) };
}
