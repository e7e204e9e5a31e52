import { area } from "../plan/address";
import type { CellWrite } from "../plan/sheetPlan";

type Cell = string | number | boolean | null;

/** Writes cells: one formula for all of a range, or a block. */
export function put(sheet: Excel.Worksheet, { address, cells }: CellWrite): void {
  sheet.getRange(address).formulas = (typeof cells === "object" ? cells.map((row) => [...row]) : cells) as string[][];
}

/** A column of a table's body gets one formula, or its cells. */
export function putColumn(sheet: Excel.Worksheet, column: number, firstRow: number, rows: number, cells: string | readonly Cell[]): void {
  put(sheet, { address: area(column, firstRow, 1, rows), cells: typeof cells === "string" ? cells : cells.map((cell) => [cell]) });
}

/**
 * A block of entered cells over a table's body; rows that are left are emptied. Excel fills a column with a formula that is written into it while
 * the rest is empty, also where an empty text stands in the same write (office-js #1916), so what is no formula goes out again behind the formulas.
 */
export function enter(sheet: Excel.Worksheet, left: number, header: number, width: number, rows: number, cells: readonly (readonly Cell[])[]): void {
  const block = Array.from({ length: rows }, (_, row) => cells[row] ?? Array<string>(width).fill(""));
  put(sheet, { address: area(left, header + 1, width, rows), cells: block });
  for (let column = 0; column < width; column++) {
    if (!block.some((row) => isFormula(row[column]))) continue;
    block.forEach((row, index) => {
      const cell = row[column] ?? "";
      const address = area(left + column, header + 1 + index, 1, 1);
      if (cell === "") sheet.getRange(address).clear("Contents");
      else if (!isFormula(cell)) put(sheet, { address, cells: [[cell]] });
    });
  }
}

const isFormula = (cell: Cell | undefined): boolean => typeof cell === "string" && cell.startsWith("=");

/** Adds a table of ours over headings that are written here. */
export function addTable(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string, left: number, header: number, headers: readonly string[], rows: number): void {
  sheet.getRange(area(left, header, headers.length, 1)).values = [[...headers]];
  const table = context.workbook.tables.add(sheet.getRange(area(left, header, headers.length, rows + 1)), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
