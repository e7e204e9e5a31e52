import type { ChartRecord } from "../host/model/chartRecord";

/** What a chart shows, read from its cells. */
export interface ChartContent {
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly number[]; readonly line: boolean }[];
  readonly valueFormat: string;
}

const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const SPACE = { left: 78, right: 14, top: 34, bottom: 34 };
const STEPS = 5;

export const seriesColor = (index: number, { color, lineColor }: ChartRecord["series"][number]): string => color ?? lineColor ?? COLOURS[index % COLOURS.length]!;

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** A round number that at least `STEPS` of reach `most`. */
function roundStep(most: number): number {
  const rough = most / STEPS || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((part) => part * power).find((step) => step >= rough) ?? rough;
}

/** Draws columns and lines as Excel's plain chart does; a picture of the chart, not all that Excel can draw. */
export function drawChart(content: ChartContent, width: number, height: number, format: (value: number, pattern: string) => string): SVGElement {
  const svg = element("svg", { class: "chart", width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `Chart: ${content.title ?? ""}` });
  const inner = { width: width - SPACE.left - SPACE.right, height: height - SPACE.top - SPACE.bottom };
  const step = roundStep(Math.max(0, ...content.series.flatMap((series) => series.values)));
  const most = step * STEPS;
  const y = (value: number): number => SPACE.top + inner.height * (1 - value / most);
  const slot = inner.width / Math.max(1, content.categories.length);
  if (content.title) svg.append(element("text", { class: "chart-title", x: width / 2, y: 21, "text-anchor": "middle" }, content.title));
  for (let value = 0; value <= most + step / 2; value += step) {
    svg.append(element("line", { class: "chart-rule", x1: SPACE.left, x2: width - SPACE.right, y1: y(value), y2: y(value) }));
    svg.append(element("text", { x: SPACE.left - 6, y: y(value) + 4, "text-anchor": "end" }, format(value, content.valueFormat)));
  }
  const every = Math.ceil(content.categories.length / Math.max(1, Math.floor(inner.width / 80)));
  content.categories.forEach((category, i) => {
    if (i % every === 0) svg.append(element("text", { x: SPACE.left + (i + 0.5) * slot, y: height - SPACE.bottom + 18, "text-anchor": "middle" }, category));
  });
  const columns = content.series.filter((series) => !series.line);
  const bar = (slot * 0.6) / Math.max(1, columns.length);
  columns.forEach(({ values, color }, at) => values.forEach((value, i) => {
    svg.append(element("rect", { x: SPACE.left + i * slot + slot * 0.2 + at * bar, y: y(Math.max(0, value)), width: Math.max(1, bar), height: Math.max(0, y(0) - y(Math.max(0, value))), fill: color }));
  }));
  for (const { values, color } of content.series.filter((series) => series.line)) {
    svg.append(element("polyline", { points: values.map((value, i) => `${SPACE.left + (i + 0.5) * slot},${y(value)}`).join(" "), fill: "none", stroke: color, "stroke-width": 2 }));
  }
  return svg;
}
