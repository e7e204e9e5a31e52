import type { FileChart } from "./chartFile";
import type { FileRemark } from "./remarkFile";
import type { FileDifference } from "./styleFile";
import type { FileAutoFilter, FileTable } from "./tableFile";
import type { KeptContent } from "./keptContent";

export interface FileError {
  readonly error: string;
}

export type FileValue = string | number | boolean | FileError;

export interface FileCell {
  /** From 0. */
  readonly column: number;
  /** The value, or of a formula its value when the file was saved. Absent: blank. */
  readonly value?: FileValue;
  /** As Excel shows it, with "=". */
  readonly formula?: string;
  /** The formula is a dynamic array, and these cells (itself included) show it. */
  readonly spill?: string;
  /** The formula was entered as an array formula of the old kind over these cells. */
  readonly array?: string;
  /** Index into the workbook's styles; absent for 0. */
  readonly style?: number;
}

export interface FileRow {
  /** From 0. */
  readonly row: number;
  /** Points, when it was set. */
  readonly height?: number;
  readonly hidden?: true;
  readonly style?: number;
  /** In ascending order of column. */
  readonly cells: readonly FileCell[];
}

/** Columns `from` to `to`, from 0, both inclusive. */
export interface FileColumns {
  readonly from: number;
  readonly to: number;
  /** In characters of the default font, as the file counts them. */
  readonly width?: number;
  readonly hidden?: true;
  readonly style?: number;
}

export interface FileConditionalRule {
  /** As the file names it: "expression", "cellIs", "containsText", "colorScale", … */
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue?: true;
  readonly operator?: string;
  /** Without "=". */
  readonly formulas: readonly string[];
  readonly style?: FileDifference;
  /** The rule's other attributes, and its other content as XML, kept as they were. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly kept?: string;
}

export interface FileConditionalFormat {
  /** Ranges, parted by a blank. */
  readonly ref: string;
  readonly rules: readonly FileConditionalRule[];
}

export interface FileDataValidation {
  readonly ref: string;
  readonly type: "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom" | "none";
  readonly operator?: "between" | "notBetween" | "equal" | "notEqual" | "lessThan" | "lessThanOrEqual" | "greaterThan" | "greaterThanOrEqual";
  /** Without "=", as the file has it: a list of entries stands in quotes. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: true;
  /** A list without its arrow. */
  readonly hideArrow?: true;
  readonly errorStyle?: "warning" | "information";
  readonly showError?: true;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showPrompt?: true;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export interface FileHyperlink {
  readonly ref: string;
  /** An address outside the workbook. */
  readonly target?: string;
  /** A place in this workbook, "Sheet1!A1". */
  readonly location?: string;
  readonly tooltip?: string;
  readonly display?: string;
}

/** Inches. */
export interface FileMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface FileHeaderFooter {
  readonly oddHeader?: string;
  readonly oddFooter?: string;
  readonly evenHeader?: string;
  readonly evenFooter?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
}

export interface FilePageSetup {
  readonly orientation?: "portrait" | "landscape";
  /** The file's number of the paper: 1 letter, 5 legal, 9 A4. */
  readonly paper?: number;
  /** Percent. */
  readonly scale?: number;
  /** Pages wide and tall; 0 is as many as it takes. Either makes the sheet fit to pages. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly firstPage?: number;
  readonly overThenDown?: true;
  readonly blackAndWhite?: true;
  readonly margins?: FileMargins;
  readonly centerHorizontally?: true;
  readonly centerVertically?: true;
  readonly printGridlines?: true;
  readonly printHeadings?: true;
  /** Ranges of this sheet, "A1:G60", parted by commas. */
  readonly printArea?: string;
  /** Rows to repeat, from 0, both inclusive. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  readonly headerFooter?: FileHeaderFooter;
}

export interface FileView {
  readonly showGridlines?: false;
  readonly showHeadings?: false;
  /** Percent. */
  readonly zoom?: number;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** The selected cell. */
  readonly activeCell?: string;
}

export interface FileSheet {
  /** "{GUID}", by which add-ins know the sheet whatever it is called. */
  readonly uid?: string;
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly view: FileView;
  /** Points and characters; absent: Excel's own. */
  readonly defaultRowHeight?: number;
  readonly defaultColumnWidth?: number;
  readonly columns: readonly FileColumns[];
  /** In ascending order, rows without anything left out. */
  readonly rows: readonly FileRow[];
  readonly merges: readonly string[];
  readonly tables: readonly FileTable[];
  readonly autoFilter: FileAutoFilter | null;
  readonly conditionalFormats: readonly FileConditionalFormat[];
  readonly dataValidations: readonly FileDataValidation[];
  readonly hyperlinks: readonly FileHyperlink[];
  readonly charts: readonly FileChart[];
  /** Comments and notes, in the file's order. */
  readonly remarks: readonly FileRemark[];
  readonly pageSetup: FilePageSetup;
  /** The file's own attributes (sheet, objects, formatCells, hashValue, …); null when not protected. */
  readonly protection: Readonly<Record<string, string>> | null;
  readonly kept: KeptContent;
}
