import { themeName } from "../host/univer/excelTableThemes";
import type { Session } from "./session";

const DEFAULT_STYLE = "TableStyleMedium2";

/** Draws each table in the Excel style that the host keeps for it, and its filter buttons where it shows them. */
export function followTableStyles(session: Session): void {
  const { engine, host: { workbook } } = session;
  const { tableStore } = workbook;
  const { manager } = tableStore;
  const isFiltered = (id: string): boolean => tableStore.record(id).filterButton !== false;
  const ranges = manager.getSheetFilterRangeWithState.bind(manager);
  manager.getSheetFilterRangeWithState = (unitId, sheetId) => ranges(unitId, sheetId).filter(({ tableId }) => isFiltered(tableId));
  const drawnFiltered = new Map<string, boolean>();
  const draw = (id: string): void => {
    const unitId = engine.book.getId();
    const table = manager.getTableById(unitId, id);
    if (!table) return;
    const { style = DEFAULT_STYLE, bandedRows = true } = tableStore.record(id);
    const theme = themeName(style, bandedRows);
    if (table.getTableStyleId() === theme && drawnFiltered.get(id) === isFiltered(id)) return;
    drawnFiltered.set(id, isFiltered(id));
    manager.setTableByConfig(unitId, id, { theme });
  };
  // The record may come before its table, so both are left to come to rest first.
  const soon = (id: string): void => { setTimeout(session.whileOpen(() => draw(id)), 0); };
  workbook.held.listeners.add((key) => { if (key.startsWith("table/")) soon(key.slice("table/".length)); });
  engine.commands.onCommandExecuted((command) => {
    if (command.id === engine.U.table.AddSheetTableMutation.id) soon((command.params as { tableId: string }).tableId);
  });
}
