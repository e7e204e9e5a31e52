import type { Finding, Outcome } from "../core/finding";
import type { AccountLine } from "../core/ownership/accountLine";
import type { SellingTable } from "../core/ownership/sellingTable";
import type { SourceTrail } from "../core/trail/sourceTrail";

export type { AccountLine };

export type InsertMode = "formulas" | "functions" | "values";

/** Where the table came from; kept in the workbook. */
export interface SourceRecord {
  readonly kind: "filing" | "list" | "cells" | "sample";
  readonly name: string;
  /** ISO date of the source file, or null. */
  readonly date: string | null;
  /** SHA-256 in hex of the source's bytes, of cells' values; null where it is not known. */
  readonly hash: string | null;
}

/** A set of our four sheets in the workbook: `suffix` is "" for the first, "_2" for the second, and so on. */
export interface InsertedTable {
  readonly suffix: string;
  readonly tableId: string;
  readonly tableName: string;
  readonly sheetName: string;
  readonly rows: number;
  readonly mode: InsertMode;
  readonly source: SourceRecord;
  readonly insertedAt: string;
}

export interface InsertRequest {
  readonly table: SellingTable;
  readonly mode: InsertMode;
  readonly accounts: readonly AccountLine[];
  readonly source: SourceRecord;
  /** "new": beside what is there. Otherwise the suffix of the set to replace. Never a silent overwrite. */
  readonly placement: "new" | { readonly replace: string };
  readonly percentFormat: { readonly decimals: number; readonly zeroShows: "*" | "—" };
  /**
   * Shares outstanding of 0 and an ownership date of "" mean that they are not known: their cells are left blank, and with them the percentages,
   * until a person enters them. Absent: both are required.
   */
  readonly unknownTerms?: "leaveBlank";
  /** Where the numbers came from, kept in the workbook; its rows are in the order of the table's holders. Absent: the source has no places to show. */
  readonly trail?: SourceTrail | null;
}

export interface Progress {
  /** Called before each host round trip: `done` of `total` parts, and what is being done, in words. */
  report(done: number, total: number, doing: string): void;
  /** Asked between round trips; when it aborts, what was written is taken back and the outcome says so. */
  readonly signal: AbortSignal;
}

/** What the pane must know before it offers to write. */
export interface WorkbookState {
  readonly tables: readonly InsertedTable[];
  /** Why nothing can be written now, in words with the remedy; null when it can. */
  readonly blocked: string | null;
  readonly calculationMode: "automatic" | "automaticExceptTables" | "manual";
}

export interface Inserted {
  readonly table: InsertedTable;
  readonly totals: { readonly offered: number; readonly before: number; readonly after: number };
}

/** Selected cells, as the holder-list reader takes them. */
export interface SelectedCells {
  readonly address: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** The workbook's side of the pane: each call is one `Excel.run`, answers an Outcome and never leaves half a table. */
export interface WorkbookActions {
  readState(): Promise<Outcome<WorkbookState>>;
  readSelection(): Promise<Outcome<SelectedCells>>;
  insert(request: InsertRequest, progress: Progress): Promise<Outcome<Inserted>>;
  /** One of our tables as it stands now, with every change that people made in it. */
  readTable(suffix: string, progress: Progress): Promise<Outcome<SellingTable>>;
  /** Calls back after each change of the table's or its terms' cells, by anybody; the value ends it. */
  watchTable(suffix: string, tableId: string, changed: () => void): Promise<Outcome<() => Promise<void>>>;
  /** Selects the cell that a finding is about. */
  select(finding: Finding, suffix: string): Promise<Outcome<null>>;
}
