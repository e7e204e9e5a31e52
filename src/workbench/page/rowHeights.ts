import type { IRange } from "@univerjs/core";
import { AutoHeightController, IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Session } from "./session";
import { fontOf, fontPixels, LINE, linesOf, STANDARD_POINTS } from "./textLines";

const WAIT_MS = 60;
const WRAP = 3;
/** Wider than the average letter of any text, as a part of its font's size: only texts that could need a second line are measured. */
const WIDE_LETTER = 0.65;
const PADDING = 4;
/** Univer measures every cell of the rows that a command wrote; of more rows than these it measures none, and this does. */
const UNIVERS_ROWS = 100;

interface Touched { first: number; last: number }
interface CellsChange { readonly subUnitId: string; readonly cellValue?: Record<number, unknown> }

/**
 * Rows without a height of their own grow with wrapped text and with larger letters, as in Excel. Univer does it after its own commands; the host
 * writes by mutations, which are faster, so the page measures once they have come to rest.
 */
export function fitRowsToText(session: Session): void {
  const { engine, host } = session;
  const { SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowAutoHeightMutation } = engine.U.sheets;
  const canvas = document.createElement("canvas").getContext("2d");
  const touched = new Map<string, Touched>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const heights = (sheetId: string, { first, last }: Touched): { row: number; autoHeight: number }[] => {
    const sheet = engine.book.getSheetBySheetId(sheetId)?.getSheet();
    if (!sheet || !canvas) return [];
    const { cells } = host.workbook.sheetById(sheetId);
    const needed = new Map<number, number>();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (row < first || row > last || !cell || typeof cell.v !== "string") return;
      const style = cells.style(row, column);
      const room = sheet.getColumnWidth(column) - PADDING;
      const wraps = style.tb === WRAP && cells.extras(row, column).horizontal !== "CenterAcrossSelection" && (cell.v.length * fontPixels(style) * WIDE_LETTER > room || cell.v.includes("\n"));
      if (!wraps && (style.fs ?? STANDARD_POINTS) <= STANDARD_POINTS) return;
      canvas.font = fontOf(style);
      const lines = wraps ? linesOf(canvas, cell.v, room).length : 1;
      needed.set(row, Math.max(needed.get(row) ?? 0, Math.ceil(lines * fontPixels(style) * LINE) + PADDING / 2));
    });
    return [...needed].filter(([row, height]) => height > sheet.getRowHeight(row) && sheet.getRowManager().getRow(row)?.ia !== 0).map(([row, autoHeight]) => ({ row, autoHeight }));
  };
  const fit = session.whileOpen(() => {
    timer = null;
    for (const [subUnitId, rows] of touched) {
      const rowsAutoHeightInfo = heights(subUnitId, rows);
      if (rowsAutoHeightInfo.length) engine.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, { unitId: engine.book.getId(), subUnitId, rowsAutoHeightInfo });
    }
    touched.clear();
  });
  const touch = (sheetId: string, first: number, last: number): void => {
    const before = touched.get(sheetId);
    touched.set(sheetId, { first: Math.min(first, before?.first ?? first), last: Math.max(last, before?.last ?? last) });
    timer ??= setTimeout(fit, WAIT_MS);
  };

  leaveLargeWritesToUs(session, (sheetId, ranges) => {
    for (const { startRow, endRow } of ranges) touch(sheetId, startRow, endRow);
  });
  engine.commands.onCommandExecuted((command) => {
    const change = command.params as CellsChange | undefined;
    if (command.id === SetRangeValuesMutation.id && change?.cellValue) {
      const rows = Object.keys(change.cellValue);
      if (rows.length) touch(change.subUnitId, Number(rows[0]), Number(rows[rows.length - 1]));
    } else if (command.id === SetWorksheetColWidthMutation.id && change) touch(change.subUnitId, 0, Number.MAX_SAFE_INTEGER);
  });
}

/** `measureLater` is given the rows out of sight that a command would have Univer measure. */
function leaveLargeWritesToUs({ engine }: Session, measureLater: (sheetId: string, ranges: readonly IRange[]) => void): void {
  const interceptors = engine.injector.get(engine.U.sheets.SheetInterceptorService);
  const generate = interceptors.generateMutationsOfAutoHeight.bind(interceptors);
  interceptors.generateMutationsOfAutoHeight = ({ lazyAutoHeightRanges = [], ...inSight }) => {
    // Univer measures them in idle moments, of a sheet that was deleted meanwhile too: it fails there, and measures no row of any sheet from then on.
    measureLater(inSight.subUnitId, lazyAutoHeightRanges);
    return generate(inSight);
  };
  const controller = engine.injector.get(AutoHeightController);
  const measure = controller.getUndoRedoParamsOfAutoHeight.bind(controller);
  const isDrawn = (): boolean => Boolean(engine.injector.get(IRenderManagerService).getRenderById(engine.book.getId()));
  controller.getUndoRedoParamsOfAutoHeight = (given, ...rest) => {
    // Univer asks without ranges where a command has nothing to measure, whatever its types say; and a file opens before its grid is drawn.
    const rows = ((given as typeof given | undefined) ?? []).reduce((sum, range) => sum + range.endRow - range.startRow + 1, 0);
    return rows === 0 || rows > UNIVERS_ROWS || !isDrawn() ? { redos: [], undos: [] } : measure(given, ...rest);
  };
}
