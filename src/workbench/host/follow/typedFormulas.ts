import type { ICellData } from "@univerjs/core";
import type { Workbook } from "../model/workbook";
import { TOTALS_NAME, toEngine, toExcel } from "../structuredRefs";

interface WriteParams {
  readonly value?: unknown;
  readonly range?: { readonly startRow: number; readonly startColumn: number } | readonly { readonly startRow: number; readonly startColumn: number }[];
  readonly subUnitId?: string;
}
const isCell = (value: unknown): value is ICellData => typeof value === "object" && value !== null && ("v" in value || "f" in value || "p" in value || "s" in value);

/** What a person types into the grid: short table references are written out before Univer stores the formula. */
export function expandTypedFormulas(book: Workbook): void {
  const write = book.engine.U.sheets.SetRangeValuesCommand.id;
  const expand = (cell: unknown, sheetId: string, row: number, column: number): void => {
    const given = cell as { f?: string | null } | null;
    if (given && typeof given.f === "string" && given.f.includes("[")) given.f = toEngine(given.f, book.tableNameAt(sheetId, row, column), book.directory);
  };
  book.engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== write || book.follow.isModelWriting) return;
    const { value, range, subUnitId } = params as WriteParams;
    const sheetId = subUnitId ?? book.f.getActiveSheet().getSheetId();
    const from = Array.isArray(range) ? range[0] : range;
    if (isCell(value)) {
      if (from) expand(value, sheetId, from.startRow, from.startColumn);
    } else if (Array.isArray(value)) {
      value.forEach((row: unknown[], i) => row.forEach((cell, j) => from && expand(cell, sheetId, from.startRow + i, from.startColumn + j)));
    } else {
      for (const [row, cells] of Object.entries((value ?? {}) as Record<string, Record<string, unknown>>)) for (const [column, cell] of Object.entries(cells ?? {})) expand(cell, sheetId, Number(row), Number(column));
    }
  });
}

/** What the grid's editor and formula bar show: Excel's spelling of a formula, not Univer's. */
export function shortenEditedFormulas(book: Workbook): void {
  const { U, injector } = book.engine;
  injector.get(U.sheets.SheetInterceptorService).writeCellInterceptor.intercept(U.sheets.BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, location, next) => {
      if (!cell?.f || !(cell.f.includes("[") || cell.f.includes(TOTALS_NAME))) return next(cell);
      const home = book.tableNameAt(location.subUnitId, location.row, location.col);
      return next({ ...cell, f: toExcel(cell.f, home, book.directory) });
    },
  });
}
