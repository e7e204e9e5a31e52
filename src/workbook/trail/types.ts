import type { Outcome } from "../../core/finding";
import type { SourceRecord } from "../types";

/** What the source says of a selected cell. */
export interface TrailAnswer {
  /** The cell as the sheet names it: "E6". */
  readonly address: string;
  /** Whose figure it is and which: "O'Grady, Standish", "Offered". */
  readonly subject: string;
  readonly figure: string;
  /** What the cell shows now. */
  readonly standing: string;
  readonly source: Pick<SourceRecord, "kind" | "name" | "date">;
  /** "line 1,234", "row 5, column C", "cell C5". */
  readonly place: string;
  /** The words of the line, "" where they were too many to keep; what says the figure stands from `from` to `to`, both 0 = the line as a whole. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** As the source says it; null where the cell follows from what stands there. */
  readonly says: string | null;
  /** Whether the cell still holds what the source says; null where that cannot be told. */
  readonly agrees: boolean | null;
  /** The figure stands nowhere in the source: it was worked out, and a person was asked. */
  readonly workedOut: boolean;
}

/** What the pane shows for a selection: an answer, why there is none for a cell of ours, nothing beside our cells, or that the workbook keeps no trail. */
export type TrailLook = { readonly kind: "answer"; readonly answer: TrailAnswer } | { readonly kind: "unknown"; readonly address: string; readonly why: string } | { readonly kind: "elsewhere" } | { readonly kind: "none" };

/** The trail's side of the pane. */
export interface TrailActions {
  /** Where the number in the selected cell came from. */
  at(): Promise<Outcome<TrailLook>>;
  /** Calls back, with nothing, whenever another cell is selected; the value ends it. */
  watch(moved: () => void): Promise<Outcome<() => Promise<void>>>;
}
