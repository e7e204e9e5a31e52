import type { SourceState } from "../actions/readTable";
import type { Finding } from "../../core/finding";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { RefreshStatus } from "../../workbook/refresh/types";
import type { Review } from "../../workbook/reviews/types";
import type { Inserted, InsertedTable, WorkbookState } from "../../workbook/types";

export const TABS = ["table", "checks", "lockUp", "share"] as const;
export type Tab = (typeof TABS)[number];

/** What runs now. `total` is 0 while nobody knows how much there is to do. */
export interface Working {
  readonly doing: string;
  readonly done: number;
  readonly total: number;
  /** What cancelling leaves, in words; null for work that is over before a person could ask. */
  readonly leaves: string | null;
  readonly cancelling: boolean;
  /** A file is read: Excel is not waited for. */
  readonly readsFile: boolean;
}

/** Why something did not happen; shown until the next thing is started or the person closes it. */
export interface Failure {
  readonly findings: readonly Finding[];
  /** True when a second look at the workbook can help: it was protected, or a cell was being edited. */
  readonly canLookAgain: boolean;
  /** True when the person stopped it: no fault, only the word that nothing happened. */
  readonly stopped: boolean;
}

/** The table that the tabs speak about. `table` and `totals` are null until it was read from the workbook. */
export interface CurrentTable {
  readonly inserted: InsertedTable;
  readonly table: SellingTable | null;
  readonly totals: Inserted["totals"] | null;
  readonly findings: readonly Finding[];
  /** What was found in the filing or list that it was made from; a look at the sheet does not settle it. */
  readonly ofSource: readonly Finding[];
  /** Findings that somebody looked at and let stand. */
  readonly reviews: readonly Review[];
  /** How refreshing stands; null until it was read. */
  readonly refresh: RefreshStatus | null;
  readonly sourceState: SourceState;
  /** Why the table cannot be read as it stands; null when it can. */
  readonly unread: string | null;
  /** What the last refresh in this pane wrote. */
  readonly lastLine: string | null;
  /** Whether the cells that it changed are highlighted still. */
  readonly highlighted: boolean;
}

export interface PaneState {
  readonly tab: Tab;
  readonly screen: "start" | "path" | "status" | "transfers";
  /** Null until the workbook was read once. */
  readonly workbook: WorkbookState | null;
  readonly current: CurrentTable | null;
  readonly working: Working | null;
  readonly failure: Failure | null;
  /** What the last freeze or switch of this pane did. */
  readonly switchedLine: string;
  /** Who decides, for the record of changes. */
  readonly initials: string;
  /** What a screen reader is told. */
  readonly said: string;
}

export const FIRST_PANE: PaneState = { tab: "table", screen: "start", workbook: null, current: null, working: null, failure: null, switchedLine: "", initials: "", said: "" };
