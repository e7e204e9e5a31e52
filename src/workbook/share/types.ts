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

export type ShareFix =
  | { readonly kind: "freeze"; readonly sheetId: string; readonly addresses: readonly string[] }
  | { readonly kind: "reenter"; readonly sheetId: string; readonly addresses: readonly string[] }
  | { readonly kind: "showSheet"; readonly sheetId: string }
  | { readonly kind: "clearProperties"; readonly properties: readonly ("author" | "lastAuthor" | "manager" | "company")[] }
  | { readonly kind: "clearDecided" }
  | { readonly kind: "deleteComments"; readonly ids: readonly string[] };

/** Something that a person without the add-in, or outside the firm, would stumble over; `fix` is null where only the person can decide. */
export interface ShareIssue {
  readonly key: string;
  readonly kind: "functions" | "stuck" | "hiddenSheet" | "names" | "decided" | "comments" | "links";
  readonly message: string;
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
  inspect(progress: Progress): Promise<Outcome<readonly ShareIssue[]>>;
  fix(issue: ShareIssue): Promise<Outcome<null>>;
  opensWithWorkbook(): boolean;
  setOpensWithWorkbook(on: boolean): Promise<Outcome<null>>;
}
