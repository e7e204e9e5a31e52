import { area } from "../plan/address";
import { contentOf } from "./cellContent";
import type { SetView } from "./setView";

/** The lines of the lock-up per holder: as many as the table has rows, each with the formulas of the line above. */
export interface LockUpRows {
  readonly tableId: string;
  readonly sheetId: string;
  readonly count: number;
  /** Row (from 1) and column (from 0) of the last line. */
  readonly lastRow: number;
  readonly left: number;
  readonly pattern: readonly (string | number | boolean | null)[];
}

/** Queues the reading; call the answer after the next round trip. Null: a person deleted the table. */
export function loadLockUpRows(context: Excel.RequestContext, view: SetView): () => LockUpRows | null {
  const found = view.contents.tables.find(({ name }) => name.toLowerCase() === view.names.tables.byHolder.toLowerCase());
  if (!found) return () => null;
  const table = context.workbook.tables.getItem(found.id);
  const body = table.getDataBodyRange().load("rowCount");
  const last = table.getDataBodyRange().getLastRow().load("formulas,values,rowIndex,columnIndex");
  return () => ({
    tableId: found.id, sheetId: found.sheetId,
    count: body.rowCount, lastRow: last.rowIndex + 1, left: last.columnIndex,
    pattern: last.formulas[0]!.map((formula: unknown, index: number) => {
      const content = contentOf(formula, last.values[0]![index]);
      return typeof content === "string" && content.startsWith("=") ? content : null;
    }),
  });
}

/** Queues what makes the lines as many as the rows of the table. */
export function queueLockUpRows(context: Excel.RequestContext, rows: LockUpRows | null, wanted: number): void {
  if (!rows || rows.count === wanted) return;
  const table = context.workbook.tables.getItem(rows.tableId);
  const added = wanted - rows.count;
  if (added > 0) {
    // Whole rows within the table: other tables stand beneath it, which Excel does not let a longer table tear.
    const sheet = context.workbook.worksheets.getItem(rows.sheetId);
    sheet.getRange(`${rows.lastRow}:${rows.lastRow + added - 1}`).insert("Down");
    rows.pattern.forEach((formula, column) => {
      if (formula !== null) sheet.getRange(area(rows.left + column, rows.lastRow, 1, added)).formulas = formula as unknown as string[][];
    });
  } else for (let row = rows.count - 1; row >= Math.max(1, wanted); row--) table.rows.getItemAt(row).delete();
}
