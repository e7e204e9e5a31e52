import { columnLetters } from "../../core/exact/columnLetters";

export type ListCell = string | number | boolean | null;

/** The cells of a holder list as they stand in a file or a selection. */
export interface ListGrid {
  readonly kind: "csv" | "xlsx" | "cells";
  /** File name, or the address of the selected cells. */
  readonly name: string;
  /** Sheet that was read, and the others that were not. */
  readonly sheet: string | null;
  readonly otherSheets: readonly string[];
  /** Row number that a person sees beside `rows[0]`, from 1. */
  readonly firstRow: number;
  readonly rows: readonly (readonly ListCell[])[];
}

/**
 * The letter that a person sees above a column of a list; selected cells need not begin at column A.
 * @param index the column within the list, from 0
 * @example for cells Sheet1!C5:F9, column 0 is C
 */
export function sheetLetter(grid: Pick<ListGrid, "kind" | "name">, index: number): string {
  const first = grid.kind === "cells" ? /^\$?([A-Z]{1,3})\$?\d/i.exec(grid.name.slice(grid.name.lastIndexOf("!") + 1))?.[1]?.toUpperCase() : undefined;
  return columnLetters(index + (first ? [...first].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : 0));
}

/** Selected cells as a list. */
export function gridOfCells(rows: readonly (readonly ListCell[])[], address: string): ListGrid {
  const firstRow = Number(/^\$?[A-Z]*\$?(\d+)/i.exec(address.slice(address.lastIndexOf("!") + 1))?.[1] ?? 1);
  return { kind: "cells", name: address, sheet: null, otherSheets: [], firstRow, rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))) };
}
