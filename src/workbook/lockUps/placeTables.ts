import { area } from "../plan/address";
import { SUPPLY_COLUMN, SUPPLY_HEADERS } from "../plan/lockUpSupply";
import { insertRows, resizeTable } from "./fitTables";
import type { LoadedTable, LoadedTables } from "./loadTables";
import { DATE_HEADERS, EARLY_HEADERS, HOLIDAY_HEADERS, LOCK_UP_HEADERS, lockUpSheets, lockUpTables, othersHeaders, RELEASE_HEADERS } from "./lockUpTables";
import { addTable } from "./putCells";
import { LIST_COLUMNS, WORK_HEADER, type SeveralLayout } from "./severalLayout";
import type { Filled, PlacingPlan } from "./severalPlan";
import { spareRows } from "./spareRows";

/** The first of the rows that the tables of terms are put into, above what the sheet had. */
export const TERMS_AT = 3;

/** Makes room on the sheet `Lock-up` and adds the tables and sheets that are not there yet; nothing that stands there is overwritten. */
export function placeTables(context: Excel.RequestContext, plan: PlacingPlan): Filled {
  const { tables, sizes, names } = plan;
  const grownTerms = lockUpsGrown(plan);
  const [schedule, byHolder] = [tables.schedule!, tables.byHolder!];
  const sheet = context.workbook.worksheets.getItem(schedule.sheetId);
  const ours = lockUpTables(names);
  const isNew = !tables.lockUps;
  // From the bottom up, so that every place is still where it was read.
  if (tables.others) insertRows(sheet, tables.others.header + tables.others.rows, othersGrown(plan, tables.others));
  const grown = { sellers: sizes.sellers - byHolder.rows, releases: sizes.releases - schedule.rows };
  if (grown.sellers > 0) insertRows(sheet, byHolder.header + byHolder.rows - 1, grown.sellers);
  for (let row = byHolder.rows - 1; row >= Math.max(1, sizes.sellers); row--) context.workbook.tables.getItem(byHolder.id).rows.getItemAt(row).delete();
  insertRows(sheet, schedule.header + schedule.rows, grown.releases);
  const lists = listsBand(plan);
  if (isNew) insertRows(sheet, TERMS_AT - 1, newRows(sizes));
  else {
    insertRows(sheet, lists.bottom, lists.grown);
    insertRows(sheet, tables.lockUps!.header + tables.lockUps!.rows, grownTerms);
  }
  const above = isNew ? newRows(sizes) : lists.grown + grownTerms;
  const lockUpsRow = isNew ? TERMS_AT + 1 : tables.lockUps!.header;
  const listsRow = isNew ? lockUpsRow + sizes.lockUps + 3 : lists.header + grownTerms;
  const scheduleRow = schedule.header + above;
  const byHolderRow = byHolder.header + above + Math.max(0, grown.releases);
  const othersRow = tables.others ? tables.others.header + above + Math.max(0, grown.releases) + grown.sellers : byHolderRow + sizes.sellers + 4;
  const layout: SeveralLayout = {
    names, tables: ours, sizes,
    sheets: { lockUp: schedule.sheetName, market: tables.market?.sheetName ?? freeName(lockUpSheets(names).market, plan.sheetNames), workings: tables.releases?.sheetName ?? freeName(lockUpSheets(names).workings, plan.sheetNames) },
    rows: { lockUps: lockUpsRow, lists: listsRow, schedule: scheduleRow, byHolder: byHolderRow, others: othersRow },
  };
  resizeTable(context, sheet, schedule, scheduleRow, sizes.releases);
  if (tables.supply) resizeTable(context, sheet, tables.supply, scheduleRow, sizes.releases);
  else addTable(context, sheet, names.tables.supply, SUPPLY_COLUMN, scheduleRow, SUPPLY_HEADERS, sizes.releases);
  const columns = addReleaseColumns(context, sheet, { ...byHolder, rows: sizes.sellers }, byHolderRow, sizes.releases);
  const otherColumns = tables.others ? addReleaseColumns(context, sheet, tables.others, othersRow, sizes.releases) : othersHeaders(sizes.releases);
  const list = (key: "dates" | "early" | "holidays", headers: readonly string[], rows: number): void => {
    const table = tables[key];
    if (table) resizeTable(context, sheet, table, listsRow, rows);
    else addTable(context, sheet, ours[key], LIST_COLUMNS[key], listsRow, headers, rows);
  };
  if (tables.lockUps) resizeTable(context, sheet, tables.lockUps, lockUpsRow, sizes.lockUps);
  else addTable(context, sheet, ours.lockUps, 0, lockUpsRow, LOCK_UP_HEADERS, sizes.lockUps);
  list("dates", DATE_HEADERS, sizes.dates);
  list("early", EARLY_HEADERS, Math.max(1, sizes.early));
  list("holidays", HOLIDAY_HEADERS, sizes.holidays);
  if (tables.others) resizeTable(context, sheet, { ...tables.others, columns: otherColumns }, othersRow, sizes.others);
  else addTable(context, sheet, ours.others, 0, othersRow, otherColumns, sizes.others);
  return { layout, lockUp: sheet, market: sheetOf(context, tables.market, layout.sheets.market), workings: plan.mode === "values" && !tables.releases ? null : workingsSheet(context, tables, layout, plan.workingRows), columns, otherColumns, isNew };
}

