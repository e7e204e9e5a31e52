import type { ICellCustomRender, ICellRenderContext, IStyleData, Nullable, Worksheet as UniverSheet } from "@univerjs/core";
import type { CellExtras, SheetCells } from "../host/model/sheetCells";
import type { Session } from "./session";
import { fontOf, fontPixels, LINE, linesOf } from "./textLines";

const ACROSS = "CenterAcrossSelection";
const PADDING = 2;
const WRAP = 3;
const TOP = 1;
const MIDDLE = 2;

interface Run { readonly text: string; readonly style: IStyleData; readonly left: number; readonly width: number }

const isAcross = (cell: Nullable<{ custom?: Nullable<Record<string, unknown>> }>): boolean => (cell?.custom as CellExtras | null | undefined)?.horizontal === ACROSS;

/** The text that is centred over this cell: that of the nearest filled cell to the left, over itself and the empty cells after it. `left` counts from this cell's edge. */
function runAt(sheet: UniverSheet, cells: SheetCells, row: number, column: number): Run | null {
  const across = (c: number): boolean => isAcross(sheet.getCellRaw(row, c));
  const width = (c: number): number => (sheet.getColVisible(c) ? sheet.getColumnWidth(c) : 0);
  let first = column;
  while (cells.value(row, first) === "" && first > 0 && across(first - 1)) first--;
  if (cells.value(row, first) === "") return null;
  let left = 0;
  for (let c = first; c < column; c++) left -= width(c);
  let total = width(first);
  for (let c = first + 1; c < sheet.getColumnCount() && across(c) && cells.value(row, c) === ""; c++) total += width(c);
  return { text: cells.text(row, first), style: cells.style(row, first), left, width: total };
}

const broken = (ctx: CanvasRenderingContext2D, { text, style, width }: Run): string[] => (style.tb === WRAP ? linesOf(ctx, text, width - 2 * PADDING) : [text]);

// Each cell draws its own slice of the text, so that frozen panes and scrolling cut it where they cut the cells.
function draw(ctx: CanvasRenderingContext2D, { primaryWithCoord, worksheet, row, col }: ICellRenderContext, cells: SheetCells): void {
  const run = runAt(worksheet, cells, row, col);
  if (!run) return;
  const { startX, startY, endX, endY } = primaryWithCoord;
  const size = fontPixels(run.style);
  ctx.save();
  ctx.beginPath();
  ctx.rect(startX, startY, endX - startX, endY - startY);
  ctx.clip();
  ctx.font = fontOf(run.style);
  ctx.fillStyle = inkOf(run.style);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const lines = broken(ctx, run);
  const height = lines.length * size * LINE;
  const top = run.style.vt === TOP ? startY + PADDING : run.style.vt === MIDDLE ? (startY + endY - height) / 2 : endY - PADDING - height;
  lines.forEach((line, i) => ctx.fillText(line, startX + run.left + run.width / 2, top + (i + 0.5) * size * LINE));
  ctx.restore();
}

/** As the style says, in the dark too: the grid's canvas turns every colour by itself. */
const inkOf = (style: IStyleData): string => style.cl?.rgb ?? "#000000";

/** Draws texts that are centred across a selection, which Univer has no alignment for. */
export function drawAcrossSelection({ engine, host }: Session): void {
  const { INTERCEPTOR_POINT, SheetInterceptorService } = engine.U.sheets;
  const measure = document.createElement("canvas").getContext("2d");
  const cellsOf = (sheetId: string): SheetCells => host.workbook.sheetById(sheetId).cells;
  const render = (sheetId: string): ICellCustomRender => ({ drawWith: (ctx, info) => draw(ctx, info, cellsOf(sheetId)) });
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    handler: (cell, { worksheet, row, col, subUnitId }, next) => {
      if (!isAcross(cell)) return next(cell);
      const interceptorAutoHeight = (): number | undefined => {
        const run = runAt(worksheet, cellsOf(subUnitId), row, col);
        if (!run || !measure || run.left < 0) return undefined;
        measure.font = fontOf(run.style);
        return Math.ceil(broken(measure, run).length * fontPixels(run.style) * LINE + 2 * PADDING);
      };
      return next({ ...cell, fontRenderExtension: { isSkip: true }, interceptorAutoHeight, customRender: [...(cell?.customRender ?? []), render(subUnitId)] });
    },
  });
}
