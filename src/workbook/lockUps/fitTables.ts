import { area } from "../plan/address";
import type { LoadedTable } from "./loadTables";

/** The cells of a table of so many rows, its header with them. */
export const tableArea = ({ left, header, columns }: Pick<LoadedTable, "left" | "header" | "columns">, rows: number): string => area(left, header, columns.length, rows + 1);

/** Pushes everything beneath a row down by whole rows, so that no table beneath is torn. */
export function insertRows(sheet: Excel.Worksheet, after: number, count: number): void {
  if (count > 0) sheet.getRange(`${after + 1}:${after + count}`).insert("Down");
}

/** Makes a table's body `rows` long; the room beneath is there. Rows that it loses are emptied. */
export function resizeTable(context: Excel.RequestContext, sheet: Excel.Worksheet, table: LoadedTable, header: number, rows: number): void {
  if (rows === table.rows) return;
  const at = { ...table, header };
  // A range and not its address, which Excel may look up on the sheet in view.
  context.workbook.tables.getItem(table.id).resize(sheet.getRange(tableArea(at, rows)));
  if (rows < table.rows) sheet.getRange(area(table.left, header + rows + 1, table.columns.length, table.rows - rows)).clear("Contents");
}

/** Makes a table's body `rows` long where other tables stand beside it: only its own columns move down. */
export function fitBeside(context: Excel.RequestContext, sheet: Excel.Worksheet, table: LoadedTable, rows: number): void {
  if (rows > table.rows) sheet.getRange(area(table.left, table.header + table.rows + 1, table.columns.length, rows - table.rows)).insert("Down");
  resizeTable(context, sheet, table, table.header, rows);
}
