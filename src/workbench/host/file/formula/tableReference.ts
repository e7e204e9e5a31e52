const PLAIN_COLUMN = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const THIS_ROW = /^\[#this row\]$/i;

/** The inside of a table reference as the file spells it: `@X` → `[#This Row],[X]`. */
export function toFileReference(inner: string): string {
  if (!inner.startsWith("@")) return inner;
  const column = inner.slice(1).trim();
  if (column === "") return "#This Row";
  return `[#This Row],${column.startsWith("[") ? column : `[${column}]`}`;
}

/** The inside of a table reference as Excel shows it: `[#This Row],[X]` → `@X`, or `@[X y]` where the column's name is no plain word. */
export function fromFileReference(inner: string): string {
  if (inner.toLowerCase() === "#this row" || THIS_ROW.test(inner.trim())) return "@";
  const parted = /^(\[[^\]]*\])\s*,\s*(\[.*\])$/s.exec(inner);
  if (!parted || !THIS_ROW.test(parted[1] ?? "")) return inner;
  const column = parted[2] ?? "";
  const single = column.slice(1, -1);
  return `@${PLAIN_COLUMN.test(single) ? single : column}`;
}

/** Says that the reference is of the cell's own row, which inside the table needs no table name. */
export const isThisRow = (shown: string): boolean => shown.startsWith("@");
