import { referenceColumn } from "../structuredRefs";
import type { Table } from "./table";

/**
 * Turns the totals row on or off. On: the row beneath the body becomes it, moved down first where something stands there; the
 * first column says "Total", the last is summed, or counted where it holds text. Off: the row goes, and what was moved comes back.
 */
export function toggleTotals(table: Table, on: boolean): void {
  if (on === table.ShowTotals) return;
  table.sheet.refuse();
  table.book.steps.asOne(() => (on ? turnOn(table) : turnOff(table)));
}

function turnOn(table: Table): void {
  const { sheet, box } = table;
  const row = { ...box, r: box.r + box.nr, nr: 1 };
  const taken = sheet.cells.used(true, row) !== null || table.book.tableAtBox(sheet, row) !== null;
  if (taken) sheet.structure.insertRows(row.r, 1);
  else sheet.reach(row);
  table.book.tableStore.setRecord(table.Id, { totals: true, totalsShifted: taken });
  table.book.directory.moveTotals(table);
  const names = table.columnNames();
  const last = names.length - 1;
  const values = sheet.cells.grid({ ...box, r: box.r + 1, nr: box.nr - 1, c: box.c + last, nc: 1 }, (r, c) => sheet.cells.value(r, c)).flat();
  const numeric = values.some((value) => typeof value === "number") && values.every((value) => typeof value === "number" || value === "");
  const summary = `=SUBTOTAL(${numeric ? 109 : 103},[${referenceColumn(names[last]!)}])`;
  sheet.range(row).write([names.map((_, j) => (j === 0 ? "Total" : j === last ? summary : null))]);
}

function turnOff(table: Table): void {
  const { sheet, fullBox, record } = table;
  const row = { ...fullBox, r: fullBox.r + fullBox.nr - 1, nr: 1 };
  table.book.tableStore.setRecord(table.Id, { totals: false, totalsShifted: false });
  if (record.totalsShifted) sheet.structure.deleteRows(row.r, 1);
  else sheet.writer.clear(row, "All");
  table.book.directory.moveTotals(table);
}
