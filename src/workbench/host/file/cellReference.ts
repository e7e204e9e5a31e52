/** A block of cells, from 0, all ends inclusive. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** 0 for "A"; letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function blockName({ top, left, bottom, right }: CellBlock): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1] ?? "");
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** The block of "B2", "$A$1:C9", "3:5" or "A:C" (without a sheet); null where the text is none, or outside of the sheet. */
export function parseBlock(text: string): CellBlock | null {
  const [first = "", last = first] = text.split(":");
  const from = parseCell(first);
  const to = parseCell(last);
  if (from && to) return { top: Math.min(from.row, to.row), left: Math.min(from.column, to.column), bottom: Math.max(from.row, to.row), right: Math.max(from.column, to.column) };
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  return columns ? { top: 0, left: columnIndex(columns[1] ?? ""), bottom: LAST_ROW, right: columnIndex(columns[2] ?? "") } : null;
}

/** A sheet's name as a reference spells it: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(r|c|rc|r\d+c\d+)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
