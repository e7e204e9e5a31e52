export type TotalsFunction = "sum" | "average" | "count" | "countNums" | "max" | "min" | "stdDev" | "var" | "custom";

export interface FileTableColumn {
  readonly id: number;
  readonly name: string;
  /** As Excel shows it, with "=". */
  readonly calculatedColumnFormula?: string;
  readonly totalsRowLabel?: string;
  readonly totalsRowFunction?: TotalsFunction;
  /** With `totalsRowFunction` "custom", as Excel shows it, with "=". */
  readonly totalsRowFormula?: string;
}

export interface FileFilterColumn {
  /** From 0, counted within the filtered range. */
  readonly column: number;
  readonly values?: readonly string[];
  /** Blank cells pass too. */
  readonly blanks?: boolean;
  readonly custom?: readonly { readonly operator: string; readonly value: string }[];
  /** Both of `custom` must hold; otherwise one is enough. */
  readonly and?: boolean;
  readonly hiddenButton?: boolean;
  /** A criterion of a kind that is not modelled (top ten, colour, dynamic): its XML, kept as it was. */
  readonly kept?: string;
}

export interface FileAutoFilter {
  readonly ref: string;
  readonly columns: readonly FileFilterColumn[];
}

export interface FileTableStyle {
  readonly name?: string;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
}

export interface FileTable {
  /** Unique in the workbook. */
  readonly id: number;
  readonly name: string;
  /** The whole table, header and totals row included. */
  readonly ref: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly FileTableColumn[];
  readonly style: FileTableStyle | null;
  /** null: no filter buttons. Its range leaves the totals row out. */
  readonly autoFilter: FileAutoFilter | null;
}
