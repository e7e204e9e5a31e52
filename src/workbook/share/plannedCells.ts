import type { CellWrite, SheetPlan } from "../plan/sheetPlan";
import { plannedContent, type Content } from "../refresh/cellContent";

/** A cell that an insert writes: a formula, a label, a heading or the word of a totals row. Row and column of the sheet, from 0. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly isLabel: boolean;
  /** The first heading of a table, or its last row's label: they tell that the table stands there, as large as planned. */
  readonly isHeading: boolean;
}

/** What a plan writes on its sheet, cell by cell; later writes win, as they do when it is written. */
export function plannedCells(plan: SheetPlan): PlannedCell[] {
  const cells = new Map<string, PlannedCell>();
  const put = (row: number, column: number, content: Content | null, isLabel: boolean, isHeading = false): void => { if (content !== null && content !== "") cells.set(`${row},${column}`, { row, column, content: plannedContent(content), isLabel, isHeading }); };
  for (const { address, cells: block } of plan.values) each(address, block, (row, column, content) => put(row, column, content, true));
  for (const { address, cells: block } of plan.formulas) each(address, block, (row, column, content) => put(row, column, content, false));
  for (const { address, totals } of plan.tables) {
    const { top, left, bottom } = areaOf(address);
    const heading = cells.get(`${top},${left}`);
    if (heading) cells.set(`${top},${left}`, { ...heading, isHeading: true });
    totals?.forEach((content, index) => put(bottom + 1, left + index, content, index === 0, index === 0));
  }
  return [...cells.values()];
}

/** What some writes put into cells, later ones over earlier ones; empty texts are left out. */
export function cellsOfWrites(writes: readonly CellWrite[]): PlannedCell[] {
  const cells = new Map<string, PlannedCell>();
  for (const { address, cells: block } of writes) each(address, block, (row, column, content) => cells.set(`${row},${column}`, { row, column, content: plannedContent(content ?? ""), isLabel: false, isHeading: false }));
  return [...cells.values()].filter(({ content }) => content !== "");
}

function each(address: string, block: CellWrite["cells"], then: (row: number, column: number, content: Content | null) => void): void {
  const { top, left, bottom, right } = areaOf(address);
  if (typeof block === "object") block.forEach((line, r) => line.forEach((content, c) => then(top + r, left + c, content)));
  else for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) then(row, column, block);
}

interface Area { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

function areaOf(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const at = (cell: string): readonly [number, number] => {
    const [, letters = "A", row = "1"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
    return [Number(row) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
  };
  const [[top, left], [bottom, right]] = [at(first), at(last)];
  return { top, left, bottom, right };
}
