import { contentOf, type Content } from "../refresh/cellContent";
import { rowsFor } from "../refresh/rowsFor";
import type { SetView } from "../refresh/setView";
import type { RoundTrips } from "../write/roundTrips";
import type { LoadedTable, LoadedTables, TableKey } from "./loadTables";

/** A sheet's cells as they stood, from its first used cell on; rows and columns of the sheet from 0. */
export interface SheetContents {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

/** All that a writing of the lock-up may change, as it stood before. */
export interface SheetsBefore {
  readonly suffix: string;
  readonly tables: readonly (LoadedTable & { readonly key: TableKey; readonly hasTotals: boolean })[];
  /** The sheet with the schedule, and the others of the lock-up that there were. */
  readonly lockUpId: string;
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly contents: SheetContents }[];
  /** Of every sheet of the workbook: another one is new. */
  readonly sheetIds: ReadonlySet<string>;
  readonly chart: { readonly id: string; readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null;
  /** The schedule itself holds the dates that are entered. */
  readonly isList: boolean;
  /** The names under which the writing adds sheets. */
  readonly added: readonly string[];
}

const BYTES_A_TRIP = 2_500_000;
const FIRST_ROWS = 400;

/** Reads what stands on the sheets of the lock-up, so that it can be put back. */
export async function sheetsBefore(context: Excel.RequestContext, trips: RoundTrips, view: SetView, tables: LoadedTables, chart: Excel.Chart | null): Promise<SheetsBefore> {
  const schedule = tables.schedule!;
  const all = (Object.entries(tables) as [TableKey, LoadedTable][]).map(([key, table]) => ({ key, table, loaded: context.workbook.tables.getItem(table.id).load("showTotals") }));
  chart?.load("id,left,top,width,height");
  const ids = [...new Set(all.map(({ table }) => table.sheetId))];
  const contents = await readContents(context, trips, ids);
  return {
    suffix: view.record.suffix, lockUpId: schedule.sheetId, added: [],
    tables: all.map(({ key, table, loaded }) => ({ ...table, key, hasTotals: loaded.showTotals })),
    sheets: ids.map((id, index) => ({ id, name: view.contents.sheets.find((sheet) => sheet.id === id)?.name ?? "", contents: contents[index]! })),
    sheetIds: new Set(view.contents.sheets.map(({ id }) => id)),
    chart: chart && { id: chart.id, left: chart.left, top: chart.top, width: chart.width, height: chart.height },
    isList: !tables.lockUps && view.record.table.offering.lockUp?.kind === "dates",
  };
}

/** The used cells of sheets, in answers that are not too large. */
export async function readContents(context: Excel.RequestContext, trips: RoundTrips, ids: readonly string[]): Promise<SheetContents[]> {
  const used = ids.map((id) => context.workbook.worksheets.getItem(id).getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount"));
  await trips.send("Looking at what stands there");
  const read: SheetContents[] = [];
  for (const range of used) {
    const cells: Content[][] = [];
    let rows = FIRST_ROWS;
    for (let from = 0, count = 0; from < range.rowCount; from += count) {
      count = Math.min(rows, range.rowCount - from);
      const block = range.getCell(from, 0).getResizedRange(count - 1, range.columnCount - 1).load("formulas,values");
      await trips.send("Looking at what stands there");
      cells.push(...block.formulas.map((row, r) => (row as unknown[]).map((formula, c) => contentOf(formula, block.values[r]![c]))));
      if (from === 0) rows = rowsFor(BYTES_A_TRIP, count, JSON.stringify([block.formulas, block.values]).length);
    }
    read.push({ row: range.rowIndex, column: range.columnIndex, cells });
  }
  return read;
}

/** What a cell held; "" outside of what was used. */
export const cellOf = ({ row, column, cells }: SheetContents, r: number, c: number): Content => cells[r - row]?.[c - column] ?? "";
