import { toSerial } from "../../core/exact/serialDate";
import type { LockUpPlace } from "../../core/finding";
import type { SetNames } from "../plan/setNames";
import { lockUpTables } from "./lockUpTables";

/**
 * The cell that a finding about lock-ups or sales means, as the tables stand now; null where the set has no such table or row.
 * A row that is known by its name and date may have several: the last of them is the one that is told of.
 */
export async function lockUpCell(context: Excel.RequestContext, { table: key, at, date, column }: LockUpPlace, names: SetNames): Promise<Excel.Range | null> {
  const own = context.workbook.tables.getItemOrNullObject(key === "schedule" ? names.tables.schedule : lockUpTables(names)[key]);
  const schedule = context.workbook.tables.getItemOrNullObject(names.tables.schedule);
  await context.sync();
  // The list of dates of a set's one lock-up stands in the schedule itself.
  const isListed = own.isNullObject && key === "dates" && date !== undefined && !schedule.isNullObject;
  const table = isListed ? schedule : own;
  if (table.isNullObject) return null;
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  const headers = header.values[0]!.map(String);
  const row = typeof at === "number" ? at : rowOf(body.values as unknown[][], headers, isListed ? null : at, date === undefined ? null : toSerial(date));
  if (row === null || row >= body.values.length) return null;
  const named = column === undefined ? (date === undefined ? 0 : dateColumn(headers)) : headers.indexOf(column);
  return body.getCell(row, Math.max(0, named));
}

const dateColumn = (headers: readonly string[]): number => headers.findIndex((header) => ["Release date", "Date"].includes(header));

function rowOf(rows: readonly (readonly unknown[])[], headers: readonly string[], name: string | null, date: number | null): number | null {
  const key = Math.max(0, headers.indexOf("Lock-up"));
  const isSame = (cell: unknown): boolean => name === null || String(cell).trim().toLowerCase() === name.trim().toLowerCase();
  const found = rows.flatMap((cells, row) => (isSame(cells[key]) && (date === null || cells[dateColumn(headers)] === date) ? [row] : []));
  return found.at(-1) ?? null;
}
