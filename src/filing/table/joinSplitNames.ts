import { isValue } from "../rows/valueShape";
import type { RawCell, RawColumn, RawRow, RawTable } from "./rawTable";

/**
 * Names that the source parts over two columns, "Smith," | "John", in one cell. The second column stands under the very heading of the first, or
 * under none while most names before it end in a comma.
 */
export function joinSplitNames(table: RawTable): RawTable {
  const [first, second] = table.columns;
  if (!first || !second || !isWords(table, 0) || !isWords(table, 1)) return table;
  const open = table.rows.filter(({ cells }) => /,$/.test(cells[0]?.text.trim() ?? "")).length;
  const named = table.rows.filter(({ cells }) => cells[0] !== null && cells[1] !== null).length;
  const under = headingOf(second);
  if (!(under !== "" && under === headingOf(first) && sameCells(first, second)) && !(under === "" && named > 1 && open >= named / 2)) return table;
  return { ...table, rows: table.rows.map(joinFirst) };
}

function joinFirst(row: RawRow): RawRow {
  const [name, rest, ...others] = row.cells;
  if (!rest) return row;
  const joined: RawCell = name ? { ...name, text: `${name.text} ${rest.text}`, end: rest.end } : rest;
  return { ...row, cells: [joined, null, ...others] };
}

function isWords({ rows }: RawTable, column: number): boolean {
  const texts = rows.map(({ cells }) => cells[column]?.text ?? "").filter((text) => text !== "");
  return texts.length > 0 && texts.filter((text) => /[A-Za-z]{2}/.test(text) && !isValue(text)).length > texts.length / 2;
}

function headingOf({ levels }: RawColumn): string {
  return levels.map(({ text }) => text).join(" ").trim();
}

/** True where one heading cell stands over both columns. */
function sameCells(a: RawColumn, b: RawColumn): boolean {
  return a.levels.every((level, index) => level.columns > 1 && level.start === b.levels[index]?.start);
}
