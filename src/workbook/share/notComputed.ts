import { columnLetters } from "../plan/address";

/** What a cell shows while an add-in's function is at work, in Excel's several versions. */
const WAITING = /^#(BUSY!|GETTING_DATA|CONNECT!)$/;
const OURS = /OVERHANG[._]/i;

interface ComputedCell {
  /** Row and column of the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly values: readonly (readonly unknown[])[];
}

/** Why formulas cannot be turned into the values that they show: some show none yet, or the error of a function that Excel did not know; null when all can. */
export function whyNotComputed(cells: readonly ComputedCell[]): string | null {
  const at = ({ row, column }: ComputedCell): string => `${columnLetters(column)}${row + 1}`;
  const shows = (cell: ComputedCell, is: (value: string) => boolean): boolean => cell.values.some((line) => line.some((value) => typeof value === "string" && is(value)));
  const waiting = cells.find((cell) => shows(cell, (value) => WAITING.test(value)));
  if (waiting) return `The cell ${at(waiting)} is still being computed. Wait until every cell shows its figure, and try again.`;
  const stuck = cells.find((cell) => OURS.test(cell.formula) && shows(cell, (value) => value === "#NAME?"));
  if (stuck) return `The cell ${at(stuck)} shows #NAME?: it was computed while Overhang was missing. Enter the formulas again first, under "Before you share".`;
  return null;
}
