import type { ChartKind, ChartReference, FileAxis, FileChart, FileSeries } from "../types/chartFile";
import { childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/readXml";
import { decodeXString } from "../xml/xString";
import { USUAL_GAP } from "../write/chartPart";
import { compact } from "./readStyles";

/** What of a chart stands in its own part; its name and place are the drawing's. */
export type ChartContent = Omit<FileChart, "name" | "from" | "to" | "description">;

const MOST_POINTS = 1 << 20;
const GROUPS = new Set(["lineChart", "barChart", "areaChart"]);
const PLAIN = new Set([...GROUPS, "layout", "catAx", "dateAx", "valAx", "spPr"]);
const LEGEND: Readonly<Record<string, FileChart["legend"]>> = { b: "bottom", t: "top", l: "left", r: "right", tr: "right" };

const val = (element: XmlElement | undefined, local: string): string | undefined => childOf(element, local)?.attributes["val"];

function allText(element: XmlElement, local: string): string {
  return element.children.map((child) => (child.local === local ? child.text : allText(child, local))).join("");
}

function readTitle(element: XmlElement | undefined): string | null {
  const rich = childOf(childOf(element, "tx"), "rich");
  return rich ? decodeXString(childrenOf(rich, "p").map((paragraph) => allText(paragraph, "t")).join("\n")) : null;
}

/** null: a kind of data that is not modelled (literals, several levels). */
function readReference(element: XmlElement | undefined): ChartReference | null {
  const [source] = element?.children ?? [];
  const formula = childOf(source, "f")?.text;
  if (!source || formula === undefined || (source.local !== "numRef" && source.local !== "strRef")) return null;
  const cache = childOf(source, source.local === "numRef" ? "numCache" : "strCache");
  const count = Math.min(numberOf(val(cache, "ptCount")) ?? 0, MOST_POINTS);
  const cached: (string | number | null)[] = new Array<null>(count).fill(null);
  for (const point of childrenOf(cache, "pt")) {
    const at = numberOf(point.attributes["idx"]) ?? -1;
    const text = childOf(point, "v")?.text ?? "";
    if (at >= 0 && at < count) cached[at] = source.local === "numRef" ? (numberOf(text) ?? null) : decodeXString(text);
  }
  const code = childOf(cache, "formatCode")?.text;
  return { formula, cached, ...(code === undefined || code === "General" ? {} : { numberFormat: code }) };
}

function kindOf(group: XmlElement, series: XmlElement): ChartKind | null {
  const grouping = val(group, "grouping") ?? "standard";
  if (grouping === "percentStacked") return null;
  const stacked = grouping === "stacked";
  if (group.local === "lineChart") {
    const marked = flagOf(val(group, "marker")) && val(childOf(series, "marker"), "symbol") !== "none";
    return stacked ? null : marked ? "lineMarkers" : "line";
  }
  if (group.local === "areaChart") return stacked ? "areaStacked" : "area";
  const bar = val(group, "barDir") === "bar";
  return bar ? (stacked ? "barStacked" : "barClustered") : stacked ? "columnStacked" : "columnClustered";
}

function colorOf(series: XmlElement): string | undefined {
  const shape = childOf(series, "spPr");
  const hex = val(childOf(shape, "solidFill") ?? childOf(childOf(shape, "ln"), "solidFill"), "srgbClr");
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

function readSeries(group: XmlElement, element: XmlElement, secondary: boolean): (FileSeries & { readonly order: number }) | null {
  const kind = kindOf(group, element);
  const gap = numberOf(val(group, "gapWidth")) ?? USUAL_GAP;
  const values = readReference(childOf(element, "val"));
  const cat = childOf(element, "cat");
  const categories = readReference(cat);
  const tx = childOf(element, "tx");
  const fixedName = childOf(tx, "v");
  const name = fixedName ? decodeXString(fixedName.text) : tx ? readReference(tx) : undefined;
  if (!kind || !values || name === null || (cat && !categories)) return null;
  const series = { kind, name, categories: categories ?? undefined, values, color: colorOf(element), secondaryAxis: secondary ? (true as const) : undefined, dataLabels: flagOf(val(childOf(element, "dLbls"), "showVal")) ? (true as const) : undefined, gapWidth: group.local === "barChart" && gap !== USUAL_GAP ? gap : undefined, order: numberOf(val(element, "order")) ?? 0 };
  return compact(series) ?? series;
}

function readAxis(element: XmlElement | undefined): FileAxis {
  const format = childOf(element, "numFmt")?.attributes;
  const scaling = childOf(element, "scaling");
  return (
    compact<FileAxis>({
      title: readTitle(childOf(element, "title")) ?? undefined,
      numberFormat: format && !flagOf(format["sourceLinked"]) ? format["formatCode"] : undefined,
      minimum: numberOf(val(scaling, "min")),
      maximum: numberOf(val(scaling, "max")),
      majorUnit: numberOf(val(element, "majorUnit")),
      hidden: flagOf(val(element, "delete")) ? true : undefined,
      gridlines: childOf(element, "majorGridlines") ? true : undefined,
      scale: flagOf(val(element, "auto"), true) || element?.local === "valAx" ? undefined : element?.local === "dateAx" ? "dates" : "text",
    }) ?? {}
  );
}

/** xl/charts/chartN.xml; null for a chart of a kind that is not modelled, which is then carried along unread. */
export function readChart(root: XmlElement | null): ChartContent | null {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  if (!plot || plot.children.some((child) => !PLAIN.has(child.local))) return null;
  const axes = plot.children.filter((child) => child.local.endsWith("Ax"));
  const groups = plot.children.filter((child) => GROUPS.has(child.local));
  const idsOf = (group: XmlElement | undefined): string[] => childrenOf(group, "axId").map((id) => id.attributes["val"] ?? "");
  const first = idsOf(groups[0]);
  const series: (FileSeries & { order: number })[] = [];
  for (const group of groups) {
    for (const element of childrenOf(group, "ser")) {
      const read = readSeries(group, element, idsOf(group).join() !== first.join());
      if (!read) return null;
      series.push(read);
    }
  }
  if (series.length === 0) return null;
  series.sort((a, b) => a.order - b.order);
  const axisOf = (value: boolean): XmlElement | undefined => axes.find((axis) => (axis.local === "valAx") === value && first.includes(val(axis, "axId") ?? ""));
  return {
    title: readTitle(childOf(chart, "title")),
    legend: LEGEND[val(childOf(chart, "legend"), "legendPos") ?? ""] ?? null,
    series: series.map(({ order: _, ...rest }) => rest),
    categoryAxis: readAxis(axisOf(false)),
    valueAxis: readAxis(axisOf(true)),
  };
}
