export type ChartKind = "line" | "lineMarkers" | "columnClustered" | "columnStacked" | "barClustered" | "barStacked" | "area" | "areaStacked";

/** A reference of a chart, without "=", and what its cells showed when the file was saved. */
export interface ChartReference {
  readonly formula: string;
  readonly cached: readonly (string | number | null)[];
  readonly numberFormat?: string;
}

export interface FileSeries {
  readonly kind: ChartKind;
  /** A reference to one cell, or fixed text. */
  readonly name?: ChartReference | string;
  readonly categories?: ChartReference;
  readonly values: ChartReference;
  readonly color?: string;
  readonly secondaryAxis?: true;
  /** Every point shows its value. */
  readonly dataLabels?: true;
  /** Between the columns of one category and the next, in percent of a column; 150 unless given. */
  readonly gapWidth?: number;
}

export interface FileAxis {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly gridlines?: boolean;
  readonly hidden?: true;
  /** Category axis: texts side by side, or dates on a scale of days; absent, Excel decides by the cells' number format. */
  readonly scale?: "text" | "dates";
}

/** Where a corner stands: a cell (from 0) and the offset into it in EMU (12,700 to the point). */
export interface AnchorPoint {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

export interface FileChart {
  readonly name: string;
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
  readonly title: string | null;
  readonly legend: "bottom" | "top" | "left" | "right" | null;
  readonly series: readonly FileSeries[];
  readonly categoryAxis: FileAxis;
  readonly valueAxis: FileAxis;
  readonly description?: string;
}
