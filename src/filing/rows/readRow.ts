import type { RawRow } from "../table/rawTable";
import type { Roles } from "../table/assignRoles";
import { holderNames } from "./rowWords";
import { readCount, type CountCell } from "./readCount";
import { readPercentCell, type PercentCell } from "./readPercentCell";

/** A row with its cells read by their column's role. */
export interface ReadRow {
  readonly raw: RawRow;
  /** Words of the name column as they stand, tidy; "" = none. */
  readonly words: string;
  readonly prior: CountCell;
  readonly percentPrior: PercentCell;
  readonly offered: CountCell;
  readonly after: CountCell;
  readonly percentAfter: PercentCell;
  readonly marks: readonly string[];
  readonly others: readonly { readonly heading: string; readonly text: string; readonly start: number; readonly end: number }[];
  /** Every cell of a figure column is blank. */
  readonly bare: boolean;
  /** Which cells of the row are which. */
  readonly columns: Roles["columns"];
  readonly nameColumn: number;
}

export const COUNT_ROLES = ["prior", "offered", "after"] as const;

/** Reads one row's cells by the roles of their columns. */
export function readRow(raw: RawRow, roles: Roles): ReadRow {
  const text = (column: number | null): string | null => (column === null ? null : (raw.cells[column]?.text ?? null));
  const { columns } = roles;
  const both = (column: number | null): boolean => column !== null && roles.meanings[column]?.measure === "both";
  const prior = readCount(text(columns.prior), both(columns.prior));
  const offered = readCount(text(columns.offered), both(columns.offered));
  const after = readCount(text(columns.after), both(columns.after));
  const percentPrior = columns.percentPrior === null && prior.percent !== null ? readPercentCell(prior.percent) : readPercentCell(text(columns.percentPrior));
  const percentAfter = columns.percentAfter === null && after.percent !== null ? readPercentCell(after.percent) : readPercentCell(text(columns.percentAfter));
  const used = new Set<number | null>([roles.name, ...Object.values(columns)]);
  const others = raw.cells.flatMap((cell, index) => (cell && !used.has(index) ? [{ heading: roles.meanings[index]?.heading ?? "", text: cell.text.replaceAll("\n", " "), start: cell.start, end: cell.end }] : []));
  const figures = raw.cells.filter((cell, index) => cell !== null && index !== roles.name && roles.meanings[index]?.kind !== "words");
  return {
    raw,
    words: holderNames(raw, roles),
    prior, percentPrior, offered, after, percentAfter,
    marks: [...new Set([prior, offered, after, percentPrior, percentAfter].flatMap((cell) => cell.marks))],
    others,
    bare: figures.length === 0,
    columns, nameColumn: roles.name,
  };
}
