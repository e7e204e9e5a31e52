import type { ColumnId } from "../ownership/columns";
import type { TermId } from "../ownership/offering";

/** A line of a source: `at` is its line in a filing or its row in a list, from 1; `words` what stands there, "" where it is too much to keep. */
export interface SourceLine {
  readonly at: number;
  readonly words: string;
  /** In words, where neither a line nor a row says it: "page 13". */
  readonly place?: string;
}

/** Where a source says what a cell holds. */
export interface SourceMark {
  /** Index among the trail's lines. */
  readonly line: number;
  /** The stretch of the line's words that says it, `to` exclusive; both 0 where it is the line as a whole. */
  readonly from: number;
  readonly to: number;
  /** The shares, or the text as printed; null where the cell's value does not stand there itself but follows from what does. */
  readonly says: number | string | null;
  /** The figure does not stand in the source: arithmetic gave it, and a person was asked. */
  readonly workedOut?: true;
}

export type RowMarks = Readonly<Partial<Record<ColumnId, SourceMark>>>;

/** Where every number of a table came from; its rows are in the order of the table's holders. */
export interface SourceTrail {
  readonly lines: readonly SourceLine[];
  readonly rows: readonly RowMarks[];
  readonly totals: RowMarks;
  readonly terms: Readonly<Partial<Record<TermId, SourceMark>>>;
  /** By the note's mark. */
  readonly notes: Readonly<Record<string, SourceMark>>;
  /** Letters of a list's columns: "C". */
  readonly letters: Readonly<Partial<Record<ColumnId, string>>>;
}

/** The trail of the rows that are left, in their order: `rowOf` says for each of them which row it was. */
export function trailOfRows(trail: SourceTrail, rowOf: readonly number[]): SourceTrail {
  return { ...trail, rows: rowOf.map((row) => trail.rows[row] ?? {}) };
}
