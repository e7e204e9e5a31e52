import type { Grid, GridCell } from "../source/block";
import { cellsByRow, countHeadingRows } from "./headingRows";
import { groupColumns, type ColumnGroup } from "./groupColumns";
import { isValue } from "../rows/valueShape";
import { joinMarks } from "./joinMarks";
import { joinSymbols } from "./joinSymbols";
import { realignHeadings } from "./realignHeadings";
import type { HeadingLevel, RawCell, RawColumn, RawRow, RawTable } from "./rawTable";

const PAUSE_ROWS = 200;

/**
 * A rectangular grid as a table of logical columns: headings apart from rows, spacer columns gone, signs joined to their figures.
 * @param grid a table as it stands in the document
 * @param inherited the columns of the part before it, for a part that a page break left without headings
 * @returns null where the grid holds no row of figures
 */
export function gridToTable(grid: Grid, inherited?: readonly ColumnGroup[]): RawTable | null {
  const steps = gridToTableSteps(grid, inherited);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, so that a caller can pause between them: a table may have thousands of rows. */
export function* gridToTableSteps(grid: Grid, inherited?: readonly ColumnGroup[]): Generator<void, RawTable | null, void> {
  const rows = cellsByRow(grid);
  const headingRows = inherited ? 0 : (grid.headingRows ?? countHeadingRows(rows));
  const headings = rows.slice(0, headingRows);
  yield;
  const signed: GridCell[][] = [];
  for (let at = headingRows; at < rows.length; at++) {
    signed.push(joinSymbols(rows[at] ?? []));
    if (signed.length % PAUSE_ROWS === 0) yield;
  }
  const body = joinMarks(signed);
  yield;
  if (!body.some((cells) => cells.length > 0)) return null;
  const headingTexts = new Set(headings.flat().map((cell) => plain(cell.text)));
  const grouped = inherited ?? groupColumns(headings, body, grid.columns);
  const realigned = inherited ? null : realignHeadings(grouped, headings, grid);
  const groups = realigned?.groups ?? grouped;
  yield;
  const usual = usualWidth(grid, body, headingRows);
  const places = groupOfColumns(groups, grid.columns);
  const rawRows: RawRow[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.length > 0 && !repeatsHeadings(cells, headingTexts)) rawRows.push(toRow(cells, places, groups.length, grid, headingRows + index, usual));
    if (index % PAUSE_ROWS === PAUSE_ROWS - 1) yield;
  }
  return {
    origin: grid.origin,
    start: grid.start,
    end: grid.end,
    columns: groups.map((group): RawColumn => ({ levels: headingLevels(group, groups) })),
    rows: rawRows,
    problems: grid.problems,
    doubt: realigned?.doubt ?? grid.doubt ?? inThousands(headings),
    groups,
  };
}

/** Figures that stand for thousands are no counts of shares. */
function inThousands(headings: readonly (readonly GridCell[])[]): string | null {
  return headings.flat().some((cell) => /\bin (?:thousands|millions)\b|\(000(?:['’]?s)?\)|\b000['’]?s\b/i.test(cell.text)) ? "the heading says that the figures are in thousands or millions" : null;
}

/** A row that says nothing but what the headings say: a page break repeated them. */
function repeatsHeadings(cells: readonly GridCell[], headingTexts: ReadonlySet<string>): boolean {
  return headingTexts.size > 0 && cells.every((cell) => headingTexts.has(plain(cell.text)));
}

function plain(text: string): string {
  return text.replace(/[\s\uE000\uE001]+/g, " ").trim().toLowerCase();
}

function headingLevels(group: ColumnGroup, groups: readonly ColumnGroup[]): HeadingLevel[] {
  const levels: { cell: GridCell; columns: number }[] = group.headings.map((cell) => ({ cell, columns: groups.filter((other) => other.headings.includes(cell)).length }));
  const joined: HeadingLevel[] = [];
  for (const { cell, columns } of levels) {
    const previous = joined.at(-1);
    const text = cell.text.replaceAll("\n", " ");
    if (previous && previous.columns === columns) joined[joined.length - 1] = { ...previous, text: `${previous.text} ${text}`, end: cell.end };
    else joined.push({ text, start: cell.start, end: cell.end, columns });
  }
  return joined;
}

function toRow(cells: readonly GridCell[], places: readonly number[], width: number, grid: Grid, row: number, usual: number): RawRow {
  const placed: (RawCell | null)[] = Array.from({ length: width }, () => null);
  let doubt: string | null = grid.layout?.[row]?.doubt ?? null;
  for (const cell of cells) {
    const at = places[cell.column] ?? 0;
    const before = placed[at];
    const shared = cell.rowSpan > 1 || (at > 0 && (places[Math.min(places.length, cell.column + cell.columnSpan) - 1] ?? at) > at);
    if (before && at === 0 && isValue(cell.text) && /\d/.test(cell.text)) {
      doubt = `a figure, ${cell.text}, stands in the column of names`;
      continue;
    }
    if (before && at > 0) doubt = `two figures stand under one heading: "${before.text}" and "${cell.text}"`;
    placed[at] = before ? { text: `${before.text} ${cell.text}`, start: before.start, end: cell.end, shared: before.shared } : { text: cell.text, start: cell.start, end: cell.end, shared };
  }
  const own = grid.rowWidths?.[row] ?? usual;
  const uneven = own !== usual && cells.length > 1;
  const [only] = cells;
  const blankFigures = grid.rowWidths?.[row] === usual && cells.length === 1 && only !== undefined && only.rowSpan === 1 && (places[Math.min(places.length, only.column + only.columnSpan) - 1] ?? 0) === (places[only.column] ?? 0);
  return { uneven, blankFigures, cells: placed, start: cells[0]?.start ?? grid.start, end: cells.at(-1)?.end ?? grid.end, layout: grid.layout?.[row] ?? null, doubt };
}

/** How many grid columns most rows of figures fill. */
function usualWidth(grid: Grid, body: readonly (readonly GridCell[])[], headingRows: number): number {
  const counts = new Map<number, number>();
  body.forEach((cells, index) => {
    const width = grid.rowWidths?.[headingRows + index];
    if (width !== undefined && cells.length > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? grid.columns;
}

/** The logical column of each grid column: its own, else the nearest to the left. */
function groupOfColumns(groups: readonly ColumnGroup[], width: number): number[] {
  const own = new Map(groups.flatMap((group, index) => [...group.columns].map((column) => [column, index] as const)));
  const places: number[] = [];
  for (let column = 0; column < width; column++) places.push(own.get(column) ?? places[column - 1] ?? 0);
  return places;
}
