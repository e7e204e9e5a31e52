import type { ChartKind, ChartReference, FileAxis, FileChart, FileSeries } from "../types/chartFile";
import { isDateFormat } from "../numberFormats";
import { CHART, DRAWING_MAIN, RELATIONS } from "../xml/names";
import { escapeText, xml, XML_HEAD } from "../xml/writeXml";
import { encodeXString } from "../xml/xString";

const value = (name: string, val: string | number | boolean): string => xml(name, { val });

/** `size`: hundredths of a point. The looks are those of a new chart in Excel. */
function titleXml(text: string, size: number): string {
  const look = { sz: size, b: false };
  const lines = text.split("\n").map((line) => xml("a:p", {}, xml("a:pPr", {}, xml("a:defRPr", look)), xml("a:r", {}, xml("a:rPr", { lang: "en-US", ...look }), xml("a:t", {}, escapeText(encodeXString(line))))));
  return xml("c:title", {}, xml("c:tx", {}, xml("c:rich", {}, xml("a:bodyPr", {}), xml("a:lstStyle", {}), ...lines)), value("c:overlay", false));
}

function pointsXml(reference: ChartReference, numeric: boolean): string {
  const points = reference.cached.map((point, idx) => (point === null ? "" : xml("c:pt", { idx }, xml("c:v", {}, escapeText(encodeXString(String(point)))))));
  return xml(numeric ? "c:numCache" : "c:strCache", {}, numeric && xml("c:formatCode", {}, escapeText(reference.numberFormat ?? "General")), value("c:ptCount", reference.cached.length), ...points);
}

const isNumeric = (reference: ChartReference): boolean => reference.cached.every((point) => typeof point !== "string");

function referenceXml(name: string, reference: ChartReference, numeric: boolean): string {
  return xml(name, {}, xml(numeric ? "c:numRef" : "c:strRef", {}, xml("c:f", {}, escapeText(reference.formula)), pointsXml(reference, numeric)));
}

/** Columns stand this far from the next category's unless a series says otherwise, in percent. */
export const USUAL_GAP = 150;

const isLine = (kind: ChartKind): boolean => kind === "line" || kind === "lineMarkers";

function shapeXml(series: FileSeries): string {
  if (series.color === undefined) return "";
  const fill = xml("a:solidFill", {}, value("a:srgbClr", series.color.slice(1)));
  return xml("c:spPr", {}, isLine(series.kind) ? xml("a:ln", { w: 28575, cap: "rnd" }, fill) : fill);
}

function seriesXml(series: FileSeries, index: number): string {
  const { name, categories, values, kind } = series;
  return xml(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    name !== undefined && (typeof name === "string" ? xml("c:tx", {}, xml("c:v", {}, escapeText(encodeXString(name)))) : referenceXml("c:tx", name, false)),
    shapeXml(series),
    kind.startsWith("column") || kind.startsWith("bar") ? value("c:invertIfNegative", false) : "",
    kind === "line" && xml("c:marker", {}, value("c:symbol", "none")),
    series.dataLabels && xml("c:dLbls", {}, value("c:showLegendKey", false), value("c:showVal", true), value("c:showCatName", false), value("c:showSerName", false), value("c:showPercent", false), value("c:showBubbleSize", false)),
    categories && referenceXml("c:cat", categories, isNumeric(categories)),
    referenceXml("c:val", values, true),
    isLine(kind) && value("c:smooth", false),
  );
}

function groupXml(kind: ChartKind, series: readonly string[], gapWidth: number, axes: readonly [number, number]): string {
  const axisIds = axes.map((id) => value("c:axId", id));
  const stacked = kind.endsWith("Stacked");
  if (isLine(kind)) return xml("c:lineChart", {}, value("c:grouping", "standard"), value("c:varyColors", false), ...series, value("c:marker", true), ...axisIds);
  if (kind.startsWith("area")) return xml("c:areaChart", {}, value("c:grouping", stacked ? "stacked" : "standard"), value("c:varyColors", false), ...series, ...axisIds);
  return xml("c:barChart", {}, value("c:barDir", kind.startsWith("bar") ? "bar" : "col"), value("c:grouping", stacked ? "stacked" : "clustered"), value("c:varyColors", false), ...series, value("c:gapWidth", gapWidth), stacked && value("c:overlap", 100), ...axisIds);
}

const PALE_LINE = xml("c:spPr", {}, xml("a:ln", { w: 9525 }, xml("a:solidFill", {}, value("a:srgbClr", "D9D9D9"))));

interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly position: string;
  readonly deleted: boolean;
  readonly far: boolean;
  /** The number format of the cells that the axis measures, which it takes where it has none of its own. */
  readonly linked?: string | undefined;
}

