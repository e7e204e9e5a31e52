export { columnLetters } from "../../core/exact/columnLetters";
import { columnLetters } from "../../core/exact/columnLetters";

/** An area of `rows` × `columns` cells from a column (from 0) and a row (from 1). */
export function area(column: number, row: number, columns: number, rows: number): string {
  const first = `${columnLetters(column)}${row}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** A sheet's name as it stands before "!" in a reference. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
