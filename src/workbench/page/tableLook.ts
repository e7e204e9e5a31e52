import { themeName } from "../host/univer/excelTableThemes";
import type { Session } from "./session";

const DEFAULT_STYLE = "TableStyleMedium2";

/** Draws each table in the Excel style that the host keeps for it. */
export function followTableStyles(session: Session): void {
  const { engine, host: { workbook } } = session;
  const { tableStore } = workbook;
  const draw = (id: string): void => {
    const unitId = engine.book.getId();
    const table = tableStore.manager.getTableById(unitId, id);
    if (!table) return;
    const { style = DEFAULT_STYLE, bandedRows = true } = tableStore.record(id);
    const theme = themeName(style, bandedRows);
    if (table.getTableStyleId() !== theme) tableStore.manager.setTableByConfig(unitId, id, { theme });
  };
  // The record may come before its table, so both are left to come to rest first.
  const soon = (id: string): void => { setTimeout(session.whileOpen(() => draw(id)), 0); };
  workbook.held.listeners.add((key) => { if (key.startsWith("table/")) soon(key.slice("table/".length)); });
  engine.commands.onCommandExecuted((command) => {
    if (command.id === engine.U.table.AddSheetTableMutation.id) soon((command.params as { tableId: string }).tableId);
  });
}
