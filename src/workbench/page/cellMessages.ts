import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import { say } from "./say";
import type { Session } from "./session";

const LINE_PX = 18;
const LETTERS_PER_LINE = 38;

/**
 * Shows what a custom function said beside its error: on the cell, in place of the grid's general words, and under the grid while
 * the cell is selected. In Excel it stands on the error's card.
 */
export function showCellMessages(session: Session): void {
  const { engine, host } = session;
  const shown = (sheetId: string, row: number, column: number): string => host.workbook.sheetById(sheetId).cells.text(row, column);
  const alerts = engine.injector.get(CellAlertManagerService);
  const original = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = engine.messageAt(subUnitId, row, col);
    if (!message) { original(alert); return; }
    original({ ...alert, title: shown(subUnitId, row, col), message, width: 280, height: 44 + Math.ceil(message.length / LETTERS_PER_LINE) * LINE_PX });
  };

  const tell = session.whileOpen(() => {
    const range = engine.book.getActiveRange();
    const sheetId = engine.book.getActiveSheet()?.getSheetId();
    const message = range && sheetId ? engine.messageAt(sheetId, range.getRow(), range.getColumn()) : undefined;
    say(message && range && sheetId ? `${range.getA1Notation()}: ${shown(sheetId, range.getRow(), range.getColumn())} ${message}` : "", "error");
  });
  const { SetFormulaCalculationResultMutation } = engine.U.formula;
  engine.api.addEvent(engine.api.Event.SelectionChanged, tell);
  const { SetWorksheetActiveOperation } = engine.U.sheets;
  const turns = new Set([SetFormulaCalculationResultMutation.id, SetWorksheetActiveOperation.id]);
  engine.commands.onCommandExecuted((command) => { if (turns.has(command.id)) setTimeout(tell, 0); });
}
