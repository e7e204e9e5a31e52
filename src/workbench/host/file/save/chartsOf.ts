import { splitSheet, parseA1 } from "../../model/address";
import type { AxisRecord, ChartRecord, SeriesRecord } from "../../model/chartRecord";
import type { Worksheet } from "../../model/worksheet";
import { isErrorText } from "../../model/formatText";
import { compact } from "../read/readStyles";
import type { AnchorPoint, ChartKind, ChartReference, FileAxis, FileChart, FileSeries } from "../types/chartFile";
import { emuOfPoints } from "../units";
import { USUAL_GAP } from "../write/chartPart";

const MOST_POINTS = 100000;
export const CHART_KINDS: Readonly<Record<string, ChartKind>> = { Line: "line", LineMarkers: "lineMarkers", ColumnClustered: "columnClustered", ColumnStacked: "columnStacked", BarClustered: "barClustered", BarStacked: "barStacked", Area: "area", AreaStacked: "areaStacked" };
const LEGENDS: Readonly<Record<string, FileChart["legend"]>> = { Bottom: "bottom", Top: "top", Left: "left", Right: "right" };

/** The cells that a reference names and what they hold now; of a reference to other things, such as a sheet that is gone, the text alone. */
function referenceOf(sheet: Worksheet, formula: string): ChartReference | null {
  const text = formula.replace(/^=/, "");
  if (text === "") return null;
  const { sheet: named } = splitSheet(text);
  const box = parseA1(text);
  const on = named === null ? sheet : sheet.book.Worksheets.find(named);
  if (!box || !on || box.nr * box.nc > MOST_POINTS) return { formula: text, cached: [] };
  const cached = on.cells.grid(box, (row, column) => on.cells.value(row, column)).flat().map((value) => (value === "" || (typeof value === "string" && isErrorText(value)) ? null : typeof value === "boolean" ? Number(value) : value));
  const format = on.cells.numberFormat(box.r, box.c);
  return { formula: text, cached, ...(format === "General" ? {} : { numberFormat: format }) };
}

function seriesOf(sheet: Worksheet, chart: ChartRecord, series: SeriesRecord): FileSeries | null {
  const values = referenceOf(sheet, series.values);
  if (!values) return null;
  const kind = CHART_KINDS[series.type ?? chart.type] ?? "line";
  const line = kind === "line" || kind === "lineMarkers";
  const name = series.name?.startsWith("=") ? referenceOf(sheet, series.name) : series.name;
  const file: FileSeries = {
    kind,
    name: name ?? undefined,
    categories: series.categories === undefined ? undefined : (referenceOf(sheet, series.categories) ?? undefined),
    values: { ...values, cached: values.cached.map((value) => (typeof value === "number" ? value : null)) },
    color: (line ? (series.lineColor ?? series.color) : (series.color ?? series.lineColor)) || undefined,
    secondaryAxis: series.axisGroup === "Secondary" ? true : undefined,
    dataLabels: series.hasDataLabels ? true : undefined,
    gapWidth: series.gapWidth === USUAL_GAP || line || kind.startsWith("area") ? undefined : series.gapWidth,
  };
  return compact(file) ?? file;
}

function axisOf(axis: AxisRecord | undefined, gridlines: boolean): FileAxis {
  const { title, titleVisible, numberFormat, minimum, maximum, majorGridlines, categoryType, majorUnit, visible } = axis ?? {};
  return compact<FileAxis>({ title: titleVisible === false ? undefined : title, numberFormat: numberFormat === "General" ? undefined : numberFormat, minimum, maximum, majorUnit, hidden: visible === false ? true : undefined, gridlines: (majorGridlines ?? gridlines) ? true : undefined, scale: categoryType === "TextAxis" ? "text" : categoryType === "DateAxis" ? "dates" : undefined }) ?? {};
}

/** The row or column in which a distance from the sheet's corner falls, and how far into it, in points. */
function cellAt(points: number, sizeOf: (index: number) => number, count: number): { readonly index: number; readonly offset: number } {
  let left = points / 0.75;
  for (let index = 0; index < count; index++) {
    const size = sizeOf(index);
    if (left < size) return { index, offset: left * 0.75 };
    left -= size;
  }
  return { index: count, offset: 0 };
}

function anchor(sheet: Worksheet, left: number, top: number): AnchorPoint {
  const { model } = sheet;
  const column = cellAt(left, (at) => (model.getColVisible(at) ? model.getColumnWidth(at) : 0), sheet.columns - 1);
  const row = cellAt(top, (at) => (model.getRowRawVisible(at) ? model.getRowHeight(at) : 0), sheet.rows - 1);
  return { column: column.index, columnOffset: emuOfPoints(column.offset), row: row.index, rowOffset: emuOfPoints(row.offset) };
}

/** The charts of a sheet with what their cells hold; one without any series has nothing to draw and is left out. */
export function chartsOf(sheet: Worksheet): FileChart[] {
  return sheet.Charts.Items().flatMap((chart): FileChart[] => {
    const record = chart.record();
    const series = record.series.flatMap((one) => seriesOf(sheet, record, one) ?? []);
    if (series.length === 0) return [];
    const automatic = series.length === 1 && typeof series[0]?.name === "object" ? String(series[0].name.cached[0] ?? "") : "";
    const title = record.titleVisible === false ? "" : (record.title ?? automatic);
    return [
      {
        name: record.name,
        from: anchor(sheet, record.left, record.top),
        to: anchor(sheet, record.left + record.width, record.top + record.height),
        title: title === "" ? null : title,
        legend: record.legendVisible === false ? null : (LEGENDS[record.legendPosition ?? "Bottom"] ?? "bottom"),
        series,
        categoryAxis: axisOf(record.categoryAxis, false),
        valueAxis: axisOf(record.valueAxis, true),
      },
    ];
  });
}
