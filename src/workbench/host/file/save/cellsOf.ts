import type { ICellData } from "@univerjs/core";
import { isErrorText } from "../../model/formatText";
import { type CellContent, hasContent } from "../../model/sheetCells";
import type { Worksheet } from "../../model/worksheet";
import { toExcel } from "../../structuredRefs";
import { blockName } from "../cellReference";
import type { FileCell, FileRow, FileValue } from "../types/sheetFile";
import { pointsOfPixels } from "../units";
import type { StyleCollector } from "./styleCollector";

/** Formulas of one cell that Excel must take as dynamic arrays, or it would read them as of one value each. */
const DYNAMIC = /\b(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TEXTSPLIT|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP|EXPAND|CHOOSECOLS|CHOOSEROWS|WRAPROWS|WRAPCOLS|BYROW|BYCOL|MAKEARRAY|MAP|SCAN)\(/i;

const valueOf = (content: CellContent, quoted: boolean): FileValue | undefined => (content === "" ? undefined : typeof content === "string" && !quoted && isErrorText(content) ? { error: content } : content);

/** The table that holds a cell, asked tens of thousands of times. */
function homes(sheet: Worksheet): (row: number, column: number) => string | null {
  const tables = sheet.Tables.Items().map((table) => ({ name: table.Name, ...table.fullBox }));
  return (row, column) => tables.find(({ r, c, nr, nc }) => row >= r && row < r + nr && column >= c && column < c + nc)?.name ?? null;
}

interface MutableRow {
  height?: number;
  hidden?: true;
  style?: number;
  cells: Map<number, FileCell>;
}

/** Everything that a sheet's cells hold: values, formulas with their values, spills, styles, and the heights of rows. */
export function rowsOf(sheet: Worksheet, styles: StyleCollector): FileRow[] {
  const rows = new Map<number, MutableRow>();
  const rowAt = (row: number): MutableRow => {
    const known = rows.get(row) ?? { cells: new Map<number, FileCell>() };
    rows.set(row, known);
    return known;
  };
  const { cells, model, book } = sheet;
  const univerStyles = book.f.getWorkbook().getStyles();
  const homeOf = homes(sheet);
  const spills = new Map(sheet.spills().map((spill) => [`${spill.r}:${spill.c}`, spill.area]));
  const rowStyles = Object.values(model.getRowManager().getRowData()).some((data) => data?.s);
  const columnStyles = Object.values(model.getColumnManager().getColumnData()).some((data) => data?.s);
  const put = (row: number, column: number, cell: ICellData | null): void => {
    const extras = cells.extras(row, column);
    const around = (rowStyles && model.getRowStyle(row)) || (columnStyles && model.getColumnStyle(column));
    const style = around ? cells.style(row, column) : cell?.s ? univerStyles.getStyleByCell(cell) : null;
    const number = styles.add(style ?? {}, { ...extras, hyperlink: undefined, remark: undefined }, !around && typeof cell?.s === "string" ? cell.s : undefined);
    const value = valueOf(cells.value(row, column), extras.quoted === true);
    const engineFormula = cell && (cell.f || cell.si) ? cells.engineFormula(row, column) : null;
    if (value === undefined && engineFormula === null && number === 0) return;
    const formula = engineFormula === null ? undefined : toExcel(engineFormula, homeOf(row, column), book.directory);
    const area = spills.get(`${row}:${column}`);
    const spill = formula === undefined ? undefined : area ? blockName({ top: area.r, left: area.c, bottom: area.r + area.nr - 1, right: area.c + area.nc - 1 }) : DYNAMIC.test(formula) ? blockName({ top: row, left: column, bottom: row, right: column }) : undefined;
    rowAt(row).cells.set(column, { column, ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }), ...(spill === undefined ? {} : { spill }), ...(number === 0 ? {} : { style: number }) });
  };
  model.getCellMatrix().forValue((row, column, cell) => {
    if (cell) put(row, column, cell);
  });
  for (const { area } of sheet.spills()) {
    for (let row = area.r; row < area.r + area.nr; row++) {
      for (let column = area.c; column < area.c + area.nc; column++) if (!hasContent(cells.raw(row, column))) put(row, column, cells.raw(row, column));
    }
  }
  for (const [key, data] of Object.entries(model.getRowManager().getRowData())) {
    const row = Number(key);
    if (data?.h !== undefined && data.ia !== 1 && data.h !== model.getConfig().defaultRowHeight) rowAt(row).height = pointsOfPixels(data.h);
    if (data?.hd === 1) rowAt(row).hidden = true;
    const style = data?.s ? styles.add(model.getRowStyle(row) ?? {}, {}) : 0;
    if (style !== 0) rowAt(row).style = style;
  }
  for (const table of sheet.Tables.Items()) {
    if (!book.filters.isFiltered(table)) continue;
    for (let row = table.box.r + 1; row < table.box.r + table.box.nr; row++) if (!model.getRowVisible(row)) rowAt(row).hidden = true;
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, { cells: inRow, ...more }]) => ({ row, ...more, cells: [...inRow.values()].sort((a, b) => a.column - b.column) }));
}
