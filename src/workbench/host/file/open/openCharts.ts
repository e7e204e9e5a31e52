import type { AxisRecord, ChartRecord, SeriesRecord } from "../../model/chartRecord";
import type { Worksheet } from "../../model/worksheet";
import { compact } from "../read/readStyles";
import { CHART_KINDS } from "../save/chartsOf";
import type { AnchorPoint, FileAxis, FileChart, FileSeries } from "../types/chartFile";
import type { FileSheet } from "../types/sheetFile";
import { pointsOfEmu } from "../units";

const TYPES = new Map(Object.entries(CHART_KINDS).map(([type, kind]) => [kind, type]));
const LEGENDS = { bottom: "Bottom", top: "Top", left: "Left", right: "Right" } as const;

function pointOf(sheet: Worksheet, { column, columnOffset, row, rowOffset }: AnchorPoint): { readonly left: number; readonly top: number } {
  const { model } = sheet;
  let [left, top] = [0, 0];
  for (let at = 0; at < Math.min(column, sheet.columns); at++) left += model.getColVisible(at) ? model.getColumnWidth(at) : 0;
  for (let at = 0; at < Math.min(row, sheet.rows); at++) top += model.getRowRawVisible(at) ? model.getRowHeight(at) : 0;
  return { left: left * 0.75 + pointsOfEmu(columnOffset), top: top * 0.75 + pointsOfEmu(rowOffset) };
}

function seriesOf({ kind, name, categories, values, color, secondaryAxis, dataLabels, gapWidth }: FileSeries): SeriesRecord {
  const line = kind === "line" || kind === "lineMarkers";
  const series: SeriesRecord = { type: TYPES.get(kind), name: typeof name === "object" ? `=${name.formula}` : name, values: `=${values.formula}`, categories: categories && `=${categories.formula}`, ...(color === undefined ? {} : line ? { lineColor: color } : { color }), axisGroup: secondaryAxis ? "Secondary" : undefined, hasDataLabels: dataLabels, gapWidth };
  return compact(series) ?? series;
}

function axisOf({ title, numberFormat, minimum, maximum, gridlines, scale, majorUnit, hidden }: FileAxis): AxisRecord {
  return compact<AxisRecord>({ title, numberFormat, minimum, maximum, majorUnit, visible: hidden ? false : undefined, majorGridlines: gridlines ?? false, categoryType: scale === "text" ? "TextAxis" : scale === "dates" ? "DateAxis" : undefined }) ?? {};
}

function recordOf(sheet: Worksheet, chart: FileChart, id: string): ChartRecord {
  const { left, top } = pointOf(sheet, chart.from);
  const end = pointOf(sheet, chart.to);
  return {
    id,
    sheetId: sheet.Id,
    name: chart.name,
    type: TYPES.get(chart.series[0]?.kind ?? "line") ?? "Line",
    left,
    top,
    width: Math.max(1, end.left - left),
    height: Math.max(1, end.top - top),
    ...(chart.title === null ? { titleVisible: false } : { title: chart.title }),
    legendVisible: chart.legend !== null,
    ...(chart.legend === null ? {} : { legendPosition: LEGENDS[chart.legend] }),
    series: chart.series.map(seriesOf),
    categoryAxis: axisOf(chart.categoryAxis),
    valueAxis: axisOf(chart.valueAxis),
  };
}

export function openCharts(sheet: Worksheet, file: FileSheet): void {
  for (const chart of file.charts) {
    const id = `{${sheet.book.guid()}}`;
    sheet.book.held.put(`chart/${id}`, recordOf(sheet, chart, id));
  }
}
