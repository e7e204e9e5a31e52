import type { RoundTrips } from "../write/roundTrips";
import { isFormula } from "../refresh/cellContent";
import { rowsFor } from "../refresh/rowsFor";

const BYTES_A_TRIP = 2_000_000;
const FIRST_CELLS = 3_000;

/** A formula, where it stands and what it shows; `area` is what it spills over, in cells from its own. */
export interface FormulaCell {
  readonly sheetId: string;
  /** Row and column of the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly values: readonly (readonly unknown[])[];
}

export interface Used {
  readonly sheetId: string;
  readonly range: Excel.Range;
}

/** Every formula of some ranges, with what it shows; spilled results belong to their formula. The ranges are loaded: rowIndex, columnIndex, rowCount, columnCount. */
export async function readFormulas(trips: RoundTrips, ranges: readonly Used[]): Promise<FormulaCell[]> {
  const cells: FormulaCell[] = [];
  for (const { sheetId, range } of ranges) {
    let rowsATrip = Math.max(1, Math.floor(FIRST_CELLS / range.columnCount));
    for (let from = 0, count = 0; from < range.rowCount; from += count) {
      count = Math.min(rowsATrip, range.rowCount - from);
      const block = range.getCell(from, 0).getResizedRange(count - 1, range.columnCount - 1).load("formulas,values,hasSpill");
      await trips.send("Reading the formulas");
      if (from === 0) rowsATrip = rowsFor(BYTES_A_TRIP, count, JSON.stringify([block.formulas, block.values]).length);
      const found = block.formulas.flatMap((row, r) => row.flatMap((formula: unknown, c) => (isFormula(formula, block.values[r]![c]) ? [{ r, c, formula: String(formula) }] : [])));
      const spills = (block.hasSpill as boolean | null) === false ? [] : found.map(({ r, c }) => block.getCell(r, c).getSpillingToRangeOrNullObject().load("values"));
      if (spills.length > 0) await trips.send("Looking at spilled results");
      found.forEach(({ r, c, formula }, index) => {
        const spill = spills[index];
        cells.push({ sheetId, row: range.rowIndex + from + r, column: range.columnIndex + c, formula, values: spill && !spill.isNullObject ? spill.values as unknown[][] : [[block.values[r]![c]]] });
      });
    }
  }
  return withoutSpilled(cells);
}

/** Some hosts answer the formula again for a cell that only shows a spilled result. */
function withoutSpilled(cells: readonly FormulaCell[]): FormulaCell[] {
  const covered = new Set<string>();
  for (const { sheetId, row, column, values } of cells) {
    values.forEach((line, r) => line.forEach((_, c) => { if (r + c > 0) covered.add(`${sheetId}/${row + r}/${column + c}`); }));
  }
  return cells.filter(({ sheetId, row, column }) => !covered.has(`${sheetId}/${row}/${column}`));
}

/** The used ranges of a scope, loaded; empty where nothing is there. */
export async function usedRanges(context: Excel.RequestContext, trips: RoundTrips, scope: "selection" | "sheet" | "workbook"): Promise<Used[]> {
  const shape = "rowIndex,columnIndex,rowCount,columnCount";
  if (scope === "workbook") {
    const sheets = context.workbook.worksheets.load("items/id");
    await trips.send("Looking at the sheets");
    const ranges = sheets.items.map((sheet) => ({ sheetId: sheet.id, range: sheet.getUsedRangeOrNullObject(true).load(shape) }));
    await trips.send("Looking at the sheets");
    return ranges.filter(({ range }) => !range.isNullObject);
  }
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  const range = scope === "sheet" ? sheet.getUsedRangeOrNullObject(true) : context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  range.load(shape);
  await trips.send("Looking at the sheet");
  return range.isNullObject ? [] : [{ sheetId: sheet.id, range }];
}
