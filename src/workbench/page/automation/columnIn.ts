import { columnIndex, type Box } from "../../host/model/address";

/** The place from 0, within the block, of a column that is named by its heading, its letters or its place from 0. */
export function columnIn(box: Box, headings: readonly string[], column: string | number): number {
  if (typeof column === "number") {
    if (!Number.isInteger(column) || column < 0 || column >= box.nc) throw new Error(`There is no column ${column}: the columns count from 0 to ${box.nc - 1}.`);
    return column;
  }
  const place = headings.findIndex((heading) => heading.toLowerCase() === column.trim().toLowerCase());
  if (place >= 0) return place;
  const byLetters = /^[A-Z]{1,3}$/i.test(column.trim()) ? columnIndex(column.trim()) - box.c : -1;
  if (byLetters >= 0 && byLetters < box.nc) return byLetters;
  throw new Error(`There is no column "${column}".${headings.length ? ` The table has ${headings.map((heading) => `"${heading}"`).join(", ")}.` : ""}`);
}
