/** A block of cells: first row and column from 0, and how many of each. */
export interface Box {
  readonly r: number;
  readonly c: number;
  readonly nr: number;
  readonly nc: number;
}

/** Excel's own grid; the engine's sheet is smaller and grows when something is written. */
export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

/** Column letters of a column index from 0. */
export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Column index from 0 of its letters. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CELLS = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i;
const ROWS = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;

function span(one: number, other: number): [first: number, count: number] {
  return [Math.min(one, other), Math.abs(one - other) + 1];
}

function inSheet(box: Box): Box | null {
  return box.r + box.nr <= SHEET_ROWS && box.c + box.nc <= SHEET_COLUMNS ? box : null;
}

/** The block that an A1 address names, its sheet name and dollar signs set aside; null when it is no address. */
export function parseA1(text: string): Box | null {
  const address = splitSheet(text).rest.replace(/\$/g, "");
  const cells = CELLS.exec(address);
  if (cells) {
    const [c, nc] = span(columnIndex(cells[1]!), columnIndex(cells[3] ?? cells[1]!));
    const [r, nr] = span(Number(cells[2]) - 1, Number(cells[4] ?? cells[2]) - 1);
    return inSheet({ r, c, nr, nc });
  }
  const rows = ROWS.exec(address);
  if (rows) {
    const [r, nr] = span(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return inSheet({ r, c: 0, nr, nc: SHEET_COLUMNS });
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [c, nc] = span(columnIndex(columns[1]!), columnIndex(columns[2]!));
    return inSheet({ r: 0, c, nr: SHEET_ROWS, nc });
  }
  return null;
}

export const isWholeRows = (box: Box): boolean => box.nc >= SHEET_COLUMNS;
export const isWholeColumns = (box: Box): boolean => box.nr >= SHEET_ROWS;

/** The address as Excel writes it: `B2`, `B2:D9`, `3:5`, `A:C`. */
export function a1(box: Box): string {
  if (isWholeColumns(box)) return isWholeRows(box) ? `1:${SHEET_ROWS}` : `${columnName(box.c)}:${columnName(box.c + box.nc - 1)}`;
  if (isWholeRows(box)) return `${box.r + 1}:${box.r + box.nr}`;
  const first = columnName(box.c) + String(box.r + 1);
  return box.nr * box.nc === 1 ? first : `${first}:${columnName(box.c + box.nc - 1)}${box.r + box.nr}`;
}

/** The address with dollar signs, as a name's formula has it. */
export function absoluteA1(box: Box): string {
  return a1(box).split(":").map((end) => end.replace(/^([A-Z]*)(\d*)$/, (_, letters: string, digits: string) => (letters && `$${letters}`) + (digits && `$${digits}`))).join(":");
}

// Excel quotes a sheet name that could be read as something else: with other characters, a leading digit, or a cell's look.
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*|R|C|TRUE|FALSE)$/i;

export function quoteSheet(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `'My sheet'!A1` → sheet and the rest; sheet is null when the text names none. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { sheet: null, rest: text.replace(/^=/, "") };
  return { sheet: (match[1] ?? match[2]!).replace(/''/g, "'"), rest: match[3]! };
}

export function boundingBox(one: Box, other: Box): Box {
  const r = Math.min(one.r, other.r);
  const c = Math.min(one.c, other.c);
  return { r, c, nr: Math.max(one.r + one.nr, other.r + other.nr) - r, nc: Math.max(one.c + one.nc, other.c + other.nc) - c };
}

export function intersection(one: Box, other: Box): Box | null {
  const r = Math.max(one.r, other.r);
  const c = Math.max(one.c, other.c);
  const nr = Math.min(one.r + one.nr, other.r + other.nr) - r;
  const nc = Math.min(one.c + one.nc, other.c + other.nc) - c;
  return nr > 0 && nc > 0 ? { r, c, nr, nc } : null;
}

export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export function toUniver(box: Box): UniverRange {
  return { startRow: box.r, endRow: box.r + box.nr - 1, startColumn: box.c, endColumn: box.c + box.nc - 1 };
}

export function fromUniver(range: UniverRange): Box {
  return { r: range.startRow, c: range.startColumn, nr: range.endRow - range.startRow + 1, nc: range.endColumn - range.startColumn + 1 };
}
