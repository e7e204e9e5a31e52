import { quoteSheet } from "../plan/address";
import { OUTGROWN, PROBLEM } from "../plan/lockUpFormulas";
import type { SheetPlan } from "../plan/sheetPlan";
import { contentOf, formulaKey, sameContent, type Content } from "../refresh/cellContent";
import { otherContent, type OtherSheet } from "../refresh/otherSheets";
import type { SetView } from "../refresh/setView";
import type { TableChange } from "../refresh/tableChange";
import type { InsertMode } from "../types";
import { plannedCells, type PlannedCell } from "./plannedCells";
import { isWithin, type SwitchPart } from "./switchPart";

type Cell = NonNullable<TableChange["others"]>[number];

/** Every formula of a sheet of ours, as the value that it shows. */
export function frozenCells(sheet: OtherSheet, part: SwitchPart | null): Cell[] {
  return sheet.formulas.flatMap((line, r) => line.flatMap((_, c): Cell[] => {
    const [row, column] = [sheet.row + r, sheet.column + c];
    const from = otherContent(sheet, row, column);
    const isFormula = typeof from === "string" && from.startsWith("=");
    return isFormula && isWithin(part, sheet.sheetId, row, column) ? [{ sheet: sheet.key, row, column, from, to: contentOf(null, sheet.values[r]![c]) }] : [];
  }));
}

/**
 * The cells of a sheet that an insert fills with formulas, in the form that it would have; null where the sheet's tables do not stand where an insert
 * puts them. A formula that is in none of our forms is a person's own and stays.
 * @param whereItStands a planned formula with its references to other sheets of the set as they are now
 */
export function formulaCells(sheet: OtherSheet, plans: Readonly<Record<InsertMode, SheetPlan>>, mode: Exclude<InsertMode, "values">, part: SwitchPart | null, whereItStands: (formula: string) => string): Cell[] | null {
  const planned = (as: InsertMode): PlannedCell[] => plannedCells(plans[as]).map((cell) => (typeof cell.content === "string" ? { ...cell, content: whereItStands(cell.content) } : cell));
  const cells = { formulas: planned("formulas"), functions: planned("functions"), values: planned("values") };
  return stands(sheet, cells[mode].filter(({ isHeading }) => isHeading)) ? inForm(sheet, cells, mode, part) : null;
}

/** The cells of a sheet in the form of a mode, given what they hold in each; what a person put over one stays. */
export function inForm(sheet: OtherSheet, cells: Readonly<Record<InsertMode, readonly PlannedCell[]>>, mode: Exclude<InsertMode, "values">, part: SwitchPart | null): Cell[] {
  const known = new Set([...cells.formulas, ...cells.functions].map((cell) => `${place(cell)} ${normal(cell.content)}`));
  const figures = new Map(cells.values.map((cell) => [place(cell), cell.content]));
  return cells[mode].flatMap((cell): Cell[] => {
    const from = otherContent(sheet, cell.row, cell.column);
    const isTheirs = typeof from === "string" && from.startsWith("=") ? !known.has(`${place(cell)} ${normal(from)}`) : isOtherNumber(from, figures.get(place(cell)));
    // A label that the form in values does without is written where nothing stands.
    const isTaken = cell.isLabel && from !== "";
    if (isTheirs || isTaken || sameContent(from, cell.content) || !isWithin(part, sheet.sheetId, cell.row, cell.column)) return [];
    return [{ sheet: sheet.key, row: cell.row, column: cell.column, from, to: cell.content }];
  });
}

/** A number that is not what the cell computes to: somebody entered it. Formulas may give the last binary digit otherwise than our own arithmetic. */
function isOtherNumber(from: Content, figure: Content | undefined): boolean {
  return typeof from === "number" && typeof figure === "number" && Math.abs(from - figure) > 1e-9 * Math.max(1, Math.abs(figure));
}

/** The headings of the planned tables are where they are expected, and as many rows stand between. */
export function stands(sheet: OtherSheet, headings: readonly Pick<PlannedCell, "row" | "column" | "content">[]): boolean {
  return headings.every(({ row, column, content }) => sameContent(otherContent(sheet, row, column), content));
}

const place = ({ row, column }: Pick<PlannedCell, "row" | "column">): string => `${row},${column}`;
const normal = (content: Content): string => (typeof content === "string" ? formulaKey(content) : String(content));

/** The sheets of the set that were read and are within a part. */
export const sheetsWithin = (view: SetView, part: SwitchPart | null): readonly OtherSheet[] => (view.others ?? []).filter(({ sheetId }) => part === null || part.sheetId === sheetId);

/** The sheet Checks repeats two messages that stand above the schedule of the lock-up, wherever people moved it and whatever they call its sheet. */
export function withMessagesOf(view: SetView): (formula: string) => string {
  const lockUp = view.others?.find(({ key }) => key === "lockUp");
  const header = lockUp ? lockUp.formulas.findIndex((line) => String(line[0 - lockUp.column]) === "Release date") : -1;
  if (!lockUp || header < 0) return (formula) => formula;
  const planned = (cell: string): string => `${quoteSheet(view.names.sheets.lockUp)}!${cell}`;
  const now = (above: number): string => `${quoteSheet(lockUp.name)}!$A$${lockUp.row + header + 1 - above}`;
  return (formula) => (formula.startsWith("=") ? formula.split(planned(PROBLEM)).join("\u0000").split(planned(OUTGROWN)).join(now(2)).split("\u0000").join(now(1)) : formula);
}
