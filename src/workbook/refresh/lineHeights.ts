import { NOTE_SIZE } from "../plan/notesBlock";
import { printedWidth } from "../plan/sellingLayout";
import { wrappedHeight } from "../plan/wrappedHeight";
import type { NoteLine, SetView } from "./setView";
import type { Structure } from "./structure";

/** More lines than this are no notes of a table; they keep the heights that they get. */
const MOST_LINES = 500;

/** Rows of the sheet, from 0: which height each gets in points, and which are fitted to their text. */
export interface LineHeights {
  readonly set: readonly { readonly row: number; readonly height: number }[];
  readonly fit: readonly number[];
}

/**
 * Heights of the lines beneath a table whose rows come and go. Excel moves the table's own cells alone, and a height belongs to a row of the sheet:
 * without this, long notes would stand in low rows, and names in high ones.
 * @param lines the lines as they stood, each with the height of its row
 * @param grown rows that the table has more than before
 */
export function lineHeights(lines: readonly (Pick<NoteLine, "row"> & { readonly height: number })[], { noteOps }: Pick<Structure, "noteOps">, grown: number): LineHeights {
  const inserted = noteOps.filter(({ kind }) => kind === "insert");
  const deleted = new Set(noteOps.filter(({ kind }) => kind === "delete").map(({ row }) => row));
  const first = inserted[0]?.row ?? Infinity;
  const deletedAbove = (row: number): number => [...deleted].filter((one) => one < row).length;
  // Notes come and go by whole rows, which take their heights along.
  const standing = [
    ...lines.filter(({ row }) => !deleted.has(row)).map(({ row, height }) => ({ row: row + (row >= first ? inserted.length : 0) - deletedAbove(row), height })),
    ...inserted.map(({ row, text }) => ({ row: row - deletedAbove(row), height: wrappedHeight(text, printedWidth(false), NOTE_SIZE) })),
  ];
  const set = standing.map(({ row, height }) => ({ row: row + grown, height }));
  const taken = new Set(set.map(({ row }) => row));
  return { set, fit: standing.map(({ row }) => row).filter((row) => !taken.has(row)) };
}

/** Queues the reading of the heights; null where there is nothing beneath, or no row comes or goes. */
export function loadLineHeights(context: Excel.RequestContext, view: SetView, structure: Structure): (() => LineHeights) | null {
  const grown = structure.additions.length - structure.deletions.length;
  if (grown === 0 || view.noteLines.length === 0 || view.noteLines.length > MOST_LINES) return null;
  const sheet = context.workbook.worksheets.getItem(view.sheetId);
  const formats = view.noteLines.map(({ row }) => ({ row, format: sheet.getRangeByIndexes(row, view.left, 1, 1).format.load("rowHeight") }));
  return () => lineHeights(formats.map(({ row, format }) => ({ row, height: format.rowHeight })), structure, grown);
}

export function queueLineHeights(context: Excel.RequestContext, view: SetView, { set, fit }: LineHeights): void {
  const sheet = context.workbook.worksheets.getItem(view.sheetId);
  for (const row of fit) sheet.getRangeByIndexes(row, view.left, 1, 1).format.autofitRows();
  // A row of no height is hidden, which is the row's own.
  for (const { row, height } of set) if (height > 0) sheet.getRangeByIndexes(row, view.left, 1, 1).format.rowHeight = height;
}
