import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ChartRecord } from "../host/model/chartRecord";
import { formatText } from "../host/model/formatText";
import { type ChartContent, drawChart, seriesColor } from "./chartDrawing";
import { locate } from "./locate";
import type { Session } from "./session";

const PX_PER_POINT = 4 / 3;

/** Lays the active sheet's charts over the grid, where they scroll and zoom with its cells. Univer's open packages draw none. */
export function layCharts(session: Session, container: HTMLElement): void {
  const { engine, host: { workbook } } = session;
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  const drawn = new Map<string, string>();
  let waiting = false;

  const format = (value: number, pattern: string): string => formatText(engine.U.core.numfmt, value, pattern);
  const categoriesOf = (reference: string, pattern?: string): string[] => {
    const range = locate(workbook, reference.slice(1));
    const texts = (range.Text ?? []).flat();
    return pattern ? (range.Values ?? []).flat().map((value, i) => (typeof value === "number" ? format(value, pattern) : (texts[i] ?? ""))) : texts;
  };
  const contentOf = ({ title, titleVisible, series, type, valueAxis, categoryAxis }: ChartRecord): ChartContent => {
    const first = series[0]?.categories;
    const isLine = (own = type): boolean => own.startsWith("Line");
    return {
      title: titleVisible === false ? null : (title ?? series[0]?.name ?? null),
      categories: first ? categoriesOf(first, categoryAxis?.numberFormat) : [],
      series: series.map((one, i) => ({ name: one.name ?? "", color: seriesColor(i, one), line: isLine(one.type), values: (locate(workbook, one.values.slice(1)).Values ?? []).flat().map((value) => (typeof value === "number" ? value : 0)) })),
      valueFormat: valueAxis?.numberFormat ?? "General",
    };
  };

  /** How far the sheet is scrolled, in pixels at 100%. */
  const cornerOf = (sheet: FWorksheet): { x: number; y: number } => {
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const { startRow, startColumn } = sheet.getSheet().getFreeze();
    const model = sheet.getSheet();
    let [x, y] = [offsetX, offsetY];
    for (let row = Math.max(0, startRow); row < sheetViewStartRow; row++) y += model.getRowVisible(row) ? model.getRowHeight(row) : 0;
    for (let column = Math.max(0, startColumn); column < sheetViewStartColumn; column++) x += model.getColVisible(column) ? model.getColumnWidth(column) : 0;
    return { x, y };
  };

  const lay = session.whileOpen(() => {
    waiting = false;
    const sheet = engine.book.getActiveSheet();
    const charts = workbook.held.keys("chart").flatMap((key) => workbook.held.get<ChartRecord>(key) ?? []).filter((chart) => chart.sheetId === sheet?.getSheetId());
    const skeleton = engine.injector.get(IRenderManagerService).getRenderById(engine.book.getId())?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const canvas = container.querySelector<HTMLElement>("canvas[id^=univer-sheet-main-canvas]");
    for (const shown of [...layer.children] as HTMLElement[]) if (!charts.some((chart) => chart.id === shown.dataset.chart)) { drawn.delete(shown.dataset.chart ?? ""); shown.remove(); }
    if (charts.length === 0 || !sheet || !skeleton || !canvas?.parentElement) return;
    const corner = cornerOf(sheet);
    const zoom = sheet.getZoom();
    const edge = { left: skeleton.rowHeaderWidth * zoom, top: skeleton.columnHeaderHeight * zoom };
    if (layer.parentElement !== canvas.parentElement) canvas.parentElement.append(layer);
    Object.assign(layer.style, { left: `${edge.left}px`, top: `${edge.top}px`, right: "0", bottom: "0" });
    for (const chart of charts) {
      const [width, height] = [chart.width * PX_PER_POINT, chart.height * PX_PER_POINT];
      const text = JSON.stringify([contentOf(chart), width, height]);
      let place = [...layer.children].find((child) => (child as HTMLElement).dataset.chart === chart.id) as HTMLElement | undefined;
      if (!place) {
        place = document.createElement("div");
        place.dataset.chart = chart.id;
        layer.append(place);
      }
      if (drawn.get(chart.id) !== text) place.replaceChildren(drawChart(contentOf(chart), width, height, format));
      drawn.set(chart.id, text);
      place.style.transform = `translate(${(chart.left * PX_PER_POINT - corner.x) * zoom}px, ${(chart.top * PX_PER_POINT - corner.y) * zoom}px) scale(${zoom})`;
    }
  });
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(lay);
  };
  engine.commands.onCommandExecuted(soon);
  engine.api.addEvent(engine.api.Event.Scroll, soon);
  new ResizeObserver(soon).observe(container);
}
