import type { Grid, GridCell, GridProblem } from "../source/block";

export const MOST_COLUMNS = 400;
export const MOST_CELLS = 200_000;
const MOST_ROWS = 100_000;

/**
 * Places cells with spans into a rectangle, row by row, as HTML lays a table out. Spans that are absurd or reach past the last row are
 * cut and reported instead of thrown; cells without words take their place but are not kept.
 */
export class GridBuilder {
  private readonly cells: GridCell[] = [];
  private readonly problems: GridProblem[] = [];
  /** For each column, the first row that no earlier cell reaches into. */
  private readonly freeFrom: number[] = [];
  private row = -1;
  private column = 0;
  private width = 0;
  private readonly rowWidths: number[] = [];
  private filled = 0;

  constructor(private readonly start: number) {}

  openRow(): void {
    this.closeRow();
    if (this.row < MOST_ROWS) this.row++;
    this.column = 0;
  }

  addCell(cell: { readonly text: string; readonly start: number; readonly end: number; readonly heading: boolean }, columnSpan: number, rowSpan: number): void {
    if (this.row < 0) this.openRow();
    while ((this.freeFrom[this.column] ?? 0) > this.row) this.column++;
    if (this.row >= MOST_ROWS || ++this.filled > MOST_CELLS) return this.report("tooManyCells", cell);
    if (this.column >= MOST_COLUMNS) return this.report("tooManyColumns", cell);
    const columns = this.freeColumns(clampSpan(columnSpan, MOST_COLUMNS - this.column));
    const rows = clampSpan(rowSpan, MOST_ROWS - this.row);
    if (columns !== columnSpan || rows !== rowSpan) this.report("spanTooLarge", cell);
    for (let column = this.column; column < this.column + columns; column++) this.freeFrom[column] = this.row + rows;
    if (cell.text !== "") this.cells.push({ text: cell.text, start: cell.start, end: cell.end, heading: cell.heading, row: this.row, column: this.column, columnSpan: columns, rowSpan: rows });
    this.column += columns;
    this.width = Math.max(this.width, this.column);
  }

  /** How many columns from here on no earlier cell reaches into, at most `span`. */
  private freeColumns(span: number): number {
    let free = 1;
    while (free < span && (this.freeFrom[this.column + free] ?? 0) <= this.row) free++;
    return free;
  }

  /** How far the row reaches, cells from above included. */
  private closeRow(): void {
    if (this.row < 0) return;
    while ((this.freeFrom[this.column] ?? 0) > this.row) this.column++;
    this.rowWidths[this.row] = this.column;
  }

  build(end: number): Grid {
    this.closeRow();
    const rows = this.row + 1;
    const cells = this.cells.map((cell) => (cell.row + cell.rowSpan > rows ? { ...cell, rowSpan: rows - cell.row } : cell));
    return { origin: "html", start: this.start, end, rows, columns: this.width, cells, problems: this.problems, rowWidths: this.rowWidths };
  }

  report(kind: GridProblem["kind"], place: { readonly start: number; readonly end: number }): void {
    if (!this.problems.some((problem) => problem.kind === kind)) this.problems.push({ kind, start: place.start, end: place.end });
  }
}

function clampSpan(span: number, most: number): number {
  return Number.isSafeInteger(span) && span >= 1 ? Math.min(span, most) : 1;
}
