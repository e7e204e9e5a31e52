import { COLUMNS, PRINTED_COLUMNS } from "../../core/ownership/columns";
import { formatShares } from "../../core/exact/formatShares";
import { area } from "../plan/address";
import type { RoundTrips } from "../write/roundTrips";
import { counted, listed } from "./issueWords";
import type { ShareIssue } from "./types";
import { joinedDown, uniformBlocks } from "./uniformBlocks";

/** The printed columns whose hiding is a person's; Percent before is hidden by Overhang where the filing has none. */
const PRINTED = new Map(COLUMNS.slice(0, PRINTED_COLUMNS).filter(([column]) => column !== "percentBefore").map(([, header]) => [header.toLowerCase(), header]));

/** Rows and columns of a printed table that are hidden or filtered: the page leaves them out, the totals do not. */
export async function hiddenIssues(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  const tables = context.workbook.tables.load("items/id,items/name,items/worksheet/id,items/worksheet/name");
  await trips.send("Looking for hidden rows");
  const ours = tables.items.filter(({ name }) => /^SellingStockholders(_\d+)?$/i.test(name)).map((table) => ({
    table, body: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount"), columns: table.columns.load("items/name,items/id"), filter: table.autoFilter.load("isDataFiltered"),
  }));
  if (ours.length === 0) return [];
  await trips.send("Looking for hidden rows");
  const issues: ShareIssue[] = [];
  for (const { table, body, columns, filter } of ours) {
    const { id: sheetId, name: sheetName } = table.worksheet;
    const rows = await uniformBlocks(context, trips, [{ sheetId, row: body.rowIndex, column: body.columnIndex, rows: body.rowCount, columns: 1 }], "Looking for hidden rows", (range) => {
      range.load("rowHidden");
      return () => (range.rowHidden as boolean | null);
    });
    const hidden = joinedDown(rows.filter(({ answer }) => answer).map(({ block }) => block));
    const count = hidden.reduce((sum, block) => sum + block.rows, 0);
    const places = hidden.map(({ row, rows: of }) => (of === 1 ? formatShares(row + 1) : `${formatShares(row + 1)} to ${formatShares(row + of)}`));
    if (count > 0) issues.push({
      key: `rows:${table.id}`, message: `${counted(count, "row")} of the table on "${sheetName}" ${count === 1 ? "is" : "are"} hidden${filter.isDataFiltered ? " by a filter" : ""}: ${listed(places)}. The page leaves ${count === 1 ? "it" : "them"} out, the totals do not.`,
      remedy: "Show them. To take this back, hide or filter them again.", fix: { kind: "showRows", tableId: table.id, cells: { sheetId, addresses: hidden.map(({ row, rows: of }) => `${row + 1}:${row + of}`) } },
    });
    const printed = columns.items.flatMap(({ name }, index) => (PRINTED.has(name.trim().toLowerCase()) ? [{ name, column: body.columnIndex + index }] : []));
    const asked = printed.map((one) => ({ ...one, range: context.workbook.worksheets.getItem(sheetId).getRange(area(one.column, body.rowIndex + 1, 1, 1)).load("columnHidden") }));
    await trips.send("Looking for hidden columns");
    const gone = asked.filter(({ range }) => range.columnHidden === true);
    if (gone.length > 0) issues.push({
      key: `columns:${table.id}`, message: `${counted(gone.length, "printed column")} of the table on "${sheetName}" ${gone.length === 1 ? "is" : "are"} hidden: ${gone.map(({ name }) => name).join(", ")}.`,
      remedy: "Show them. To take this back, hide them again.", fix: { kind: "showColumns", cells: { sheetId, addresses: gone.map(({ column }) => area(column, 1, 1, 1)) } },
    });
  }
  return issues;
}
