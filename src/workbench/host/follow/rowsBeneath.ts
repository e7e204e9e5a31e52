import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Table } from "../model/table";

/** How many rows, one after another right beneath the table, a write puts something into the table's columns of. */
export function rowsBeneath(table: Table, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): number {
  const { r, nr, c, nc } = table.box;
  let count = 0;
  for (;;) {
    const row = r + nr + count;
    const typed = Object.entries(cellValue[row] ?? {}).some(([column, cell]) => Number(column) >= c && Number(column) < c + nc && holds(cell));
    if (!typed || table.book.tableAtBox(table.sheet, { r: row, nr: 1, c, nc })) return count;
    count++;
  }
}

const holds = (cell: Nullable<ICellData>): boolean => Boolean(cell && ((cell.v !== null && cell.v !== undefined && cell.v !== "") || cell.f));
