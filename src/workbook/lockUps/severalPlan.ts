import type { LockUpTerms } from "../../core/lockup/terms";
import type { SetNames } from "../plan/setNames";
import type { InsertMode } from "../types";
import type { LoadedTables } from "./loadTables";
import type { SeveralFigures } from "./severalFigures";
import type { SeveralLayout, Sizes } from "./severalLayout";
import type { SheetContents } from "./sheetsBefore";
import type { LockUpSet } from "./types";

/** All that one writing of the lock-up needs to know. */
export interface SeveralPlan {
  readonly names: SetNames;
  readonly mode: InsertMode;
  readonly sizes: Sizes;
  readonly tables: LoadedTables;
  /** What is entered; null leaves a person's entries as they are and only makes room and computes. */
  readonly inputs: LockUpSet | null;
  /** In mode `values`. */
  readonly figures: SeveralFigures | null;
  /** The lock-up of the offering's sheet, which a lock-up with the same terms follows. */
  readonly offered: LockUpTerms | null;
  readonly capParts: number;
  /** Names that sheets have now. */
  readonly sheetNames: readonly string[];
  readonly chart: Excel.Chart | null;
  /** Rows that the sheet of workings uses now; they are cleared before it is written anew. */
  readonly workingRows: number;
}

/** A plan that makes room first. */
export interface PlacingPlan extends SeveralPlan {
  /** What stands on the sheet `Lock-up`. */
  readonly standing: SheetContents;
}

/** Where all tables stand once room was made. */
export interface Filled {
  readonly layout: SeveralLayout;
  readonly lockUp: Excel.Worksheet;
  readonly market: Excel.Worksheet;
  readonly workings: Excel.Worksheet | null;
  /** The headings of the sellers' and the others' table, a person's own columns with them. */
  readonly columns: readonly string[];
  readonly otherColumns: readonly string[];
  readonly isNew: boolean;
}
