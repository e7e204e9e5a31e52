import { columnLetters, type ListGrid } from "../../filing/list/listGrid";

/**
 * The letter that a person sees above a column of a list; selected cells need not begin at column A.
 * @param index the column within the list, from 0
 * @example for cells Sheet1!C5:F9, column 0 is C
 */
export function sheetLetter(grid: Pick<ListGrid, "kind" | "name">, index: number): string {
  const first = grid.kind === "cells" ? /(?:^|!)\$?([A-Z]{1,3})\$?\d/.exec(grid.name)?.[1] : undefined;
  return columnLetters(index + (first ? [...first].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : 0));
}
