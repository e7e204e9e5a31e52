import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "../cellReference";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

const moved = (fixed: string, index: number, by: number, last: number): number | null => {
  const at = fixed ? index : index + by;
  return at < 0 || at > last ? null : at;
};

const columnText = (fixed: string, name: string, by: number): string | null => {
  const column = moved(fixed, columnIndex(name), by, LAST_COLUMN);
  return column === null ? null : fixed + columnName(column);
};

const rowText = (fixed: string, number: string, by: number): string | null => {
  const row = moved(fixed, Number(number) - 1, by, LAST_ROW);
  return row === null ? null : `${fixed}${row + 1}`;
};

function shifted(tokens: readonly FormulaToken[], at: number, rows: number, columns: number): string {
  const { text = "", kind } = tokens[at] ?? {};
  const next = tokens[at + 1]?.text;
  if (next === "(" || next === "!") return text;
  const cell = kind === "word" ? CELL.exec(text) : null;
  if (cell) {
    const column = columnText(cell[1] ?? "", cell[2] ?? "", columns);
    const row = rowText(cell[3] ?? "", cell[4] ?? "", rows);
    return column === null || row === null ? "#REF!" : column + row;
  }
  if (next !== ":" && tokens[at - 1]?.text !== ":") return text;
  const column = kind === "word" ? COLUMN.exec(text) : null;
  if (column) return columnText(column[1] ?? "", column[2] ?? "", columns) ?? "#REF!";
  const row = kind === "number" || kind === "word" ? ROW.exec(text) : null;
  return row ? (rowText(row[1] ?? "", row[2] ?? "", rows) ?? "#REF!") : text;
}

/** A formula copied `rows` down and `columns` to the right: relative references move along, and one that leaves the sheet is #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return tokens.map((_, at) => shifted(tokens, at, rows, columns)).join("");
}
