import { AutoHeightController } from "@univerjs/preset-sheets-core";
import type { Session } from "./session";

const WAIT_MS = 60;
const WRAP = 3;
/** Wider than the average letter of any text, as a part of its font's size: only rows that could need a second line are measured. */
const WIDE_LETTER = 0.65;
const PX_PER_POINT = 4 / 3;

interface Touched { first: number; last: number }
interface CellsChange { readonly subUnitId: string; readonly cellValue?: Record<number, unknown>; readonly ranges?: readonly { startRow: number; endRow: number }[] }

/**
 * Rows without a height of their own grow with their wrapped text, as in Excel. Univer does it after its own commands; the host
 * writes by mutations, which are faster, so the page measures once they have come to rest.
 */
export function fitRowsToText(session: Session): void {
  const { engine, host } = session;
  const { SetRangeValuesMutation, SetWorksheetColWidthMutation } = engine.U.sheets;
  const touched = new Map<string, Touched>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const fit = session.whileOpen(() => {
    timer = null;
    const autoHeight = engine.injector.get(AutoHeightController);
    for (const [sheetId, { first, last }] of touched) {
      const rows = overfullRows(sheetId, first, last).map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: sheetColumns(sheetId) - 1 }));
      if (rows.length === 0) continue;
      for (const { id, params } of autoHeight.getUndoRedoParamsOfAutoHeight(rows, sheetId).redos) engine.commands.syncExecuteCommand(id, params);
    }
    touched.clear();
  });
  const touch = (sheetId: string, first: number, last: number): void => {
    const before = touched.get(sheetId);
    touched.set(sheetId, { first: Math.min(first, before?.first ?? first), last: Math.max(last, before?.last ?? last) });
    timer ??= setTimeout(fit, WAIT_MS);
  };

  const sheetColumns = (sheetId: string): number => engine.book.getSheetBySheetId(sheetId)?.getSheet().getColumnCount() ?? 1;
  const overfullRows = (sheetId: string, first: number, last: number): number[] => {
    const sheet = engine.book.getSheetBySheetId(sheetId)?.getSheet();
    if (!sheet) return [];
    const rows = new Set<number>();
    const { cells } = host.workbook.sheetById(sheetId);
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (row < first || row > last || rows.has(row) || !cell || typeof cell.v !== "string") return;
      const style = cells.style(row, column);
      if (style.tb === WRAP && (cell.v.length * (style.fs ?? 11) * PX_PER_POINT * WIDE_LETTER > sheet.getColumnWidth(column) || cell.v.includes("\n"))) rows.add(row);
    });
    return [...rows];
  };

  engine.commands.onCommandExecuted((command) => {
    const change = command.params as CellsChange | undefined;
    if (command.id === SetRangeValuesMutation.id && change?.cellValue) {
      const rows = Object.keys(change.cellValue);
      if (rows.length) touch(change.subUnitId, Number(rows[0]), Number(rows[rows.length - 1]));
    } else if (command.id === SetWorksheetColWidthMutation.id && change) touch(change.subUnitId, 0, Number.MAX_SAFE_INTEGER);
  });
}