/** Empty rows that stay between the holders who are not selling and what a person has beneath them. */
const KEPT = 2;

function othersGrown({ sizes, standing }: PlacingPlan, { header, rows }: LoadedTable): number {
  const grown = Math.max(0, sizes.others - rows);
  return grown - Math.max(0, spareRows(standing, header + rows, grown + KEPT) - KEPT);
}

/** The rows to put in for the table of lock-ups: what it lost earlier still stands empty beneath it, above a line and the heading of the lists. */
function lockUpsGrown({ tables, sizes, standing }: PlacingPlan): number {
  const lists = listTables(tables)[0];
  if (!tables.lockUps || !lists) return 0;
  const { header, rows } = tables.lockUps;
  return Math.max(0, sizes.lockUps - rows - spareRows(standing, header + rows, lists.header - header - rows - 3));
}

const listTables = (tables: LoadedTables): LoadedTable[] => [tables.dates, tables.early, tables.holidays].filter((table): table is LoadedTable => table !== undefined);

function listsBand({ tables, sizes, standing }: PlacingPlan): { readonly header: number; readonly bottom: number; readonly grown: number } {
  const lists = listTables(tables);
  if (lists.length === 0) return { header: 0, bottom: 0, grown: 0 };
  const header = lists[0]!.header;
  const bottom = Math.max(...lists.map((table) => table.header + table.rows));
  // Three lines stay empty above the cells that stand over the schedule.
  const spare = spareRows(standing, bottom, tables.schedule!.header - 12 - bottom);
  return { header, bottom, grown: Math.max(0, header + Math.max(sizes.dates, sizes.early, sizes.holidays) - bottom - spare) };
}

/** A line, the lock-ups with their heading, two lines, the lists with theirs, two lines. */
const newRows = (sizes: PlacingPlan["sizes"]): number => sizes.lockUps + Math.max(sizes.dates, sizes.early, sizes.holidays, 1) + 7;

/** Release columns are added behind the last one, wherever a person put columns of their own. `header` is the row of the headings now. */
function addReleaseColumns(context: Excel.RequestContext, sheet: Excel.Worksheet, { id, left, columns, rows }: LoadedTable, header: number, releases: number): string[] {
  const known = columns.filter((one) => /^Release \d+$/.test(one)).length;
  const added = Array.from({ length: Math.max(0, releases - known) }, (_, index) => `Release ${known + index + 1}`);
  if (added.length === 0) return [...columns];
  const table = context.workbook.tables.getItem(id);
  const last = columns.indexOf(`Release ${known}`);
  const behind = columns.slice(last + 1);
  if (behind.length === 0 || (behind.length === 1 && behind[0] === "Group")) {
    // All at once: the cells at the table's right move on, and the column of groups, which is written anew, becomes the last.
    const all = [...columns.slice(0, last + 1), ...added, ...behind];
    sheet.getRange(area(left + columns.length, header, added.length, rows + 2)).insert("Right");
    sheet.getRange(area(left + last + 1, header, added.length + behind.length, 1)).values = [[...added.map((one) => `${one}`), ...behind]];
    table.resize(sheet.getRange(area(left, header, all.length, rows + (behind.length === 0 ? 2 : 1))));
    return all;
  }
  const all = [...columns];
  added.forEach((name, index) => {
    table.columns.add(last + 1 + index, undefined, name);
    all.splice(last + 1 + index, 0, name);
  });
  return all;
}

function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
  return name;
}

function sheetOf(context: Excel.RequestContext, table: LoadedTable | undefined, name: string): Excel.Worksheet {
  return table ? context.workbook.worksheets.getItem(table.sheetId) : context.workbook.worksheets.add(name);
}

function workingsSheet(context: Excel.RequestContext, tables: LoadedTables, layout: SeveralLayout, workingRows: number): Excel.Worksheet {
  const sheet = sheetOf(context, tables.releases, layout.sheets.workings);
  if (tables.releases) {
    resizeTable(context, sheet, tables.releases, WORK_HEADER, layout.sizes.releaseRows);
    sheet.getRange(`H${WORK_HEADER}:AZ${Math.max(WORK_HEADER, workingRows)}`).clear("Contents");
  } else addTable(context, sheet, layout.tables.releases, 0, WORK_HEADER, RELEASE_HEADERS, layout.sizes.releaseRows);
  return sheet;
}
