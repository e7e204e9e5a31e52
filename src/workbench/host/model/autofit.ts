import { type Box } from "./address";
import type { Worksheet } from "./worksheet";

// Without a screen there is no text to measure: widths are those of an average letter of Calibri at the cell's size.
const LETTER = 0.64;
const CELL_PADDING = 12;
const LINE = 1.36;

const textWidth = (text: string, size: number, bold: boolean): number => text.length * size * LETTER * (bold ? 1.06 : 1);

export function fitColumns(sheet: Worksheet, box: Box): void {
  const { r, c, nr, nc } = sheet.reach(box);
  for (let column = c; column < c + nc; column++) {
    let width = 0;
    for (let row = r; row < r + nr; row++) {
      const text = sheet.cells.raw(row, column) ? sheet.cells.text(row, column) : "";
      if (text === "" || sheet.model.getMergedCell(row, column)) continue;
      const style = sheet.cells.style(row, column);
      const lines = text.split("\n").map((line) => textWidth(line, style.fs ?? 11, style.bl === 1));
      width = Math.max(width, ...lines);
    }
    if (width > 0) sheet.f.setColumnWidths(column, 1, Math.min(1790, Math.ceil(width + CELL_PADDING)));
  }
}

export function fitRows(sheet: Worksheet, box: Box): void {
  const { r, c, nr, nc } = sheet.reach(box);
  const standard = sheet.model.getConfig().defaultRowHeight;
  for (let row = r; row < r + nr; row++) {
    let height = standard;
    for (let column = c; column < c + nc; column++) {
      const text = sheet.cells.raw(row, column) ? sheet.cells.text(row, column) : "";
      if (text === "") continue;
      const style = sheet.cells.style(row, column);
      const size = style.fs ?? 11;
      const room = Math.max(10, sheet.model.getColumnWidth(column) - CELL_PADDING / 2);
      const lines = style.tb === 3 ? text.split("\n").reduce((n, line) => n + Math.max(1, Math.ceil(textWidth(line, size, style.bl === 1) / room)), 0) : 1;
      height = Math.max(height, Math.ceil((lines * size * LINE) / 0.75));
    }
    sheet.f.setRowHeightsForced(row, 1, height);
  }
}
