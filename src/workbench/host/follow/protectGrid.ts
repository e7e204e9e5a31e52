import type { IRange } from "@univerjs/core";
import { a1, fromUniver } from "../model/address";
import type { Workbook } from "../model/workbook";

interface EditParams { readonly subUnitId?: string; readonly range?: IRange | readonly IRange[]; readonly value?: unknown }

/** Refuses what a person does in the grid to a protected sheet, as the model refuses what an add-in does. */
export function protectGrid(book: Workbook): void {
  const { U, commands } = book.engine;
  const S = U.sheets;
  const options: Readonly<Record<string, string>> = {
    [S.InsertRowByRangeCommand.id]: "allowInsertRows", [S.InsertColByRangeCommand.id]: "allowInsertColumns",
    [S.RemoveRowByRangeCommand.id]: "allowDeleteRows", [S.RemoveColByRangeCommand.id]: "allowDeleteColumns",
    [S.SetStyleCommand.id]: "allowFormatCells", [S.SetBorderCommand.id]: "allowFormatCells",
  };
  commands.beforeCommandExecuted(({ id, params }) => {
    const option = options[id];
    const writes = id === S.SetRangeValuesCommand.id || id === S.ClearSelectionContentCommand.id || id === S.ClearSelectionAllCommand.id;
    if (book.follow.isModelWriting || (!option && !writes)) return;
    const edit = (params ?? {}) as EditParams;
    const sheetId = edit.subUnitId ?? book.f.getActiveSheet().getSheetId();
    if (!book.hasSheet(sheetId)) return;
    const sheet = book.sheetById(sheetId);
    if (!sheet.protection || (option && sheet.protection.options[option])) return;
    const locked = option ? "the sheet" : lockedCell(book, sheetId, edit);
    if (locked) throw new U.core.CustomCommandExecutionError(`${locked} can't be changed: the sheet "${sheet.Name}" is protected.`);
  });
}

/** The first locked cell among those that an edit names, or that are selected where it names none. */
function lockedCell(book: Workbook, sheetId: string, { range, value }: EditParams): string | null {
  const { cells } = book.sheetById(sheetId);
  const isLocked = (r: number, c: number): boolean => cells.extras(r, c).locked !== false;
  const ranges = range === undefined ? [] : Array.isArray(range) ? (range as readonly IRange[]) : [range as IRange];
  const boxes = ranges.length > 0 ? ranges.map((one) => fromUniver(one)) : typeof value === "object" && value !== null ? written(value) : [book.GetSelectedRange().box];
  for (const box of boxes) {
    for (let r = box.r; r < box.r + Math.min(box.nr, 10000); r++) for (let c = box.c; c < box.c + Math.min(box.nc, 1000); c++) if (isLocked(r, c)) return a1({ r, c, nr: 1, nc: 1 });
  }
  return null;
}

const written = (value: object): { r: number; c: number; nr: number; nc: number }[] => Object.entries(value).flatMap(([row, cells]) => Object.keys((cells ?? {}) as object).map((column) => ({ r: Number(row), c: Number(column), nr: 1, nc: 1 })).filter(({ c }) => Number.isInteger(c)));
