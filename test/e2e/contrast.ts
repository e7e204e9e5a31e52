import type { Page } from "playwright-core";

export interface DrawnArea {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** How many cells, from that one to the right. */
  readonly columns?: number;
  /** Only so many pixels at the area's right end. */
  readonly fromRight?: number;
}

/** The contrast between the brightest and the darkest point that the grid drew within some cells, as WCAG reckons it: 1 where nothing is drawn. */
export function contrastOf(page: Page, area: DrawnArea): Promise<number> {
  return page.evaluate(async ({ row, column, columns = 1, fromRight }) => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const { engine } = await window.workbenchPage.readySession();
    const sheet = engine.book.getActiveSheet().getSheet();
    const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main-canvas]")!;
    const [rowHeader, columnHeader, rule] = [46, 20, 3];
    const sum = (from: number, to: number, size: (index: number) => number): number => Array.from({ length: to - from }, (_none, i) => size(from + i)).reduce((all, one) => all + one, 0);
    const widthOf = (index: number): number => sheet.getColumnWidth(index);
    const width = sum(column, column + columns, widthOf) - 2 * rule;
    const shown = Math.min(width, fromRight ?? width);
    const place = [rowHeader + sum(0, column, widthOf) + rule + width - shown, columnHeader + sum(0, row, (index) => sheet.getRowHeight(index)) + rule, shown, sheet.getRowHeight(row) - 2 * rule];
    const [left = 0, top = 0, wide = 0, high = 0] = place.map((length) => Math.round(length * (canvas.width / canvas.clientWidth)));
    const { data } = canvas.getContext("2d")!.getImageData(left, top, wide, high);
    // Where the canvas is clear, the page's own ground is seen.
    const ground = (getComputedStyle(document.querySelector("#sheet")!).backgroundColor.match(/\d+/g) ?? []).map(Number);
    const seen = (pixel: number, channel: number): number => (data[4 * pixel + channel]! * data[4 * pixel + 3]! + ground[channel]! * (255 - data[4 * pixel + 3]!)) / 255;
    const part = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const luminances = Array.from({ length: data.length / 4 }, (_none, i) => 0.2126 * part(seen(i, 0)) + 0.7152 * part(seen(i, 1)) + 0.0722 * part(seen(i, 2)));
    return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
  }, area);
}
