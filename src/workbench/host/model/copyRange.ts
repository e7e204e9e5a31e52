import type { ICellData } from "@univerjs/core";
import { fail } from "../protocol/hostError";
import { type Box, splitSheet } from "./address";
import { mergeExtras } from "./cellLooks";
import type { Range } from "./range";
import type { CellExtras } from "./sheetCells";
import { shiftFormula } from "./shiftFormula";

export type CopySource = Range | string;

/** Range.copyFrom: the source is repeated over a target that is a multiple of it, and fills the source's size from a smaller one. */
export function copyRange(target: Range, given: CopySource, copyType: string, skipBlanks: boolean, transpose: boolean): void {
  const source = typeof given === "string" ? (splitSheet(given).sheet ? target.sheet.book.sheetOf(given) : target.sheet).GetRange(given) : given;
  const from = source.sheet.reach(source.box);
  const [nr, nc] = transpose ? [from.nc, from.nr] : [from.nr, from.nc];
  const box: Box = { r: target.box.r, c: target.box.c, nr: target.box.nr % nr === 0 ? target.box.nr : nr, nc: target.box.nc % nc === 0 ? target.box.nc : nc };
  if (!["All", "Values", "Formulas", "Formats"].includes(copyType)) fail("ApiNotFound", `Range.copyFrom with ${copyType} is not modelled by the simulated host`);
  const cells: Record<number, Record<number, ICellData>> = {};
  const into = target.sheet.reach(box);
  for (let i = 0; i < into.nr; i++) {
    for (let j = 0; j < into.nc; j++) {
      const [si, sj] = transpose ? [j % nc, i % nr] : [i % nr, j % nc];
      const [r, c] = [from.r + si, from.c + sj];
      const cell = source.sheet.cells.raw(r, c);
      const blank = source.sheet.cells.value(r, c) === "" && !cell?.f && !cell?.si;
      if (skipBlanks && blank) continue;
      const copy: ICellData = {};
      if (copyType !== "Formats") Object.assign(copy, content(source, r, c, copyType === "Values", into.r + i - r, into.c + j - c));
      if (copyType === "All" || copyType === "Formats") {
        copy.s = source.sheet.cells.style(r, c);
        // A comment stays where it is, on the copied cell and on the one beneath the copy.
        copy.custom = mergeExtras({ ...(cell?.custom as CellExtras | undefined), remark: target.sheet.cells.extras(into.r + i, into.c + j).remark } as CellExtras, {}) as never;
      }
      (cells[into.r + i] ??= {})[into.c + j] = copy;
    }
  }
  target.sheet.writer.put(cells, into);
}

function content(source: Range, r: number, c: number, valuesOnly: boolean, rows: number, columns: number): ICellData {
  const formula = valuesOnly ? null : source.sheet.cells.engineFormula(r, c);
  if (formula) return { f: shiftFormula(formula, rows, columns), v: null, si: null, p: null };
  const value = source.sheet.cells.value(r, c);
  if (value === "") return { v: null, f: null, si: null, p: null, t: null };
  return { v: typeof value === "boolean" ? Number(value) : value, t: typeof value === "number" ? 2 : typeof value === "boolean" ? 3 : 1, f: null, si: null, p: null };
}
