import { columnIndex, columnName, SHEET_COLUMNS, SHEET_ROWS } from "./address";

// Strings, quoted sheet names and bracketed table references stand as they are; a name with digits is not a cell.
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*(?:\][^[\]]*)*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/giu;

/** A formula copied `rows` down and `columns` to the right: its relative references move along, `#REF!` where they leave the sheet. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (whole, fixedColumn: string | undefined, letters: string | undefined, fixedRow: string | undefined, digits: string | undefined) => {
    if (letters === undefined || digits === undefined) return whole;
    const column = fixedColumn ? columnIndex(letters) : columnIndex(letters) + columns;
    const row = fixedRow ? Number(digits) - 1 : Number(digits) - 1 + rows;
    if (column < 0 || row < 0 || column >= SHEET_COLUMNS || row >= SHEET_ROWS) return "#REF!";
    return `${fixedColumn ?? ""}${columnName(column)}${fixedRow ?? ""}${row + 1}`;
  });
}