function axisHead(axis: FileAxis, place: AxisPlace): string {
  return value("c:axId", place.id) + xml("c:scaling", {}, value("c:orientation", "minMax"), axis.maximum !== undefined && value("c:max", axis.maximum), axis.minimum !== undefined && value("c:min", axis.minimum)) + value("c:delete", place.deleted || axis.hidden === true) + value("c:axPos", place.position) + (axis.gridlines ? xml("c:majorGridlines", {}, PALE_LINE) : "") + (axis.title === undefined ? "" : titleXml(axis.title, 1000)) + xml("c:numFmt", { formatCode: axis.numberFormat ?? place.linked ?? "General", sourceLinked: axis.numberFormat === undefined }) + value("c:majorTickMark", "out") + value("c:minorTickMark", "none") + value("c:tickLblPos", place.far ? "nextTo" : "low") + value("c:crossAx", place.crosses) + value("c:crosses", place.far ? "max" : "autoZero");
}

/** The unit in which the nearest two dates differ, which Excel takes by itself and LibreOffice must be told: a column is one unit wide. */
function timeUnit(dates: ChartReference | undefined): "days" | "months" | "years" {
  const days = (dates?.cached ?? []).filter((date): date is number => typeof date === "number").sort((a, b) => a - b);
  const gap = Math.min(...days.slice(1).map((day, at) => day - (days[at] ?? day)).filter((difference) => difference > 0));
  return gap === Infinity || gap < 28 ? "days" : gap < 365 ? "months" : "years";
}

/** An axis that nobody set becomes one of dates where its categories are shown as dates. */
function categoryAxisXml(axis: FileAxis, categories: ChartReference | undefined, place: AxisPlace): string {
  const automatic = value("c:auto", axis.scale === undefined);
  if (axis.scale === "dates" || (axis.scale === undefined && isDateFormat(categories?.numberFormat))) return xml("c:dateAx", {}, axisHead(axis, place), automatic, value("c:lblOffset", 100), value("c:baseTimeUnit", timeUnit(categories)));
  return xml("c:catAx", {}, axisHead(axis, place), automatic, value("c:lblAlgn", "ctr"), value("c:lblOffset", 100), value("c:noMultiLvlLbl", false));
}

const LEGEND = { bottom: "b", top: "t", left: "l", right: "r" } as const;

/** Excel takes one group of each of these on a pair of axes; how its first series stacks, so do all. */
const familyOf = (kind: ChartKind): string => (isLine(kind) ? "line" : kind.replace(/Clustered$|Stacked$/, ""));

/** xl/charts/chartN.xml: series of one family share a group; a second group may stand on an axis of its own. */
export function chartPart(chart: FileChart): string {
  const groups = new Map<string, { kind: ChartKind; second: boolean; gapWidth: number; series: string[] }>();
  chart.series.forEach((series, index) => {
    const second = series.secondaryAxis === true;
    const key = `${familyOf(series.kind)} ${second}`;
    const group = groups.get(key) ?? { kind: series.kind, second, gapWidth: series.gapWidth ?? USUAL_GAP, series: [] };
    group.series.push(seriesXml(series, index));
    groups.set(key, group);
  });
  const sideways = chart.series.some(({ kind }) => kind.startsWith("bar"));
  const steps = chart.series.every(({ kind }) => isLine(kind) || kind.startsWith("area"));
  const values = (axis: FileAxis, place: AxisPlace): string => xml("c:valAx", {}, axisHead(axis, place), value("c:crossBetween", steps && chart.series.some(({ kind }) => kind.startsWith("area")) ? "midCat" : "between"), axis.majorUnit !== undefined && value("c:majorUnit", axis.majorUnit));
  const [across, up] = sideways ? ["l", "b"] : ["b", "l"];
  const second = [...groups.values()].some((group) => group.second);
  const categories = chart.series[0]?.categories;
  // Excel saves the cells' format with the link; LibreOffice takes it from there.
  const formatOf = (onSecond: boolean): string | undefined => chart.series.find(({ secondaryAxis }) => (secondaryAxis === true) === onSecond)?.values.numberFormat;
  const axes = categoryAxisXml(chart.categoryAxis, categories, { id: 1, crosses: 2, position: across, deleted: false, far: false }) + values(chart.valueAxis, { id: 2, crosses: 1, position: up, deleted: false, far: false, linked: formatOf(false) });
  const secondAxes = second ? categoryAxisXml({ scale: chart.categoryAxis.scale }, categories, { id: 3, crosses: 4, position: across, deleted: true, far: false }) + values({}, { id: 4, crosses: 3, position: sideways ? "t" : "r", deleted: false, far: true, linked: formatOf(true) }) : "";
  const plot = xml("c:plotArea", {}, xml("c:layout", {}), ...[...groups.values()].map((group) => groupXml(group.kind, group.series, group.gapWidth, group.second ? [3, 4] : [1, 2])), axes, secondAxes);
  return (
    XML_HEAD +
    xml(
      "c:chartSpace",
      { "xmlns:c": CHART, "xmlns:a": DRAWING_MAIN, "xmlns:r": RELATIONS },
      value("c:roundedCorners", false),
      xml("c:chart", {}, chart.title !== null && titleXml(chart.title, 1400), value("c:autoTitleDeleted", chart.title === null), plot, chart.legend && xml("c:legend", {}, value("c:legendPos", LEGEND[chart.legend]), value("c:overlay", false)), value("c:plotVisOnly", true), value("c:dispBlanksAs", "gap")),
    )
  );
}
