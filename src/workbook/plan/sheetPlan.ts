import type { Finding } from "../../core/finding";
import type { SetNames } from "./setNames";

/** What goes into one cell; null leaves the cell as it is, "" empties it. Text stands as `cellText` makes it. */
export type CellValue = string | number | boolean | null;

/** A block written at once, or one value or formula for every cell of the range. */
export interface CellWrite {
  readonly address: string;
  readonly cells: readonly (readonly CellValue[])[] | string | number;
}

export type BorderSide = "EdgeTop" | "EdgeBottom";

/** The look of a range; what is absent stays as it is. Sizes are points. */
export interface RangeLook {
  readonly address: string;
  readonly numberFormat?: string;
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly color?: string };
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly columnWidth?: number;
  readonly rowHeight?: number;
  readonly borders?: readonly BorderSide[];
  readonly merge?: boolean;
  readonly hideColumns?: boolean;
}

export interface Validation {
  readonly address: string;
  readonly rule:
    | { readonly kind: "whole"; readonly least: number }
    | { readonly kind: "fraction" }
    | { readonly kind: "date" }
    | { readonly kind: "list"; readonly items: string };
  /** What Excel says when the entry is refused. */
  readonly message: string;
}

export interface TablePlan {
  readonly name: string;
  /** Header row and body, without the totals row. */
  readonly address: string;
  /** One cell for each column of the totals row below; null: no totals row. */
  readonly totals: readonly CellValue[] | null;
}

export interface ChartPlan {
  readonly title: string;
  readonly values: string;
  readonly categories: string;
  readonly seriesName: string;
  /** A second series, drawn as a line over an axis of its own. */
  readonly line?: { readonly values: string; readonly seriesName: string };
  readonly topLeft: string;
  readonly bottomRight: string;
}

export interface PagePlan {
  readonly printArea: string;
  readonly titleRows: string | null;
  readonly blackAndWhite: boolean;
}

export type SheetKey = "table" | "offering" | "lockUp" | "checks" | "accounts";

/** One sheet as data, in the order in which it is written: values, tables, formulas, look. */
export interface SheetPlan {
  readonly key: SheetKey;
  readonly name: string;
  readonly values: readonly CellWrite[];
  readonly tables: readonly TablePlan[];
  readonly formulas: readonly CellWrite[];
  readonly looks: readonly RangeLook[];
  readonly validations: readonly Validation[];
  /** Rows that break a rule stand out; the formula is true for them. */
  readonly flag: { readonly address: string; readonly formula: string } | null;
  readonly links: readonly { readonly address: string; readonly target: string; readonly text: string }[];
  readonly chart: ChartPlan | null;
  /** Cells above and left of this range's end stay in view. */
  readonly freeze: string | null;
  readonly page: PagePlan;
}

/** Everything that an insert writes. */
export interface InsertPlan {
  readonly names: SetNames;
  readonly sheets: readonly SheetPlan[];
  /** Defined names over cells of the sheet `Offering`. */
  readonly definedNames: readonly { readonly name: string; readonly address: string }[];
  readonly findings: readonly Finding[];
}
