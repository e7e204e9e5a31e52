import type { ICellData } from "@univerjs/core";
import type { Box } from "./address";
import type { Table } from "./table";

/** Whether something stands above or beneath a table in the sheet's columns from `column` on: then only the table's own cells move. */
export function hasOthersInColumns(table: Table, column: number): boolean {
  const { sheet, fullBox } = table;
  const right = { c: column, nc: sheet.columns - column };
  const above = fullBox.r > 0 && sheet.cells.used(true, { r: 0, nr: fullBox.r, ...right }) !== null;
  const below = fullBox.r + fullBox.nr;
  return above || (below < sheet.rows && sheet.cells.used(true, { r: below, nr: sheet.rows - below, ...right }) !== null);
}

export function isFreeAtRight(table: Table): boolean {
  const { sheet, fullBox } = table;
  return sheet.cells.used(false, { ...fullBox, c: fullBox.c + fullBox.nc, nc: 1 }) === null;
}

/** Moves a table's cells from column `at` on by `by` columns, within the table's rows; what is left behind is emptied. */
export function moveTableCells(table: Table, rows: Box, at: number, count: number, by: 1 | -1): void {
  const { sheet } = table;
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let r = rows.r; r < rows.r + rows.nr; r++) {
    const row: Record<number, ICellData> = {};
    for (let i = 0; i < count; i++) row[rows.c + at + i + by] = copyOf(table, r, rows.c + at + i);
    row[by > 0 ? rows.c + at : rows.c + at + count - 1] = { v: null, f: null, si: null, p: null, t: null, s: by > 0 ? undefined : null, custom: null as never };
    // An emptied header would be given a name of its own.
    if (by > 0 && r === table.box.r) row[rows.c + at] = { v: table.columnNames()[at]!, t: 1, f: null, si: null, p: null };
    cells[r] = row;
  }
  sheet.writer.put(cells, { ...rows, c: rows.c + at + Math.min(0, by), nc: count + 1 });
}

function copyOf(table: Table, r: number, c: number): ICellData {
  const { cells } = table.sheet;
  const raw = cells.raw(r, c);
  const formula = cells.engineFormula(r, c);
  const content: ICellData = formula ? { f: formula, si: null, v: null, p: null } : { v: raw?.v ?? null, t: raw?.t ?? null, p: raw?.p ?? null, f: null, si: null };
  return { ...content, s: cells.ownStyle(r, c), custom: (raw?.custom ?? null) as never };
}
