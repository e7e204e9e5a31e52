import type { Shares } from "../../core/exact/shares";
import type { ReadRow } from "./readRow";

/** A holder or total row put together from the lines of its source. */
export interface AssembledRow {
  readonly name: string;
  readonly notice: readonly string[];
  readonly marks: readonly string[];
  /** The row that its figures come from. */
  readonly read: ReadRow;
  readonly group: string;
  readonly kind: "holder" | "total" | "subtotal";
  /** Why a person must look. */
  readonly reasons: readonly string[];
  /** Other figures that the source gives for the row. */
  readonly other: { readonly prior: Shares | null; readonly offered: Shares | null; readonly after: Shares | null } | null;
  /** Figures that no cell of their own gives: set from run-together cells. */
  readonly figures?: { readonly prior: Shares | null; readonly offered: Shares | null; readonly after: Shares | null; readonly percentAfter: string | null };
}

/** Why a holder without figures is for a person. */
export const NO_FIGURES = "no figures stand in its row, which may be a heading of the rows below it";

/** Something of the table that became no row, kept for the log. */
export interface LeftOut {
  readonly what: string;
  /** Note marks of a heading above the rows that it groups. */
  readonly marks?: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A row before names are joined: with figures, or words alone. */
export interface LineRow {
  readonly read: ReadRow;
  readonly words: string;
  readonly hasFigures: boolean;
  readonly reasons: readonly string[];
  readonly other: AssembledRow["other"];
  readonly figures?: AssembledRow["figures"];
}
