import type { ListCell, ListGrid } from "./listGrid";
import { LIST_FIELDS, type ListField } from "./listFields";

/** Which column holds what. Columns count from 0; `headerRow` is an index into the grid's rows, null when the list has no headings. */
export interface ColumnMapping {
  readonly headerRow: number | null;
  readonly columns: Readonly<Partial<Record<ListField, number>>>;
}

const DEEPEST_HEADING = 30;
const fields = Object.keys(LIST_FIELDS) as ListField[];

/** A heading as the patterns read it: lower case, words apart by one blank, no marks. */
function plain(cell: ListCell): string {
  return typeof cell === "string" ? cell.toLowerCase().replace(/\(\w{1,2}\)\s*$/, "").replace(/[^a-z0-9%]+/g, " ").trim() : "";
}

function fitOf(heading: string, field: ListField): number {
  if (!heading || /%|percent/.test(heading) && field !== "ownershipCap") return -1;
  if (heading === plain(LIST_FIELDS[field].label)) return 0;
  const at = LIST_FIELDS[field].headings.findIndex((pattern) => pattern.test(heading));
  return at < 0 ? -1 : at + 1;
}

function columnsOf(row: readonly ListCell[]): Partial<Record<ListField, number>> {
  const candidates = row.flatMap((cell, column) => fields.map((field, order) => ({ field, column, order, fit: fitOf(plain(cell), field) })).filter((c) => c.fit >= 0));
  candidates.sort((a, b) => Number(b.fit === 0) - Number(a.fit === 0) || a.order - b.order || a.fit - b.fit || a.column - b.column);
  const columns: Partial<Record<ListField, number>> = {};
  const taken = new Set<number>();
  for (const { field, column } of candidates) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
  }
  return columns;
}

/**
 * Finds the heading row of a list and what its columns hold, by the words of the headings.
 * A heading row names at least the holder; where none does, nothing is proposed and the person maps the columns.
 */
export function proposeMapping(grid: ListGrid): ColumnMapping {
  let best: ColumnMapping = { headerRow: null, columns: {} };
  grid.rows.slice(0, DEEPEST_HEADING).forEach((row, headerRow) => {
    const columns = columnsOf(row);
    if (columns.name === undefined) return;
    if (Object.keys(columns).length > Object.keys(best.columns).length) best = { headerRow, columns };
  });
  return best;
}
