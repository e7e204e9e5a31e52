import { absoluteA1, type Box, quoteSheet } from "./address";
import type { Range } from "./range";

export interface SeriesRecord {
  /** A fixed name, or the reference of the cell that holds it: "=Sheet1!$B$1". */
  readonly name?: string;
  /** References, with "=": they follow no insertion (see BEHAVIOURS.md). */
  readonly values: string;
  readonly categories?: string;
  readonly type?: string;
  readonly color?: string;
  readonly lineColor?: string;
  readonly axisGroup?: "Primary" | "Secondary";
  readonly hasDataLabels?: boolean;
  readonly gapWidth?: number;
}
export interface AxisRecord {
  readonly title?: string;
  readonly titleVisible?: boolean;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly categoryType?: string;
  readonly majorGridlines?: boolean;
  readonly visible?: boolean;
}
/** A chart, under `chart/ID`; sizes are in points from the sheet's corner. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title?: string;
  readonly titleVisible?: boolean;
  readonly legendVisible?: boolean;
  readonly legendPosition?: string;
  readonly series: readonly SeriesRecord[];
  readonly categoryAxis?: AxisRecord;
  readonly valueAxis?: AxisRecord;
}

export const referenceTo = (range: Range): string => `=${quoteSheet(range.sheet.Name)}!${absoluteA1(range.box)}`;

/** The series that Excel makes of a block: a first row of texts names them, a first column of texts or dates makes the categories. */
export function seriesOf(source: Range, seriesBy: string, _type: string): SeriesRecord[] {
  const { box, sheet } = source;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && box.nc > box.nr);
  const at = (r: number, c: number, nr: number, nc: number): string => referenceTo(sheet.range({ r, c, nr, nc } satisfies Box));
  const [lines, length] = byRows ? [box.nr, box.nc] : [box.nc, box.nr];
  const cell = (line: number, i: number) => (byRows ? sheet.cells.value(box.r + line, box.c + i) : sheet.cells.value(box.r + i, box.c + line));
  const part = (line: number, from: number, count: number): string => (byRows ? at(box.r + line, box.c + from, 1, count) : at(box.r + from, box.c + line, count, 1));
  const isDate = /[dmy]/i.test((byRows ? sheet.cells.numberFormat(box.r, box.c + length - 1) : sheet.cells.numberFormat(box.r + length - 1, box.c)).replace(/"[^"]*"|\[[^\]]*\]/g, ""));
  const named = lines > 0 && length > 1 && typeof cell(lines - 1, 0) === "string";
  const first = named ? 1 : 0;
  const categories = lines > 1 && (isDate || Array.from({ length: length - first }, (_, i) => cell(0, first + i)).every((value) => typeof value === "string"));
  return Array.from({ length: lines - (categories ? 1 : 0) }, (_, index) => {
    const line = index + (categories ? 1 : 0);
    return { ...(named ? { name: part(line, 0, 1) } : {}), values: part(line, first, length - first), ...(categories ? { categories: part(0, first, length - first) } : {}) };
  });
}
