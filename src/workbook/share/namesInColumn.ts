import type { RoundTrips } from "../write/roundTrips";

/** A column of a table of ours in which people's names or initials stand. */
export interface NamesColumn {
  readonly sheetName: string;
  readonly column: Excel.Range;
  /** Each once, as they stand; never none. */
  readonly names: readonly string[];
}

/**
 * The columns with a heading, in our tables of a kind, that hold names.
 * @param table what the tables of this kind are called, of whichever set
 * @param looking what the progress says meanwhile
 */
export async function namesInColumn(context: Excel.RequestContext, trips: RoundTrips, table: RegExp, heading: string, looking: string): Promise<NamesColumn[]> {
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  await trips.send(looking);
  const ours = tables.items.filter(({ name }) => table.test(name)).map((one) => ({ sheetName: one.worksheet.name, column: one.columns.getItemOrNullObject(heading) }));
  if (ours.length === 0) return [];
  await trips.send(looking);
  const there = ours.filter(({ column }) => !column.isNullObject).map(({ sheetName, column }) => ({ sheetName, column: column.getDataBodyRange().load("values") }));
  await trips.send(looking);
  return there.flatMap(({ sheetName, column }) => {
    const names = [...new Set((column.values as unknown[][]).map(([cell]) => String(cell ?? "").trim()).filter((name) => name !== ""))];
    return names.length > 0 ? [{ sheetName, column, names }] : [];
  });
}

/** Queues the emptying of such columns. */
export function emptyColumns(columns: readonly NamesColumn[]): void {
  for (const { column } of columns) column.values = (column.values as unknown[][]).map(() => [""]);
}
