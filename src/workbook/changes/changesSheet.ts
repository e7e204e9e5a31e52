import { cellText } from "../plan/cellText";
import { FONT } from "../plan/style";
import { applyLook } from "../write/applyLook";
import type { WorkbookContents } from "../write/workbookContents";
import type { ChangeLine } from "../refresh/tableChange";

const HEADERS = ["When", "Source", "Selling stockholder", "Figure", "From", "To", "Decision", "Decided by"] as const;
const WIDTHS = [110, 170, 220, 120, 130, 130, 190, 110];
const HEADER_ROW = 4;

/** Where the record of changes is, or what its sheet will be called. */
export type ChangesSheet = { readonly tableId: string } | { readonly sheetName: string; readonly tableName: string };

/** The table of changes of a set; a sheet that a person deleted is made again, one of the same name that is not ours is left alone. */
export function findChangesSheet(contents: WorkbookContents, suffix: string): ChangesSheet {
  const tableName = `OverhangChanges${suffix}`;
  const found = contents.tables.find(({ name }) => name.toLowerCase() === tableName.toLowerCase());
  if (found) return { tableId: found.id };
  const taken = new Set(contents.sheets.map(({ name }) => name.toLowerCase()));
  const first = suffix === "" ? 1 : Number(suffix.slice(1));
  for (let n = first; ; n++) {
    const sheetName = n === 1 ? "Changes" : `Changes (${n})`;
    if (!taken.has(sheetName.toLowerCase())) return { sheetName, tableName };
  }
}

export interface ChangeEntry {
  readonly at: string;
  readonly source: string;
  readonly decidedBy: string;
  readonly lines: readonly ChangeLine[];
}

/** Queues the lines of one refresh, below those that are there. */
export function queueChangeLines(context: Excel.RequestContext, place: ChangesSheet, { at, source, decidedBy, lines }: ChangeEntry): void {
  if (lines.length === 0) return;
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  const rows = lines.map((line) => [when, source, line.holder, line.figure, line.from, line.to, line.decision, decidedBy].map(cellText));
  if ("tableId" in place) context.workbook.tables.getItem(place.tableId).rows.add(undefined, rows);
  else addSheet(context, place, rows);
}

function addSheet(context: Excel.RequestContext, { sheetName, tableName }: Extract<ChangesSheet, { sheetName: string }>, rows: readonly string[][]): void {
  const sheet = context.workbook.worksheets.add(sheetName);
  const last = HEADER_ROW + rows.length;
  sheet.getRange("A1:A2").values = [["Changes"], ["What each refresh of the table changed, and who decided."]];
  sheet.getRange(`A${HEADER_ROW}:H${last}`).values = [[...HEADERS], ...rows];
  const table = sheet.tables.add(`A${HEADER_ROW}:H${last}`, true);
  table.name = tableName;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  applyLook(sheet.getRange(`A1:H${last}`), { address: "", font: { name: FONT, size: 10 }, vertical: "Top" });
  applyLook(sheet.getRange("A1"), { address: "", font: { size: 14, bold: true } });
  applyLook(sheet.getRange(`A${HEADER_ROW}:H${HEADER_ROW}`), { address: "", font: { bold: true } });
  applyLook(sheet.getRange(`A${HEADER_ROW + 1}:H${last}`), { address: "", wrap: true });
  WIDTHS.forEach((columnWidth, index) => applyLook(sheet.getRangeByIndexes(0, index, 1, 1), { address: "", columnWidth }));
  sheet.freezePanes.freezeRows(HEADER_ROW);
  sheet.showGridlines = false;
}
