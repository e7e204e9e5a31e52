/** A stretch of the decoded text of a filing: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words with the place that they came from. Line breaks of the source's layout are "\n"; superscripts stand between SUPER_OPEN and SUPER_CLOSE. */
export interface Words extends Span {
  readonly text: string;
}

/** A paragraph, a heading or a line outside tables. */
export interface TextBlock extends Words {
  readonly kind: "text";
}

/** A cell of a grid, at the row and column where it begins; spans are 1 or more and never reach beyond the grid. */
export interface GridCell extends Words {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Marked as a heading by the source. */
  readonly heading: boolean;
}

/** What could not be taken as it stood when spans became a rectangle. */
export interface GridProblem extends Span {
  readonly kind: "spanTooLarge" | "tooManyCells" | "tooManyColumns" | "cellTooLong";
}

/** How a row of a text stands on its page; HTML says nothing of the kind. */
export interface RowLayout {
  readonly blankBefore: boolean;
  readonly pageBreakBefore: boolean;
  /** Blanks before the first word. */
  readonly indent: number;
  /** Why a figure of the row could not be given its column with certainty. */
  readonly doubt?: string | null;
}

/** A table as a rectangle: only cells with words are listed, in reading order. */
export interface Grid extends Span {
  /** "tabs" is text that went through optical recognition: digits may be misread. */
  readonly origin: "html" | "columns" | "tabs";
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  readonly problems: readonly GridProblem[];
  /** How many rows are headings, where the source says so. */
  readonly headingRows?: number;
  readonly layout?: readonly RowLayout[];
  /** Why no row is certain unless its own figures tie; absent where nothing is amiss. */
  readonly doubt?: string;
  /** How many columns each row fills, blanks included; HTML alone says it. */
  readonly rowWidths?: readonly number[];
}

export interface TableBlock extends Span {
  readonly kind: "table";
  readonly grid: Grid;
}

export type Block = TextBlock | TableBlock;

/** Private-use characters that stand around a superscript until marks are read. */
export const SUPER_OPEN = "\uE000";
export const SUPER_CLOSE = "\uE001";
