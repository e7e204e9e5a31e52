import type { Outcome } from "../../core/finding";
import type { InsertMode, Progress } from "../types";

export type Scope = "selection" | "sheet" | "workbook";

/** The printed table in the three forms in which it leaves the workbook. */
export interface PrintedForms {
  readonly html: string;
  readonly text: string;
  readonly edgar: string;
  /** A name for the file, without a folder. */
  readonly fileName: string;
}

/** Some cells of one sheet, by their addresses. */
export interface CellsOf {
  readonly sheetId: string;
  readonly addresses: readonly string[];
}

/** A name of the workbook, or of one sheet. */
export interface NameAt {
  readonly name: string;
  readonly sheetId: string | null;
}

export type ShareFix =
  | { readonly kind: "freeze" | "reenter" | "unlink" | "clearValidations" | "select"; readonly cells: CellsOf }
  | { readonly kind: "reenterNames"; readonly names: readonly NameAt[] }
  /** The cells that use the names are turned into values first. */
  | { readonly kind: "deleteNames"; readonly names: readonly NameAt[] }
  | { readonly kind: "deleteFormats"; readonly sheetId: string; readonly ids: readonly string[] }
  | { readonly kind: "deleteSeries"; readonly sheetId: string; readonly chart: string; readonly series: string }
  | { readonly kind: "showSheet"; readonly sheetId: string }
  | { readonly kind: "showRows"; readonly tableId: string; readonly cells: CellsOf }
  | { readonly kind: "showColumns"; readonly cells: CellsOf }
  | { readonly kind: "clearProperties"; readonly properties: readonly ("author" | "manager" | "company")[] }
  | { readonly kind: "clearDecided" }
  | { readonly kind: "clearReviewers" }
  | { readonly kind: "deleteComments"; readonly ids: readonly string[] }
  | { readonly kind: "deleteNotes"; readonly notes: readonly { readonly sheetId: string; readonly address: string; readonly content: string }[] };

/** Something that a person without the add-in, or outside the firm, would stumble over; `fix` is null where only the person can decide. */
export interface ShareIssue {
  readonly key: string;
  readonly message: string;
  /** What can be done about it, and whether that can be taken back. */
  readonly remedy: string;
  readonly fix: ShareFix | null;
}

export interface Frozen {
  readonly cells: number;
}

/** The sharing side of the pane. */
export interface ShareActions {
  printed(suffix: string, progress: Progress): Promise<Outcome<PrintedForms>>;
  /** Switches one of our sets between Excel's formulas, our functions and plain values. */
  setMode(suffix: string, mode: InsertMode, progress: Progress): Promise<Outcome<Frozen>>;
  /** The same for what Overhang computes in the selected cells, in this sheet, or in every table of the workbook. */
  switchCells(scope: Scope, mode: InsertMode, decidedBy: string, progress: Progress): Promise<Outcome<Frozen>>;
  /** What a person should know before everything is switched to a way of writing it: what stays as it is, and why. Nothing is changed. */
  beforeSwitch(mode: InsertMode, progress: Progress): Promise<Outcome<readonly string[]>>;
  /** Turns formulas into the values that they show; kept in the workbook so that `thaw` brings them back. */
  freeze(scope: Scope, progress: Progress): Promise<Outcome<Frozen>>;
  thaw(progress: Progress): Promise<Outcome<Frozen>>;
  /** Findings of an outcome say what this Excel does not let an add-in look at. */
  inspect(progress: Progress): Promise<Outcome<readonly ShareIssue[]>>;
  /** Of the issues, those whose formulas are stuck at #NAME? because Overhang was missing when they were computed. */
  findStuck(progress: Progress): Promise<Outcome<readonly ShareIssue[]>>;
  fix(issue: ShareIssue): Promise<Outcome<null>>;
  opensWithWorkbook(): boolean;
  setOpensWithWorkbook(on: boolean): Promise<Outcome<null>>;
}
