import type { IStyleData } from "@univerjs/core";
import type { Box } from "./address";
import type { CellExtras } from "./sheetCells";
import type { Worksheet } from "./worksheet";

/** The cells whose format is read or set. */
export interface Formatted {
  readonly sheet: Worksheet;
  readonly box: Box;
}

export const points = (pixels: number): number => pixels * 0.75;
export const pixels = (inPoints: number): number => inPoints / 0.75;

/** One answer for all the cells of a range: their common value, or null when they differ. */
export function common<T>({ sheet, box }: Formatted, read: (style: IStyleData, extras: CellExtras) => T): T | null {
  const nr = Math.min(box.nr, Math.max(1, sheet.rows - box.r));
  const nc = Math.min(box.nc, Math.max(1, sheet.columns - box.c));
  const first = read(sheet.cells.style(box.r, box.c), sheet.cells.extras(box.r, box.c));
  for (let r = box.r; r < box.r + nr; r++) {
    for (let c = box.c; c < box.c + nc; c++) if (read(sheet.cells.style(r, c), sheet.cells.extras(r, c)) !== first) return null;
  }
  return first;
}
