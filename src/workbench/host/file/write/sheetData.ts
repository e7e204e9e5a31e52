import { columnName, parseBlock, type CellBlock } from "../cellReference";
import { toFileFormula } from "../formula/fileFormula";
import type { FileCell, FileRow } from "../types/sheetFile";
import type { FileTable } from "../types/tableFile";
import { escapeText } from "../xml/writeXml";
import { encodeXString } from "../xml/xString";
import type { StringPool } from "./stringPool";

interface TableBlock extends CellBlock {
  readonly name: string;
}

/** The error values that every version of the format knows; a newer one is saved as Excel saves it for an older reader. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);
const errorText = (error: string): string => (ERRORS.has(error) ? error : error === "#BUSY!" ? "#N/A" : "#VALUE!");

function homeOf(blocks: readonly TableBlock[], row: number, column: number): string | null {
  return blocks.find((block) => row >= block.top && row <= block.bottom && column >= block.left && column <= block.right)?.name ?? null;
}

function formulaXml(cell: FileCell, home: string | null): string {
  if (cell.formula === undefined) return "";
  const ref = cell.spill ?? cell.array;
  return `<f${ref === undefined ? "" : ` t="array" ref="${ref}"`}>${escapeText(encodeXString(toFileFormula(cell.formula, home)))}</f>`;
}

function valueXml(cell: FileCell, strings: StringPool): readonly [type: string, xml: string] {
  const { value } = cell;
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? ["", `<v>${value}</v>`] : [' t="e"', "<v>#NUM!</v>"];
    case "boolean":
      return [' t="b"', `<v>${value ? 1 : 0}</v>`];
    case "string":
      return cell.formula === undefined ? [' t="s"', `<v>${strings.add(value)}</v>`] : [' t="str"', `<v>${escapeText(encodeXString(value))}</v>`];
    case "object":
      return [' t="e"', `<v>${escapeText(errorText(value.error))}</v>`];
    default:
      return ["", ""];
  }
}

function rowHead({ row, height, hidden, style }: FileRow): string {
  const format = style === undefined ? "" : ` s="${style}" customFormat="1"`;
  return `<row r="${row + 1}"${format}${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${hidden ? ' hidden="1"' : ""}`;
}

/** `<sheetData>`: written as text directly, for it is nearly all of a large file. */
export function sheetData(rows: readonly FileRow[], tables: readonly FileTable[], strings: StringPool): string {
  const blocks = tables.flatMap((table): TableBlock[] => {
    const block = parseBlock(table.ref);
    return block ? [{ ...block, name: table.name }] : [];
  });
  const names: string[] = [];
  const text: string[] = ["<sheetData>"];
  for (const row of rows) {
    if (row.cells.length === 0) {
      text.push(`${rowHead(row)}/>`);
      continue;
    }
    text.push(`${rowHead(row)}>`);
    for (const cell of row.cells) {
      const column = (names[cell.column] ??= columnName(cell.column));
      const [type, value] = valueXml(cell, strings);
      const formula = cell.formula === undefined ? "" : formulaXml(cell, homeOf(blocks, row.row, cell.column));
      text.push(`<c r="${column}${row.row + 1}"${cell.style ? ` s="${cell.style}"` : ""}${type}${cell.spill === undefined ? "" : ' cm="1"'}${formula === "" && value === "" ? "/>" : `>${formula}${value}</c>`}`);
    }
    text.push("</row>");
  }
  text.push("</sheetData>");
  return text.join("");
}
