import { area } from "../plan/address";
import { chartPlan } from "../plan/lockUpSheet";
import { inputLook } from "../plan/style";
import { applyLook } from "../write/applyLook";
import type { RoundTrips } from "../write/roundTrips";
import type { TableKey } from "./loadTables";
import { TERMS_AT } from "./placeTables";
import type { SheetsBefore } from "./sheetsBefore";

type Before = SheetsBefore["tables"][number];
interface Now {
  readonly table: Excel.Table;
  readonly header: number;
  readonly rows: number;
  readonly columns: readonly string[];
}

/** Takes back, as far as it was made, the room for a writing: tables, rows and columns that were added, and those that were lost. */
export async function restoreStructure(context: Excel.RequestContext, trips: RoundTrips, before: SheetsBefore): Promise<void> {
  const tables = context.workbook.tables.load("items/id,items/worksheet/id");
  const used = context.workbook.worksheets.getItem(before.lockUpId).getUsedRange(true).load("rowIndex,rowCount");
  await trips.send("Looking at the tables");
  const found = tables.items.filter(({ worksheet }) => before.sheets.some(({ id }) => id === worksheet.id)).map((table) => ({
    table, header: table.getHeaderRowRange().load("rowIndex,columnIndex,values"), body: table.getDataBodyRange().load("rowCount"), whole: table.getRange().load("address"),
  }));
  await trips.send("Looking at the tables");
  const now = new Map<TableKey, Now & { readonly was: Before }>();
  for (const was of before.tables) {
    const one = found.find(({ table }) => table.id === was.id);
    if (one) now.set(was.key, { was, table: one.table, header: one.header.rowIndex + 1, rows: one.body.rowCount, columns: one.header.values[0]!.map(String) });
  }
  const sheet = context.workbook.worksheets.getItem(before.lockUpId);
  const known = new Set(before.tables.map(({ id }) => id));
  for (const { table, whole } of found.filter((one) => one.table.worksheet.id === before.lockUpId && !known.has(one.table.id))) {
    table.convertToRange();
    sheet.getRange(whole.address.replace(/^.*!/, "")).clear("All");
  }
  const shifts = shiftsOf(now, before, used.rowIndex + used.rowCount);
  for (const one of now.values()) restoreTable(context, before, one);
  for (const [first, count] of shifts) if (count > 0) sheet.getRange(`${first}:${first + count - 1}`).delete("Up");
  restoreLooks(sheet, before);
  await trips.send("Taking back the room");
}

/** Where whole rows were put in and how many, from the bottom up, in the rows of the sheet as it stands. */
function shiftsOf(now: ReadonlyMap<TableKey, Now & { readonly was: Before }>, before: SheetsBefore, usedRows: number): [number, number][] {
  const down = (key: TableKey): number => { const one = now.get(key); return one ? one.header - one.was.header : 0; };
  const at = (key: TableKey): Now & { readonly was: Before } => now.get(key)!;
  const above = down("schedule");
  const beneathSchedule = now.has("byHolder") ? down("byHolder") - above : 0;
  const sellers = now.has("byHolder") ? Math.max(0, at("byHolder").rows - at("byHolder").was.rows) : 0;
  const shifts: [number, number][] = [];
  if (now.has("others")) {
    const { header, was } = at("others");
    const end = before.sheets[0]!.contents.row + before.sheets[0]!.contents.cells.length;
    // Only what stood beneath tells whether it was pushed down.
    if (end > was.header + was.rows) shifts.push([header + was.rows + 1, Math.min(usedRows - end, Math.max(0, usedRows - end - (header - was.header)))]);
  }
  if (sellers > 0) shifts.push([at("byHolder").header + at("byHolder").was.rows, sellers]);
  if (beneathSchedule > 0) shifts.push([at("schedule").header + at("schedule").was.rows + 1, beneathSchedule]);
  if (!now.has("lockUps")) return [...shifts, [TERMS_AT, above]];
  const lockUps = down("dates");
  const bottom = Math.max(...(["dates", "early", "holidays"] as const).flatMap((key) => { const one = now.get(key); return one ? [one.header + one.was.rows] : []; }));
  return [...shifts, [bottom + 1, above - lockUps], [at("lockUps").header + at("lockUps").was.rows + 1, lockUps]];
}

function restoreTable(context: Excel.RequestContext, before: SheetsBefore, { table, was, header, rows, columns }: Now & { readonly was: Before }): void {
  const sheet = context.workbook.worksheets.getItem(was.sheetId);
  const totals = was.hasTotals ? 1 : 0;
  const extra = columns.length - was.columns.length;
  const added = columns.filter((name) => !was.columns.includes(name));
  const isBehind = added.length === extra && was.columns.every((name, index) => columns[index] === name || (name === "Group" && index === was.columns.length - 1));
  if (extra > 0 && !isBehind) for (const name of added) table.columns.getItem(name).delete();
  if (extra > 0 && isBehind) {
    table.resize(sheet.getRange(area(was.left, header, was.columns.length, rows + 1 + totals)));
    sheet.getRange(area(was.left + was.columns.length, header, extra, rows + 2)).delete("Left");
  }
  if (isBehind || extra === 0) sheet.getRange(area(was.left, header, was.columns.length, 1)).values = [[...was.columns]];
  if (was.key === "byHolder") {
    // Rows that came stand within the table and go with the sheet's rows; those that went come back, and get their cells later.
    if (rows < was.rows) table.rows.add(undefined, Array.from({ length: was.rows - rows }, () => was.columns.map(() => "")));
    return;
  }
  if (rows === was.rows) return;
  table.resize(sheet.getRange(area(was.left, header, was.columns.length, was.rows + 1 + totals)));
  // On the sheet of the market the tables stand beside one another: only their own columns were moved.
  if (rows > was.rows && was.sheetId !== before.lockUpId && was.key !== "releases") sheet.getRange(area(was.left, header + was.rows + 1, was.columns.length, rows - was.rows)).delete("Up");
}

function restoreLooks(sheet: Excel.Worksheet, { tables, chart, isList }: SheetsBefore): void {
  const schedule = tables.find(({ key }) => key === "schedule")!;
  if (isList) {
    const look = inputLook(area(0, schedule.header + 1, 2, schedule.rows));
    applyLook(sheet.getRange(look.address), look);
  }
  if (!chart) return;
  const plan = chartPlan(schedule.header + 1, schedule.rows, schedule.header + 10);
  const drawn = sheet.charts.getItem(chart.id);
  for (const [index, values] of [plan.values, plan.line!.values].entries()) {
    const series = drawn.series.getItemAt(index);
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(plan.categories));
  }
  drawn.set({ left: chart.left, top: chart.top, width: chart.width, height: chart.height });
}
