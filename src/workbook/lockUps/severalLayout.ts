import { area, columnLetters, quoteSheet } from "../plan/address";
import type { SetNames } from "../plan/setNames";
import type { LockUpTables } from "./lockUpTables";

/** How many rows each table has room for. */
export interface Sizes {
  readonly lockUps: number;
  readonly dates: number;
  readonly early: number;
  readonly holidays: number;
  readonly sellers: number;
  readonly others: number;
  /** Dates on which shares come free, over all lock-ups and early releases. */
  readonly releases: number;
  /** Releases of all lock-ups, each counted. */
  readonly releaseRows: number;
  readonly facts: number;
  readonly sales: number;
}

/** Where everything of the several shape stands. Rows count from 1; sheets by the names that they have now. */
export interface SeveralLayout {
  readonly names: SetNames;
  readonly tables: LockUpTables;
  readonly sizes: Sizes;
  readonly sheets: { readonly lockUp: string; readonly market: string; readonly workings: string };
  readonly rows: {
    readonly lockUps: number;
    readonly lists: number;
    readonly schedule: number;
    readonly byHolder: number;
    readonly others: number;
  };
}

/** Columns of the sheet `Lock-up`, from 0, where the tables beside one another begin. */
export const LIST_COLUMNS = { dates: 0, early: 5, holidays: 16 } as const;
/** Columns of the sheet of the market, from 0. */
export const MARKET_COLUMNS = { market: 0, facts: 3, sales: 9, positions: 16 } as const;
export const MARKET_HEADER = 5;
/** The header row of every block on the sheet of workings. */
export const WORK_HEADER = 5;

const WORK = {
  releases: { at: 0, columns: 7 },
  lockUps: { at: 8, columns: 6 },
  dates: { at: 15, columns: 7 },
  levels: { at: 23, columns: 1 },
  holders: { at: 25, columns: 5 },
  early: { at: 31, columns: 13 },
  freed: { at: 45, columns: 7 },
} as const;
export type WorkBlock = keyof typeof WORK;

export const WORK_TITLES: Readonly<Record<Exclude<WorkBlock, "releases">, readonly string[]>> = {
  lockUps: ["Lock-up no.", "Equal parts", "Parts each", "Releases", "Releases before", "Parts free on the day"],
  dates: ["Lock-up no.", "Date", "Percent", "Parts of its own", "Common parts", "Order", "Parts released"],
  levels: ["Parts free, release by release"],
  holders: ["Holder", "Group", "Shares", "Lock-up no.", "Equal parts"],
  early: ["Lock-up no.", "Date", "Shares", "Shares covered", "Equal parts", "Parts freed", "Left over", "Least remainder", "Taken from last", "Shares, high half", "Shares, low half", "Covered, high half", "Covered, low half"],
  freed: ["Covered", "Counted", "Nearly the shares", "What that leaves", "Whole shares", "Remainder", "Freed"],
};

/** How many rows a block of the workings has. */
export function workRows(block: WorkBlock, { sizes }: Pick<SeveralLayout, "sizes">): number {
  const blocks = sizes.sellers + sizes.others;
  return { releases: sizes.releaseRows, lockUps: sizes.lockUps, dates: sizes.dates, levels: sizes.lockUps * sizes.releases, holders: blocks, early: sizes.early, freed: sizes.early * blocks }[block];
}

/** One column of a block of the workings, as a reference with its sheet. */
export function work(layout: SeveralLayout, block: WorkBlock, column: number, rows = workRows(block, layout)): string {
  const letter = columnLetters(WORK[block].at + column);
  return `${quoteSheet(layout.sheets.workings)}!$${letter}$${WORK_HEADER + 1}:$${letter}$${WORK_HEADER + rows}`;
}

/** The parts that every lock-up has freed by the kth date: one column of the grid reads these few cells and no others of the block. */
export function levelsAt(layout: SeveralLayout, k: number): string {
  const letter = columnLetters(WORK.levels.at);
  const first = WORK_HEADER + 1 + (k - 1) * layout.sizes.lockUps;
  return `${quoteSheet(layout.sheets.workings)}!$${letter}$${first}:$${letter}$${first + layout.sizes.lockUps - 1}`;
}

/** The address of a block's columns on its sheet, its header row left out. */
export function workArea(layout: SeveralLayout, block: WorkBlock, column = 0, columns: number = WORK[block].columns): string {
  return area(WORK[block].at + column, WORK_HEADER + 1, columns, workRows(block, layout));
}

export const workHeaderArea = (block: WorkBlock): string => area(WORK[block].at, WORK_HEADER, WORK[block].columns, 1);

/** A cell of the sheet `Lock-up` as an absolute reference with its sheet, for formulas on other sheets. */
export const onLockUp = ({ sheets }: SeveralLayout, cell: string): string => `${quoteSheet(sheets.lockUp)}!${cell}`;

/** The cells above the schedule: the day's line, six working cells, two messages. */
export const headCells = ({ rows: { schedule } }: Pick<SeveralLayout, "rows">) => ({
  working: (index: number): string => `$B$${schedule - 8 + index}`,
  labels: `A${schedule - 8}:A${schedule - 3}`,
  values: `B${schedule - 8}:B${schedule - 3}`,
  outgrown: `$A$${schedule - 2}`,
  problem: `$A$${schedule - 1}`,
});
