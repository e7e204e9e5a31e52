import type { SetView } from "../refresh/setView";
import type { RoundTrips } from "../write/roundTrips";
import { VOLUME_ABOVE } from "../plan/lockUpSupply";
import { lockUpTables, type LockUpTables } from "./lockUpTables";

export type TableKey = keyof LockUpTables | "schedule" | "byHolder" | "supply";

/** A table as it stands: its place on its sheet (rows and columns from 1 and 0), and what its cells show. */
export interface LoadedTable {
  readonly id: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Row of the header, from 1. */
  readonly header: number;
  /** First column, from 0. */
  readonly left: number;
  readonly columns: readonly string[];
  /** Rows of the body. */
  readonly rows: number;
  /** Header and body, without the totals row. */
  readonly values: readonly (readonly unknown[])[];
}

export type LoadedTables = Readonly<Partial<Record<TableKey, LoadedTable>>>;

/** Tables that can be large and whose cells all follow from others: their headings alone are read. */
const COMPUTED: readonly TableKey[] = ["byHolder", "releases", "positions", "supply"];

/** Reads the lock-up's tables of a set, and the cell with the average daily volume. */
export async function loadTables(context: Excel.RequestContext, trips: RoundTrips, view: SetView): Promise<{ readonly tables: LoadedTables; readonly dailyVolume: unknown; readonly saidOutgrown: string; readonly workingRows: number; readonly charts: Excel.ChartCollection | null }> {
  const names: Readonly<Record<TableKey, string>> = { ...lockUpTables(view.names), schedule: view.names.tables.schedule, byHolder: view.names.tables.byHolder, supply: view.names.tables.supply };
  const found = (Object.keys(names) as TableKey[]).flatMap((key) => {
    const info = view.contents.tables.find(({ name }) => name.toLowerCase() === names[key].toLowerCase());
    if (!info) return [];
    const table = context.workbook.tables.getItem(info.id);
    const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    const body = COMPUTED.includes(key) ? table.getDataBodyRange().load("rowCount") : table.getDataBodyRange().load("rowCount,values");
    return [{ key, info, header, body }];
  });
  const onLockUp = found.find(({ key }) => key === "schedule");
  const charts = onLockUp ? context.workbook.worksheets.getItem(onLockUp.info.sheetId).charts.load("items/id,items/name") : null;
  const supply = found.find(({ key }) => key === "supply");
  const volume = supply ? context.workbook.tables.getItem(supply.info.id).getHeaderRowRange().getCell(0, 2).getOffsetRange(-VOLUME_ABOVE, 0).load("values") : null;
  const releases = found.find(({ key }) => key === "releases");
  const used = releases ? context.workbook.worksheets.getItem(releases.info.sheetId).getUsedRange(true).load("rowIndex,rowCount") : null;
  const said = onLockUp ? onLockUp.header.getCell(0, 0).getOffsetRange(-2, 0).load("values") : null;
  await trips.send("Looking at the lock-up");
  const tables = Object.fromEntries(found.map(({ key, info, header, body }): [TableKey, LoadedTable] => [key, {
    id: info.id, sheetId: info.sheetId, sheetName: view.contents.sheets.find(({ id }) => id === info.sheetId)?.name ?? "",
    header: header.rowIndex + 1, left: header.columnIndex, columns: header.values[0]!.map(String), rows: body.rowCount,
    values: COMPUTED.includes(key) ? [header.values[0]!] : [header.values[0]!, ...(body.values as unknown[][])],
  }])) as LoadedTables;
  return { workingRows: used ? used.rowIndex + used.rowCount : 0, tables, dailyVolume: volume?.values[0]?.[0] ?? "", saidOutgrown: String(said?.values[0]?.[0] ?? ""), charts };
}

/** Whether a set's sheet has the tables of several lock-ups. */
export const isSeveral = (tables: LoadedTables): boolean => tables.lockUps !== undefined;

