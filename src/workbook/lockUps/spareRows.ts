import type { SheetContents } from "./sheetsBefore";

/**
 * How many rows right beneath a row are empty over the whole width of the sheet: room that a table lost earlier and can have again.
 * @param after the row above, from 1
 * @param most no more are counted
 */
export function spareRows({ row, cells }: SheetContents, after: number, most: number): number {
  let count = 0;
  while (count < most && (cells[after + count - row] ?? []).every((cell) => cell === "")) count++;
  return Math.max(0, count);
}
