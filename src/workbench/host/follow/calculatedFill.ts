import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { shiftFormula } from "../model/shiftFormula";
import type { Table } from "../model/table";

/** A formula that is typed into one cell of a column that is empty otherwise fills that column: the other cells, null for anything else. */
export function calculatedFill(table: Table, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Record<number, Record<number, ICellData>> | null {
  const { r, c, nr, nc } = table.box;
  const written = Object.keys(cellValue).flatMap((row) => Object.keys(cellValue[Number(row)] ?? {}).map((column) => ({ row: Number(row), column: Number(column) })));
  const [cell] = written;
  if (written.length !== 1 || !cell || nr < 3 || cell.row <= r || cell.row >= r + nr || cell.column < c || cell.column >= c + nc) return null;
  const formula = cellValue[cell.row]?.[cell.column]?.f;
  if (!formula) return null;
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = r + 1; row < r + nr; row++) {
    if (row === cell.row) continue;
    if (table.sheet.cells.engineFormula(row, cell.column) || table.sheet.cells.value(row, cell.column) !== "") return null;
    cells[row] = { [cell.column]: { f: shiftFormula(formula, row - cell.row, 0), si: null } };
  }
  return cells;
}
