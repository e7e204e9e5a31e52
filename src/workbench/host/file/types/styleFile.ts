/** Colours are "#RRGGBB", in capitals. */
export interface FileFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "single" | "double" | "singleAccounting" | "doubleAccounting";
  readonly strike?: boolean;
  readonly position?: "superscript" | "subscript";
  readonly color?: string;
}

export interface FileFill {
  /** "solid" unless given; a solid fill shows `color`. */
  readonly pattern?: string;
  readonly color?: string;
  readonly background?: string;
}

export interface FileBorderSide {
  readonly style: "thin" | "medium" | "thick" | "double" | "hair" | "dotted" | "dashed" | "dashDot" | "dashDotDot" | "mediumDashed" | "mediumDashDot" | "mediumDashDotDot" | "slantDashDot";
  readonly color?: string;
}

export type BorderEdge = "left" | "right" | "top" | "bottom" | "diagonal";
export type FileBorder = { readonly [edge in BorderEdge]?: FileBorderSide };

export interface FileAlignment {
  readonly horizontal?: "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  /** Excel's default is the bottom. */
  readonly vertical?: "top" | "center" | "justify" | "distributed";
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  /** Degrees up (1–90), 90 + degrees down (91–180), 255 for stacked letters. */
  readonly textRotation?: number;
}

export interface FileStyle {
  /** Excel's code; absent for General. */
  readonly numberFormat?: string;
  readonly font?: FileFont;
  readonly fill?: FileFill;
  readonly border?: FileBorder;
  readonly alignment?: FileAlignment;
  /** Absent: locked once the sheet is protected, which is Excel's default. */
  readonly locked?: false;
  readonly formulaHidden?: true;
  /** The cell's text is shown with a leading apostrophe when edited, so that "=x" stays text. */
  readonly quotePrefix?: true;
}

/** What a conditional format changes; nothing else of a style can be. */
export type FileDifference = Pick<FileStyle, "numberFormat" | "font" | "fill" | "border">;
