import type { ICellData, IRange } from "@univerjs/core";
import { toUniver } from "../../model/address";
import type { Worksheet } from "../../model/worksheet";
import { parseBlock } from "../cellReference";
import type { FileRow } from "../types/sheetFile";
import { contentOf } from "./openCells";
import { boxOf } from "./openLayout";

type ByCell<T> = Record<number, Record<number, T>>;

/**
 * A formula whose add-in is not running says #NAME?, and so does all that rests on it. As in Excel they show the values that were
 * saved until they are calculated again: these are put back past the engine, which would calculate at once.
 */
export function keepSavedValues(sheet: Worksheet, rows: readonly FileRow[]): void {
  const { engine } = sheet.book;
  const areas: ByCell<IRange> = {};
  const filled: ByCell<ICellData> = {};
  const saved = new Map(rows.map((row) => [row.row, new Map(row.cells.map((cell) => [cell.column, cell.value]))]));
  for (const { row, cells } of rows) {
    for (const { column, formula, value, spill } of cells) {
      if (formula === undefined || value === undefined || sheet.cells.value(row, column) !== "#NAME?" || (typeof value === "object" && value.error === "#NAME?")) continue;
      const cell = sheet.model.getCellMatrix().getValue(row, column);
      if (!cell) continue;
      Object.assign(cell, contentOf(value));
      const area = parseBlock(spill ?? "");
      if (!area || (area.top === area.bottom && area.left === area.right)) continue;
      (areas[row] ??= {})[column] = toUniver(boxOf(area));
      for (let r = area.top; r <= area.bottom; r++) for (let c = area.left; c <= area.right; c++) (filled[r] ??= {})[c] = contentOf(saved.get(r)?.get(c));
    }
  }
  const data = engine.injector.get(engine.U.formula.FormulaDataModel);
  const unit = engine.book.getId();
  if (Object.keys(areas).length === 0) return;
  data.mergeArrayFormulaRange({ [unit]: { [sheet.Id]: areas } });
  data.mergeArrayFormulaCellData({ [unit]: { [sheet.Id]: new engine.U.core.ObjectMatrix(filled) } });
}
