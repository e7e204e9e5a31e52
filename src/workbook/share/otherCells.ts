import type { SheetPlan } from "../plan/sheetPlan";
import { contentOf, sameContent, type Content } from "../refresh/cellContent";
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
 */
export function formulaCells(sheet: OtherSheet, plans: Readonly<Record<InsertMode, SheetPlan>>, mode: Exclude<InsertMode, "values">, part: SwitchPart | null): Cell[] | null {
  const wanted = plannedCells(plans[mode]);
  if (!stands(sheet, plans[mode])) return null;
  const known = new Map([plans.formulas, plans.functions].flatMap(plannedCells).map((cell) => [`${place(cell)} ${normal(cell.content)}`, true]));
  return wanted.flatMap((cell): Cell[] => {
    const from = otherContent(sheet, cell.row, cell.column);
    const isTheirs = typeof from === "string" && from.startsWith("=") && !known.has(`${place(cell)} ${normal(from)}`);
    // A label that the form in values does without is written where nothing stands.
    const isTaken = cell.isLabel && from !== "";
    if (isTheirs || isTaken || sameContent(from, cell.content) || !isWithin(part, sheet.sheetId, cell.row, cell.column)) return [];
    return [{ sheet: sheet.key, row: cell.row, column: cell.column, from, to: cell.content }];
  });
}

/** The headings of the planned tables are where an insert puts them, and as many rows stand between. */
function stands(sheet: OtherSheet, plan: SheetPlan): boolean {
  return plannedCells(plan).filter(({ isHeading }) => isHeading).every(({ row, column, content }) => sameContent(otherContent(sheet, row, column), content));
}

const place = ({ row, column }: Pick<PlannedCell, "row" | "column">): string => `${row},${column}`;
const normal = (content: Content): string => (typeof content === "string" ? content.replace(/\s+/g, "").toLowerCase() : String(content));

/** The sheets of the set that were read and are within a part. */
export const sheetsWithin = (view: SetView, part: SwitchPart | null): readonly OtherSheet[] => (view.others ?? []).filter(({ sheetId }) => part === null || part.sheetId === sheetId);
