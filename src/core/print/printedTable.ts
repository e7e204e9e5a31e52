import { formatLongDate } from "../exact/formatLongDate";
import { formatShares } from "../exact/formatShares";
import type { Ratio } from "../exact/ratio";
import { computeTable } from "../ownership/computeTable";
import type { Note, SellingTable } from "../ownership/sellingTable";
import { shownPercent, type PercentSettings } from "./shownPercent";

/** How percentages print: decimals, and what a zero shows as. Under 1% it is `*`. */
export type PrintSettings = PercentSettings;

export interface PrintedColumn {
  readonly heading: string;
  readonly kind: "name" | "shares" | "percent";
}

/** A heading over one or more columns; "" over none in particular. */
export interface PrintedGroup {
  readonly heading: string;
  readonly marks: readonly string[];
  readonly columns: readonly PrintedColumn[];
}

export interface PrintedRow {
  readonly name: string;
  readonly marks: readonly string[];
  /** One text for each column after the first; "" where the cell is blank. */
  readonly cells: readonly string[];
}

/** The table as a prospectus prints it, without any mark-up: two levels of heading, rows, totals, the line that explains `*`, notes. */
export interface PrintedTable {
  readonly title: string;
  readonly dateLine: string;
  readonly groups: readonly PrintedGroup[];
  readonly rows: readonly PrintedRow[];
  readonly total: PrintedRow;
  /** null where no figure prints as `*`. */
  readonly starLine: string | null;
  readonly notes: readonly Note[];
}

const DASH = "—";

/**
 * The printed form of a selling-stockholder table.
 * @param table the holders and terms; its computed figures are printed, and what the filing prints otherwise as it prints it
 * @param settings decimals of a percentage, rounded half up, and what a zero shows as
 * @example the total of Internap 2001 prints as 109,204,893, 85,568,119, 30,969,036 and 13.1%
 */
export function printedTable(table: SellingTable, settings: PrintSettings): PrintedTable {
  const { rows, totals } = computeTable(table);
  const marks = table.headingNoteRefs;
  const percent = (value: Ratio | null, asPrinted?: string): string => shownPercent(value, asPrinted, settings);
  const shares = (value: number): string => (value === 0 ? DASH : formatShares(value));
  const withBefore = (cells: readonly string[], before: string): string[] => (table.showsPercentBefore ? [cells[0]!, before, ...cells.slice(1)] : [...cells]);
  const number: PrintedColumn = { heading: "Number", kind: "shares" };
  const part: PrintedColumn = { heading: "Percent", kind: "percent" };
  const printed = rows.map((row, index): PrintedRow => ({
    name: table.holders[index]!.name, marks: table.holders[index]!.noteRefs,
    cells: withBefore([shares(row.ownedBefore), shares(row.offered), shares(row.ownedAfter), percent(row.percentAfter, table.holders[index]!.printedPercents?.percentAfter)], percent(row.percentBefore, table.holders[index]!.printedPercents?.percentBefore)),
  }));
  const total: PrintedRow = { name: "Total", marks: [], cells: withBefore([shares(totals.ownedBefore), shares(totals.offered), shares(totals.ownedAfter), percent(totals.percentAfter, table.printedTotals?.percentAfter ?? undefined)], "") };
  return {
    title: `${table.offering.issuer ? `${table.offering.issuer}: ` : ""}selling stockholders`,
    dateLine: `Beneficial ownership as of ${formatLongDate(table.offering.ownershipAsOf)}; ${formatShares(table.offering.sharesOutstanding)} shares outstanding`,
    groups: [
      { heading: "", marks: [], columns: [{ heading: "Selling stockholder", kind: "name" }] },
      { heading: "Beneficially owned before the offering", marks, columns: table.showsPercentBefore ? [number, part] : [number] },
      { heading: "", marks: [], columns: [{ heading: "Number of shares being offered", kind: "shares" }] },
      { heading: "Beneficially owned after the offering", marks, columns: [number, part] },
    ],
    rows: printed,
    total,
    starLine: [...printed, total].some(({ cells }) => cells.includes("*")) ? "* Less than 1%." : null,
    notes: table.notes.map(({ ref, text }) => ({ ref, text: text.replace(/\s+/g, " ").trim() })),
  };
}

/** The columns of all groups, in order. */
export const printedColumns = ({ groups }: PrintedTable): readonly PrintedColumn[] => groups.flatMap(({ columns }) => columns);
