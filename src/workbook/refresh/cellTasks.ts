import { formatShares } from "../../core/exact/formatShares";
import { contentOf, sameContent, type Content } from "./cellContent";
import { otherContent, type OtherKey } from "./otherSheets";
import { columnLetters } from "../plan/address";
import { noteLine } from "./readNotes";
import { rowKey } from "./composeChange";
import { columnIndex, type SetView } from "./setView";
import type { TableChange } from "./tableChange";

/** One cell to be written, where it stands now. */
export interface PlacedCell {
  readonly area: "table" | "terms" | "sheet" | OtherKey;
  /** Row and column within the sheet for the table, notes and other sheets, within the body for the terms; from 0. */
  readonly row: number;
  readonly column: number;
  readonly from: Content;
  readonly to: Content;
  /** What a message calls it. */
  readonly what: string;
}

export interface PlacedCells {
  readonly cells: readonly PlacedCell[];
  /** Cells that hold neither what was there nor what is to be there: somebody edited them, and they are left alone. */
  readonly skipped: readonly string[];
}

const SHEET_NAMES: Readonly<Record<OtherKey, string>> = { lockUp: "Lock-up", checks: "Checks", market: "Market", workings: "Lock-up workings" };

/** Where the cells of a change stand now, and which of them are still to be written. */
export function placeCells(view: SetView, change: TableChange): PlacedCells {
  const cells: PlacedCell[] = [];
  const skipped: string[] = [];
  const place = (cell: PlacedCell, now: Content): void => {
    if (sameContent(now, cell.to)) return;
    if (sameContent(now, cell.from)) cells.push(cell);
    else skipped.push(cell.what);
  };
  const rows = rowsByKey(view);
  for (const { id, column, from, to } of change.cells) {
    const row = rows.get(id);
    const at = columnIndex(view, column);
    if (row === undefined || at < 0) { skipped.push(`a row that is no longer in the table (${column})`); continue; }
    const { contents, holder } = view.rows[row]!;
    place({ area: "table", row: view.top + row, column: view.left + at, from, to, what: `${holder.name}, ${view.columns[at]!.header}` }, contents[at]!);
  }
  const totalsRow = view.top + view.rows.length;
  for (const { column, from, to } of view.hasTotals ? change.totals : []) {
    const at = columnIndex(view, column);
    if (at >= 0) place({ area: "table", row: totalsRow, column: view.left + at, from, to, what: `Total, ${view.columns[at]!.header}` }, view.totals[at]!);
  }
  for (const { row, from, to } of change.headLines) place({ area: "sheet", row, column: 0, from, to, what: row === 0 ? "title" : "date line" }, view.headLines[row]!);
  for (const { term, from, to, sourceFrom, sourceTo } of change.terms) {
    const cell = view.terms[term];
    if (!cell) { skipped.push(`Offering, ${term}`); continue; }
    place({ area: "terms", row: cell.row, column: 1, from, to, what: `Offering, ${term}` }, cell.value);
    if (sameContent(cell.value, from)) place({ area: "terms", row: cell.row, column: 2, from: sourceFrom, to: sourceTo, what: `Offering, source of ${term}` }, cell.source);
  }
  for (const { sheet: key, row, column, from, to } of change.others ?? []) {
    const sheet = view.others?.find((one) => one.key === key);
    const what = `${sheet?.name ?? SHEET_NAMES[key]}, ${columnLetters(column)}${row + 1}`;
    if (sheet) place({ area: key, row, column, from, to, what }, otherContent(sheet, row, column));
    else skipped.push(what);
  }
  for (const { ref, from, to } of change.notes) {
    const line = view.noteLines.find((one) => one.ref === ref);
    if (from === null || to === null || !line) continue;
    place({ area: "sheet", row: line.row, column: view.left, from: contentOf(null, noteLine(ref, from)), to: contentOf(null, noteLine(ref, to)), what: `note (${ref})` }, contentOf(null, line.text));
  }
  return { cells, skipped };
}

/** Row of the body by holder's id, and by its name for rows without one. */
export function rowsByKey(view: SetView): Map<string, number> {
  const rows = new Map<string, number>();
  for (const row of view.rows) if (!rows.has(rowKey(row))) rows.set(rowKey(row), row.row);
  return rows;
}

/** Cells that stand one below the other in one column, written together. */
export interface CellRun {
  readonly area: PlacedCell["area"];
  readonly row: number;
  readonly column: number;
  readonly cells: readonly PlacedCell[];
}

const MOST_IN_RUN = 2_000;

export function runsOf(cells: readonly PlacedCell[]): CellRun[] {
  const sorted = [...cells].sort((a, b) => a.area.localeCompare(b.area) || a.column - b.column || a.row - b.row);
  const runs: { area: PlacedCell["area"]; row: number; column: number; cells: PlacedCell[] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last && last.area === cell.area && last.area !== "sheet" && last.column === cell.column && last.row + last.cells.length === cell.row && last.cells.length < MOST_IN_RUN) last.cells.push(cell);
    else runs.push({ area: cell.area, row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

export const countOf = (count: number, one: string): string => `${formatShares(count)} ${one}${count === 1 ? "" : "s"}`;
