import type { RawCell, RawRow } from "../table/rawTable";

/**
 * A row whose cells each hold the same number of lines, one line a holder, as so many rows. Where the numbers of lines differ the row stays
 * whole: a name or an address may be broken over lines.
 * @param names the column of names
 */
export function splitStacked(row: RawRow, names: number): RawRow[] {
  const figures = row.cells.filter((cell, index): cell is RawCell => cell !== null && index !== names);
  const count = figures[0]?.text.split("\n").length ?? 1;
  const named = row.cells[names];
  if (count < 2 || !named || named.text.split("\n").length !== count) return [row];
  if (!figures.every((cell) => cell.text.split("\n").length === count && cell.text.split("\n").every((line) => /^(?:\$?\d[\d,.]*\s?%?|[-–—*]{1,2}%?|-0-|N\/A)(?:\s?\(\d{1,2}\))*$/i.test(line)))) return [row];
  return Array.from({ length: count }, (_, line) => ({ ...row, cells: row.cells.map((cell) => (cell ? { ...cell, text: cell.text.split("\n")[line] ?? "" } : null)) }));
}
