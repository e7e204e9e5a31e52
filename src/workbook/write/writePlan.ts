import type { InsertPlan, SheetKey, SheetPlan } from "../plan/sheetPlan";
import { formatProvenance } from "../provenance/provenanceXml";
import { makeProvenance } from "../provenance/makeProvenance";
import { firstTrail } from "../trail/makeTrail";
import { formatTrail } from "../trail/trailXml";
import { firstHead, formatHead } from "../refresh/head";
import type { ColumnId } from "../../core/ownership/columns";
import { COLUMNS } from "../../core/ownership/columns";
import type { InsertedTable, InsertRequest } from "../types";
import { addChart } from "./sheetExtras";
import { askDateSystem } from "./dateSystem";
import type { RoundTrips } from "./roundTrips";
import { markName, markNames, temporaryName } from "./temporaryNames";
import { MOST_BYTES, writeBatches } from "./writeTasks";
import type { Written } from "./written";

/** The round trips of a write besides its batches: the sheets, and the end that shows them. */
const OTHER_TRIPS = 2;

/**
 * Carries a plan out: hidden sheets under passing names are filled first, and only the last round trip shows them under their own.
 * Throws what the host refuses; `written` says what must then be taken back.
 */
export async function writePlan(context: Excel.RequestContext, trips: RoundTrips, request: InsertRequest, plan: InsertPlan, written: Written, oldParts: readonly string[]): Promise<InsertedTable> {
  const batches = writeBatches(plan);
  trips.expect(1 + OTHER_TRIPS + batches.length);
  written.started = true;
  const sheets = addSheets(context, plan, written);
  makeWay(context, written);
  const checkDateSystem = askDateSystem(context);
  await trips.send("Adding the sheets");
  checkDateSystem();
  written.sheetIds = plan.sheets.map(({ key }) => sheets.get(key)!.id);

  const { table: tableName } = plan.names.tables;
  let table: Excel.Table | null = null;
  let isNamed = false;
  for (const [index, { stage, tasks }] of batches.entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    if (stage !== "values" && !isNamed && !written.replaced) {
      // Before the formulas, which a sheet's new name would have Excel go through once more.
      nameSheets(plan, sheets);
      isNamed = true;
    }
    for (const task of tasks) task.queue(sheets.get(task.sheet.key)!);
    if (index === batches.length - 1) table = context.workbook.tables.getItem(tableName).load("id,columns/items/id,columns/items/name");
    await trips.send(tasks[0]!.doing);
  }

  const insertedAt = new Date().toISOString();
  written.insertedAt = insertedAt;
  const { tableId, columnIds } = identity(table!);
  const sheetIds = Object.fromEntries(plan.sheets.map(({ key }) => [key, sheets.get(key)!.id])) as Partial<Record<SheetKey, string>>;
  const record = makeProvenance(request, { suffix: plan.names.suffix, tableId, sheetIds, columnIds, insertedAt });
  const kept = formatProvenance(record);
  const trail = request.trail ? formatTrail(firstTrail(record, request.trail)) : null;
  if (trail !== null) {
    context.workbook.customXmlParts.add(trail);
    if (trail.length + kept.length > MOST_BYTES) await trips.send("Keeping where the numbers came from");
  }
  context.workbook.customXmlParts.add(kept);
  context.workbook.customXmlParts.add(formatHead(firstHead(plan.names.suffix, insertedAt)));
  showSheets(context, plan, sheets, written, oldParts);
  await trips.send("Showing the sheets");
  return { suffix: plan.names.suffix, tableId, tableName, sheetName: plan.names.sheets.table, rows: request.table.holders.length, mode: request.mode, source: request.source, insertedAt };
}

/** The ids by which the table and its columns are found again, whatever they are called then. */
function identity(table: Excel.Table): { readonly tableId: string; readonly columnIds: Readonly<Record<string, ColumnId>> } {
  const columns = table.columns.items.map(({ id, name }) => [String(id), columnOf(name)] as const);
  return { tableId: table.id, columnIds: Object.fromEntries(columns.filter((column): column is readonly [string, ColumnId] => column[1] !== null)) };
}

const columnOf = (header: string): ColumnId | null => COLUMNS.find(([, name]) => name === header)?.[0] ?? null;

function addSheets(context: Excel.RequestContext, plan: InsertPlan, written: Written): Map<SheetKey, Excel.Worksheet> {
  const sheets = new Map<SheetKey, Excel.Worksheet>();
  plan.sheets.forEach((sheet: SheetPlan, index) => {
    const added = context.workbook.worksheets.add(temporaryName(written.run, index));
    added.visibility = "Hidden";
    added.load("id");
    context.workbook.names.add(markName(written.run, index), added.getRange("A1")).visible = false;
    sheets.set(sheet.key, added);
  });
  const offering = sheets.get("offering")!;
  for (const { name, address } of plan.definedNames) {
    // Names of a set that is replaced are there already; they get their new cells at the end.
    if (written.names.includes(name)) context.workbook.names.add(name, offering.getRange(address));
  }
  return sheets;
}

/** A set that is replaced lends its tables' names; it keeps its sheets until the new one is complete. */
function makeWay(context: Excel.RequestContext, { replaced }: Written): void {
  for (const table of replaced?.tables ?? []) context.workbook.tables.getItem(table.id).name = table.temporary;
}

function nameSheets(plan: InsertPlan, sheets: ReadonlyMap<SheetKey, Excel.Worksheet>): void {
  for (const { key, name } of plan.sheets) sheets.get(key)!.name = name;
}

function showSheets(context: Excel.RequestContext, plan: InsertPlan, sheets: ReadonlyMap<SheetKey, Excel.Worksheet>, written: Written, oldParts: readonly string[]): void {
  const { workbook } = context;
  const { replaced } = written;
  for (const sheet of replaced?.sheets ?? []) workbook.worksheets.getItem(sheet.id).name = sheet.temporary;
  if (replaced) nameSheets(plan, sheets);
  for (const name of markNames(written)) workbook.names.getItem(name).delete();
  for (const { key, chart } of plan.sheets) {
    const sheet = sheets.get(key)!;
    sheet.visibility = "Visible";
    // A chart's references are texts with the sheet's name in them, so it is made when the sheet has its own.
    if (chart) addChart(sheet, chart);
  }
  const kept = new Set(replaced?.names.map(({ name }) => name.toLowerCase()));
  for (const { name, address } of plan.definedNames) {
    if (kept.has(name.toLowerCase())) workbook.names.getItem(name).formula = `='${plan.names.sheets.offering.replace(/'/g, "''")}'!${address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
  }
  for (const id of oldParts) workbook.customXmlParts.getItem(id).delete();
  sheets.get("table")!.activate();
  sheets.get("table")!.getRange("A1").select();
  // Last, when nothing can fail any more: the set that was replaced goes, what computes from others before them.
  for (const sheet of [...(replaced?.sheets ?? [])].reverse()) workbook.worksheets.getItem(sheet.id).delete();
}
