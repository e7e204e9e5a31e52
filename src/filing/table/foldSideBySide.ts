import type { RawColumn, RawTable } from "./rawTable";

/**
 * A table printed like a newspaper, "Name | Shares | Name | Shares", as one: the rows of its first part, then those of the next.
 * @param width columns of one part where another table of the same layout told it; else the headings must repeat word by word
 */
export function foldSideBySide(table: RawTable, width = partWidth(table)): RawTable {
  if (width === null || width < 2 || width >= table.columns.length || table.columns.length % width !== 0) return table;
  const rows = Array.from({ length: table.columns.length / width }, (_, part) => table.rows.map((row) => ({ ...row, cells: row.cells.slice(part * width, (part + 1) * width) }))).flat();
  return { ...table, columns: table.columns.slice(0, width), rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell.text.trim() !== "")) };
}

/** After how many columns the headings begin again, each part named; null where they do not. */
function partWidth({ columns }: RawTable): number | null {
  const first = headingOf(columns[0]);
  if (!/\b(?:name|holders?)\b/.test(first)) return null;
  for (let width = 2; width <= columns.length / 2; width++) {
    if (columns.length % width === 0 && columns.every((column, index) => headingOf(column) === headingOf(columns[index % width]))) return width;
  }
  return null;
}

function headingOf(column: RawColumn | undefined): string {
  return (column?.levels ?? []).map(({ text }) => text).join(" ").replace(/\s+/g, " ").trim().toLowerCase();
}
