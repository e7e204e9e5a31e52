import { COLUMNS, PRINTED_COLUMNS, type ColumnId } from "../../core/ownership/columns";
import { columnLetters } from "./address";

/** Row of the upper heading level; the table's header row is the next. Rows count from 1. */
export const UPPER_ROW = 4;
export const HEADER_ROW = 5;
export const FIRST_ROW = 6;

const INDEX = Object.fromEntries(COLUMNS.map(([id], index) => [id, index])) as Record<ColumnId, number>;

/** The letters of one of the table's columns. */
export const letters = (column: ColumnId): string => columnLetters(INDEX[column]);
export const LAST_PRINTED = columnLetters(PRINTED_COLUMNS - 1);
export const LAST_COLUMN = columnLetters(COLUMNS.length - 1);

/** The rows of the sheet `Selling Stockholders` for so many holders. */
export function sellingRows(holders: number): { readonly last: number; readonly total: number; readonly firstNote: number } {
  const last = FIRST_ROW + holders - 1;
  return { last, total: last + 1, firstNote: last + 3 };
}

/** A column's cells in the table's body. */
export const bodyColumn = (column: ColumnId, holders: number): string => `${letters(column)}${FIRST_ROW}:${letters(column)}${FIRST_ROW + holders - 1}`;

/** Column widths in points: the printed seven fill a landscape letter page at full size. */
const WIDTHS: Readonly<Record<ColumnId, number>> = {
  name: 258, notes: 44, ownedBefore: 92, percentBefore: 62, offered: 92, ownedAfter: 92, percentAfter: 62,
  held: 92, acquirable: 92, offeredFromAcquirable: 92, ownershipCap: 72, group: 110, relationship: 180, brokerDealer: 110, noticeAddress: 320,
};

/** The width of a column; where percent before is hidden, owned before alone carries the upper heading that stands across both. */
export function columnWidth(column: ColumnId, showsPercentBefore: boolean): number {
  return column === "ownedBefore" && !showsPercentBefore ? WIDTHS.ownedBefore + WIDTHS.percentBefore - 16 : WIDTHS[column];
}

/** What the printed columns are wide together. */
export function printedWidth(showsPercentBefore: boolean): number {
  return COLUMNS.slice(0, PRINTED_COLUMNS).filter(([id]) => id !== "percentBefore" || showsPercentBefore).reduce((sum, [id]) => sum + columnWidth(id, showsPercentBefore), 0);
}
