import type { ICellData } from "@univerjs/core";
import type { CellExtras } from "../model/sheetCells";
import type { Table } from "../model/table";
import { calculatedColumns, formulaInRow } from "./calculatedColumns";

/** What rows added to a table's body at `at` (from 0) hold: the formats of the row above, and the calculated columns' formulas. */
export function newRows(table: Table, at: number, count: number): Record<number, Record<number, ICellData>> {
  const { r, c, nc } = table.box;
  const formulas = calculatedColumns(table);
  const model = r + 1 + (at > 0 ? at - 1 : at);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let j = 0; j < nc; j++) {
    const neighbour = table.sheet.cells.raw(model, c + j);
    const formula = formulas[j];
    if (!formula && !neighbour?.s && !neighbour?.custom) continue;
    const style = neighbour?.s ? { s: table.sheet.model.getCellStyle(model, c + j) } : {};
    const kept = format(table.sheet.cells.extras(model, c + j));
    for (let i = 0; i < count; i++) (cells[r + 1 + at + i] ??= {})[c + j] = { ...style, ...(kept ? { custom: kept as never } : {}), ...(formula ? { f: formulaInRow(formula, at + i) } : {}) };
  }
  return cells;
}

/** Of what the host keeps on a cell, that which is format and not content. */
function format(extras: CellExtras): CellExtras | null {
  const kept = Object.entries(extras).filter(([name]) => name !== "hyperlink" && name !== "quoted" && name !== "remark");
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
