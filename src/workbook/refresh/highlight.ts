import type { CellRun } from "./cellTasks";

/** A conditional format of this rule is our mark on a changed cell; it moves with the cell, and leaves the cell's own fill alone. */
export const HIGHLIGHT_RULE = '=LEN("Overhang: changed by the last refresh")>0';
const COLOR = "#E2EFDA";

export function addHighlight(range: Excel.Range): void {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = HIGHLIGHT_RULE;
  format.custom.format.fill.color = COLOR;
}

/** More marks than this would slow the sheet; then the names of the changed rows alone are marked, or nothing. */
export const MOST_MARKS = 400;

export const marksFit = (runs: readonly CellRun[]): boolean => runs.length <= MOST_MARKS;
