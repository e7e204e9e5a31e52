import type { GridProblem, RowLayout, Span, Words } from "../source/block";
import type { ColumnGroup } from "./groupColumns";

/** One level of a column's heading; `columns` says how many logical columns it stands over. */
export interface HeadingLevel extends Words {
  readonly columns: number;
}

/** A logical column: grid columns that hold one kind of figure, with "$" and "%" of their own put back. */
export interface RawColumn {
  /** From the top. */
  readonly levels: readonly HeadingLevel[];
}

/** A cell of a row. `shared` when the source lets one cell stand for several rows or columns of figures. */
export interface RawCell extends Words {
  readonly shared: boolean;
}

export interface RawRow extends Span {
  /** By logical column; null = nothing stands there. */
  readonly cells: readonly (RawCell | null)[];
  readonly layout: RowLayout | null;
  /** Why a figure of this row could not be given a column with certainty. */
  readonly doubt: string | null;
  /** The row fills other grid columns than most: a cell may be missing or one too many, so that figures stand beside their column. */
  readonly uneven: boolean;
  /** A lone name in a row that has the cells of the other rows, all blank: HTML alone says it. */
  readonly blankFigures?: boolean;
}

/** A table with logical columns: headings apart from rows, the first column the names. */
export interface RawTable extends Span {
  readonly origin: "html" | "columns" | "tabs";
  readonly columns: readonly RawColumn[];
  readonly rows: readonly RawRow[];
  readonly problems: readonly GridProblem[];
  /** Why no figure of the table is certain unless its row ties; null where nothing is amiss. */
  readonly doubt: string | null;
  /** Which grid columns make each logical column, so that a part without headings can be laid out alike. */
  readonly groups: readonly ColumnGroup[];
}
