import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { FOLLOWING } from "../../follow/following";
import { isErrorText } from "../../model/formatText";
import type { CellExtras, Hyperlink } from "../../model/sheetCells";
import type { Worksheet } from "../../model/worksheet";
import { toEngine, type TableDirectory } from "../../structuredRefs";
import { parseBlock, type CellBlock } from "../cellReference";
import type { FileCell, FileHyperlink, FileSheet, FileValue } from "../types/sheetFile";
import type { HostStyle } from "./univerStyle";

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Days between the two beginnings of Excel's calendar. */
const DAYS_TO_1904 = 1462;
const MOST_LINKED_CELLS = 1000;

/** What the cells of every sheet need of the workbook. */
export interface CellContext {
  readonly styles: readonly HostStyle[];
  /** Of each style, whether it shows a date. */
  readonly dated: readonly boolean[];
  readonly date1904: boolean;
}

const inside = (block: CellBlock, row: number, column: number): boolean => row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;

export function contentOf(value: FileValue | undefined): ICellData {
  if (value === undefined) return {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  if (typeof value === "number") return { v: value, t: 2 };
  return { v: typeof value === "string" ? value : value.error, t: 1 };
}

function linkOf({ target, location, tooltip, display }: FileHyperlink): Hyperlink {
  return { ...(target === undefined ? {} : { address: target }), ...(location === undefined ? {} : { documentReference: location }), ...(tooltip === undefined ? {} : { screenTip: tooltip }), ...(display === undefined ? {} : { textToDisplay: display }) };
}

function linksOf(file: FileSheet): Map<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const link of file.hyperlinks) {
    const block = parseBlock(link.ref);
    if (!block || (block.bottom - block.top + 1) * (block.right - block.left + 1) > MOST_LINKED_CELLS) continue;
    for (let row = block.top; row <= block.bottom; row++) for (let column = block.left; column <= block.right; column++) links.set(`${row}:${column}`, linkOf(link));
  }
  return links;
}

/** A directory that looks each table and column up once: a list of ten thousand rows names them tens of thousands of times. */
function remembering(directory: TableDirectory): TableDirectory {
  const known = new Map<string, ReturnType<TableDirectory["canonical"]>>();
  return {
    canonical(table, column) {
      const key = `${table}[${column ?? ""}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const looked = directory.canonical(table, column);
      known.set(key, looked);
      return looked;
    },
    totalsName: (table, part, columns) => directory.totalsName(table, part, columns),
    totalsText: (name) => directory.totalsText(name),
  };
}

/** Writes all cells of a sheet in one stroke: values, styles, and formulas with the values they had. Tables and names are there already. */
export function openCells(sheet: Worksheet, file: FileSheet, book: CellContext): void {
  const { engine } = sheet.book;
  const directory = remembering(sheet.book.directory);
  const homes = file.tables.flatMap((table) => {
    const block = parseBlock(table.ref);
    return block ? [{ ...block, name: table.name }] : [];
  });
  const spread = file.rows.flatMap((row) => row.cells.flatMap((cell) => parseBlock(cell.spill ?? cell.array ?? "") ?? [])).filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  const links = linksOf(file);
  const cellOf = (row: number, cell: FileCell, spreadHere: readonly CellBlock[]): ICellData => {
    const { style, extras } = book.styles[cell.style ?? 0] ?? { style: null, extras: null };
    const link = links.get(`${row}:${cell.column}`);
    links.delete(`${row}:${cell.column}`);
    const { quoted, ...others } = extras ?? {};
    // The host tells an error from the text that spells it by the apostrophe before the text.
    const isText = typeof cell.value === "string" && cell.formula === undefined;
    const all: CellExtras = { ...others, ...(isText && (quoted || isErrorText(String(cell.value))) ? { quoted: true } : {}), ...(link ? { hyperlink: link } : {}) };
    const custom = Object.keys(all).length > 0 ? all : null;
    const looks = { ...(style ? { s: style } : {}), ...(custom ? { custom: custom as Record<string, never> } : {}) };
    if (cell.formula !== undefined) {
      const home = cell.formula.includes("[") ? (homes.find((block) => inside(block, row, cell.column))?.name ?? null) : null;
      return { ...looks, ...contentOf(cell.value), f: toEngine(cell.formula, home, directory) };
    }
    // The cells that a formula fills are the formula's, or it would find them taken.
    if (spreadHere.some((block) => inside(block, row, cell.column))) return looks;
    const shifted = book.date1904 && typeof cell.value === "number" && book.dated[cell.style ?? 0];
    return { ...looks, ...contentOf(shifted && typeof cell.value === "number" ? cell.value + DAYS_TO_1904 : cell.value) };
  };
  const matrix: CellMatrix = {};
  for (const row of file.rows) {
    if (row.cells.length === 0) continue;
    const target: Record<number, ICellData> = {};
    const spreadHere = spread.filter(({ top, bottom }) => row.row >= top && row.row <= bottom);
    for (const cell of row.cells) target[cell.column] = cellOf(row.row, cell, spreadHere);
    matrix[row.row] = target;
  }
  for (const [place, hyperlink] of links) {
    const [row = 0, column = 0] = place.split(":").map(Number);
    (matrix[row] ??= {})[column] = { custom: { hyperlink } as unknown as Record<string, never> };
  }
  engine.commands.syncExecuteCommand(engine.U.sheets.SetRangeValuesMutation.id, { unitId: engine.book.getId(), subUnitId: sheet.Id, cellValue: matrix, trigger: FOLLOWING });
}
