import { CellError } from "./cellError";

/**
 * One value from what Excel hands to a parameter declared `any`: null when nothing was given.
 * An omitted optional argument is null; an empty cell is null on the web and 0 in Excel for Windows and Mac (office-js #4702), which the callers bear in mind;
 * a formula that shows nothing is "". A block of one cell is that cell.
 */
export function readArgument(value: unknown, name: string): number | string | boolean | null {
  if (Array.isArray(value)) return readArgument(onlyCell(value, name), name);
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw new CellError(`${name} is not a plain value. Give a number or a cell that holds one.`);
}

function onlyCell(block: readonly unknown[], name: string): unknown {
  const rows = block.map((row) => (Array.isArray(row) ? row : [row]));
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0];
  throw new CellError(`${name} is a block of several cells. Give one cell or one value.`);
}
