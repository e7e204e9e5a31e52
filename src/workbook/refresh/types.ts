import type { Outcome } from "../../core/finding";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { SourceTrail } from "../../core/trail/sourceTrail";
import type { ChangeItem } from "../../core/refresh/listChanges";
import type { LockUpAnswer, LockUpPlan } from "../../core/refresh/lockUpChange";
import type { RefreshPlan } from "../../core/refresh/refreshModel";
import type { ChangeKind } from "./changeKind";
import type { MatchAnswers } from "../../core/refresh/planRefresh";
import type { Progress, SelectedCells, SourceRecord } from "../types";

export interface RefreshRequest {
  /** "" for the first set, "_2" for the second. */
  readonly suffix: string;
  /** The newer source, read and reviewed as for an insert. */
  readonly table: SellingTable;
  readonly source: SourceRecord;
  /** Which of the source's holders an uncertain row is; see `RefreshPreview.rows.uncertain`. */
  readonly answers?: MatchAnswers;
  /** Which of several lock-ups the source's is the newer state of; see `RefreshPreview.lockUp`. */
  readonly lockUpAnswer?: LockUpAnswer;
  /** Where the newer source's numbers stand, in the order of its holders. */
  readonly trail?: SourceTrail | null;
}

/** What a refresh would change; nothing is written yet. */
export interface RefreshPreview {
  readonly request: RefreshRequest;
  readonly revision: number;
  /** Every change, one by one; an empty list: the table is up to date. */
  readonly items: readonly ChangeItem[];
  readonly rows: RefreshPlan;
  /** What becomes of the lock-ups where they are changed whole: a list of dates, or one of several. */
  readonly lockUp: LockUpPlan;
  /** What the source says and the refresh leaves to the person. */
  readonly notices: readonly string[];
  readonly before: { readonly source: SourceRecord; readonly rows: number; readonly asOf: string };
  /** Where the newer source is the very one that the table was made from. */
  readonly isSameSource: boolean;
}

export interface RefreshChoices {
  /** Keys of the items that are taken. */
  readonly taken: ReadonlySet<string>;
  /** For the record of changes; "" where nobody gave a name. */
  readonly decidedBy: string;
  /** Whether the changed cells are highlighted until the person clears it. */
  readonly highlight: boolean;
}

export interface Refreshed {
  readonly revision: number;
  readonly cells: number;
  readonly added: number;
  readonly removed: number;
  /** Changes that were left out because somebody edited the cell after the preview. */
  readonly skipped: readonly string[];
  /** Whether the figures of several lock-ups stand as values, which do not follow by themselves. */
  readonly hasLockUpValues?: boolean;
}

/** A refresh that a closed pane or a refusing host left in the middle. */
export interface Unfinished {
  readonly suffix: string;
  readonly startedAt: string;
  readonly source: string;
}

export interface RefreshStatus {
  readonly suffix: string;
  readonly source: SourceRecord;
  readonly refreshedAt: string | null;
  readonly canUndo: boolean;
  /** What an undo takes back; null: nothing. */
  readonly lastChange: ChangeKind | null;
  /** Who made the last change; "" where nobody gave a name. */
  readonly decidedBy: string;
  readonly unfinished: Unfinished | null;
  /** Whether an earlier version of ours made the table: it is written to once a person upgrades it. */
  readonly isOlder: boolean;
}

/** The cells that a table was made from; what was added right below them comes after the first `ownRows` rows. */
export interface SourceCells extends SelectedCells {
  readonly ownRows: number;
}

/** The refresh side of the pane: each call is an Outcome, and never leaves half a table without saying so. */
export interface RefreshActions {
  status(suffix: string): Promise<Outcome<RefreshStatus>>;
  preview(request: RefreshRequest, progress: Progress): Promise<Outcome<RefreshPreview>>;
  apply(preview: RefreshPreview, choices: RefreshChoices, progress: Progress): Promise<Outcome<Refreshed>>;
  /** Takes the last refresh back, but for the cells that somebody changed since. */
  undo(suffix: string, decidedBy: string, progress: Progress): Promise<Outcome<Refreshed>>;
  /** Brings a table of an earlier version to this one. */
  upgrade(suffix: string, progress: Progress): Promise<Outcome<null>>;
  /** Completes, or takes back, a refresh that stopped in the middle. */
  finish(suffix: string, how: "complete" | "takeBack", progress: Progress): Promise<Outcome<Refreshed>>;
  /** Brings the sheet of checks up to date with the table as it stands; its findings are the outcome's. */
  checkAgain(suffix: string, progress: Progress): Promise<Outcome<null>>;
  /** The name of the sheet that the person is looking at. */
  activeSheet(): Promise<Outcome<string>>;
  /** The cells that a table was made from, as they stand now; `address` as its record keeps it. */
  readSource(address: string): Promise<Outcome<SourceCells>>;
  /** Calls back after each change on the sheet of those cells, by anybody; the value ends it. */
  watchSource(address: string, changed: () => void): Promise<Outcome<() => Promise<void>>>;
  clearHighlight(suffix: string): Promise<Outcome<null>>;
}
