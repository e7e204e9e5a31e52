import { fromUniver, toUniver, type Box } from "../../model/address";
import { fitRows } from "../../model/autofit";
import type { Worksheet } from "../../model/worksheet";
import { parseBlock, type CellBlock } from "../cellReference";
import type { FileRow, FileSheet } from "../types/sheetFile";
import { pixelsOfPoints, pixelsOfWidth, STANDARD } from "../units";
import type { HostStyle } from "./univerStyle";

const MOST_FITTED_ROWS = 2000;

export const boxOf = ({ top, left, bottom, right }: CellBlock): Box => ({ r: top, c: left, nr: bottom - top + 1, nc: right - left + 1 });

/** Rows that follow each other and have the same of something, as one stretch. */
function stretches<T>(rows: readonly FileRow[], pick: (row: FileRow) => T | undefined): { readonly from: number; readonly count: number; readonly value: T }[] {
  const found: { from: number; count: number; value: T }[] = [];
  for (const row of rows) {
    const value = pick(row);
    if (value === undefined) continue;
    const last = found[found.length - 1];
    if (last && last.value === value && last.from + last.count === row.row) last.count++;
    else found.push({ from: row.row, count: 1, value });
  }
  return found;
}

function openColumns(sheet: Worksheet, file: FileSheet, styles: readonly HostStyle[]): void {
  for (const { from, to, width, hidden, style } of file.columns) {
    // A stretch up to the sheet's last column ends where the engine's sheet does.
    const count = Math.min(to, sheet.columns - 1) - from + 1;
    if (count <= 0) continue;
    if (width !== undefined) sheet.f.setColumnWidths(from, count, pixelsOfWidth(width));
    if (hidden) sheet.f.hideColumns(from, count);
    const look = style === undefined ? null : styles[style]?.style;
    if (look) for (let column = from; column < from + count; column++) sheet.model.getColumnManager().getColumnOrCreate(column).s = look;
  }
}

/** Rows that wrap their text and whose height nobody set are as high as their text, as in Excel. */
function fitWrapped(sheet: Worksheet, rows: readonly FileRow[], styles: readonly HostStyle[]): void {
  const wrapped = rows.filter((row) => row.height === undefined && !row.hidden && row.cells.some((cell) => typeof cell.value === "string" && styles[cell.style ?? 0]?.style?.tb === 3));
  for (const { row, cells } of wrapped.slice(0, MOST_FITTED_ROWS)) {
    const left = cells[0]?.column ?? 0;
    fitRows(sheet, { r: row, c: left, nr: 1, nc: (cells[cells.length - 1]?.column ?? left) - left + 1 });
    const data = sheet.model.getRowManager().getRowOrCreate(row);
    // Nobody set this height: it is not saved, and whoever opens the file measures again.
    data.ah = data.h ?? STANDARD.rowHeight;
    data.ia = 1;
  }
}

/** Widths, heights, what is hidden, merged or frozen, gridlines and the tab's colour. */
export function openLayout(sheet: Worksheet, file: FileSheet, styles: readonly HostStyle[]): void {
  const { engine } = sheet.book;
  const config = sheet.model.getConfig();
  config.defaultColumnWidth = file.defaultColumnWidth === undefined ? STANDARD.columnWidth : pixelsOfWidth(file.defaultColumnWidth);
  config.defaultRowHeight = file.defaultRowHeight === undefined ? STANDARD.rowHeight : pixelsOfPoints(file.defaultRowHeight);
  openColumns(sheet, file, styles);
  for (const { from, count, value } of stretches(file.rows, (row) => row.height)) sheet.f.setRowHeightsForced(from, count, pixelsOfPoints(value));
  for (const row of file.rows) {
    const look = row.style === undefined ? null : styles[row.style]?.style;
    if (look) sheet.model.getRowManager().getRowOrCreate(row.row).s = look;
  }
  fitWrapped(sheet, file.rows, styles);
  const filtered = sheet.Tables.Items().filter((table) => file.tables.find(({ name }) => name === table.Name)?.autoFilter?.columns.length);
  const isFiltered = (row: number): boolean => filtered.some(({ box }) => row > box.r && row < box.r + box.nr);
  for (const { from, count } of stretches(file.rows, (row) => (row.hidden && !isFiltered(row.row) ? true : undefined))) sheet.f.hideRows(from, count);
  const merges = file.merges.flatMap((ref) => parseBlock(ref) ?? []).map((block) => toUniver(boxOf(block)));
  if (merges.length > 0) {
    for (const merge of merges) sheet.reach(fromUniver(merge));
    engine.commands.syncExecuteCommand(engine.U.sheets.AddWorksheetMergeMutation.id, { unitId: engine.book.getId(), subUnitId: sheet.Id, ranges: merges });
  }
  const { frozenRows = 0, frozenColumns = 0 } = file.view;
  if (frozenRows + frozenColumns > 0) sheet.f.setFreeze({ startRow: frozenRows || -1, startColumn: frozenColumns || -1, ySplit: frozenRows, xSplit: frozenColumns });
  if (file.view.showGridlines === false) sheet.ShowGridlines = false;
  if (file.tabColor !== undefined) sheet.TabColor = file.tabColor;
}
