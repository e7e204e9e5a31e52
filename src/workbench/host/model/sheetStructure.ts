import type { ITableColumnJson } from "@univerjs/sheets-table";
import { fail } from "../protocol/hostError";
import { type Box, intersection, toUniver } from "./address";
import type { Table } from "./table";
import { hasOthersInColumns, isFreeAtRight, moveTableCells } from "./tableColumnShift";
import type { Worksheet } from "./worksheet";

/** Inserting and deleting in a sheet. Univer adjusts tables and formulas of the active sheet alone, so that sheet is made active for the while. */
export class SheetStructure {
  constructor(private readonly sheet: Worksheet) {}

  insertRows(row: number, count: number): void {
    this.sheet.reach({ r: row, c: 0, nr: 1, nc: 1 });
    this.whileActive(() => this.sheet.f.insertRows(row, count));
  }
  insertColumns(column: number, count: number): void {
    this.sheet.reach({ r: 0, c: column, nr: 1, nc: 1 });
    this.whileActive(() => this.sheet.f.insertColumns(column, count));
  }
  deleteRows(row: number, count: number): void {
    if (row >= this.sheet.rows) return;
    this.keepSize(count, 0);
    this.whileActive(() => this.sheet.f.deleteRows(row, count));
  }
  deleteColumns(column: number, count: number): void {
    if (column >= this.sheet.columns) return;
    this.keepSize(0, count);
    this.whileActive(() => this.sheet.f.deleteColumns(column, count));
  }

  insertCells(box: Box, shift: "Down" | "Right"): void {
    const { InsertRangeMoveDownCommand, InsertRangeMoveRightCommand } = this.engine.U.sheets;
    this.moveCells(box, shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, shift === "Down");
  }
  deleteCells(box: Box, shift: "Up" | "Left"): void {
    const { DeleteRangeMoveUpCommand, DeleteRangeMoveLeftCommand } = this.engine.U.sheets;
    this.moveCells(box, shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, shift === "Up");
  }

  insertTableRows(table: Table, at: number, count: number): void {
    const atEnd = at === table.bodyRows;
    const below = { ...table.box, r: table.box.r + table.box.nr, nr: count };
    const free = atEnd && !table.ShowTotals && this.sheet.cells.used(true, below) === null;
    if (free) {
      // Nothing stands beneath: the table just grows, as it does when a person types there.
      this.sheet.reach(below);
      this.sheet.book.tableStore.reshape(table.Id, { ...table.box, nr: table.box.nr + count }, table.info.columns);
      this.sheet.book.follow.fillNewRows(table, at, count);
      return;
    }
    this.insertRows(table.box.r + 1 + at, count);
    if (atEnd && !table.ShowTotals) {
      this.sheet.book.tableStore.reshape(table.Id, { ...table.box, nr: table.box.nr + count }, table.info.columns);
      this.sheet.book.follow.fillNewRows(table, at, count);
    }
  }

  /** Deletes rows of the body; the last one is emptied instead, because a table keeps one. */
  deleteTableRows(table: Table, index: number, count: number): void {
    const keepsOne = count === table.bodyRows;
    this.sheet.book.steps.asOne(() => {
      if (keepsOne) this.sheet.range({ ...table.box, r: table.box.r + 1, nr: 1 }).Clear("Contents");
      const deleted = keepsOne ? count - 1 : count;
      if (deleted > 0) this.deleteRows(table.box.r + 1 + (keepsOne ? 1 : index), deleted);
    });
  }

  /** Inserts a column at `at`: of the sheet, or, with other cells above or beneath the table, among the table's own cells alone. */
  insertTableColumn(table: Table, at: number, header: string): void {
    const { box, fullBox } = table;
    const count = table.columnNames().length;
    const columns: ITableColumnJson[] = [...table.info.columns];
    columns.splice(at, 0, this.sheet.book.tableStore.newColumn(header));
    const wider = { ...box, nc: columns.length };
    this.sheet.book.steps.asOne(() => {
      const within = isFreeAtRight(table) && (at === count || hasOthersInColumns(table, box.c + at));
      this.sheet.reach({ ...fullBox, nc: columns.length });
      // A column inserted at the table's first place pushes the table to the right; it belongs to the table all the same.
      if (!within) this.insertColumns(box.c + at, 1);
      this.sheet.book.tableStore.reshape(table.Id, wider, columns);
      if (within && at < count) moveTableCells(table, fullBox, at, count - at, 1);
      table.writeHeaders();
      this.sheet.book.directory.moveTotals(table, undefined, within ? at : undefined);
    });
  }

  deleteTableColumn(table: Table, index: number): void {
    const { box, fullBox } = table;
    if (!hasOthersInColumns(table, box.c + index)) return this.deleteColumns(box.c + index, 1);
    const columns = table.info.columns.filter((_, i) => i !== index);
    this.sheet.book.steps.asOne(() => {
      this.sheet.book.follow.forgetColumn(table, index);
      this.sheet.book.tableStore.reshape(table.Id, { ...box, nc: columns.length }, columns);
      moveTableCells(table, fullBox, index + 1, columns.length - index, -1);
      this.sheet.book.directory.moveTotals(table, index);
    });
  }

  /** Runs with this sheet active, and gives the person's sheet back without telling anybody. */
  whileActive<T>(act: () => T): T {
    const { book } = this.sheet;
    const active = book.f.getActiveSheet().getSheetId();
    if (active === this.sheet.Id) return act();
    return book.quietly(() => {
      this.sheet.f.activate();
      try {
        return act();
      } finally {
        book.f.getSheetBySheetId(active)?.activate();
      }
    });
  }

  private moveCells(box: Box, command: string, vertical: boolean): void {
    const area = vertical ? { ...box, nr: this.sheet.rows - box.r } : { ...box, nc: this.sheet.columns - box.c };
    const cut = this.sheet.book.Tables.Items().find((table) => table.sheet === this.sheet && intersection(table.fullBox, area));
    if (cut) fail("InvalidOperation", `This would move cells of the table "${cut.Name}".`);
    void this.whileActive(() => this.engine.commands.executeCommand(command, { unitId: this.engine.book.getId(), subUnitId: this.sheet.Id, range: toUniver(this.sheet.reach(box)) }));
  }

  // Univer's sheet gets shorter with every deletion, where Excel's never ends.
  private keepSize(rows: number, columns: number): void {
    if (rows && this.sheet.rows - rows < 200) this.sheet.f.setRowCount(this.sheet.rows + rows + 200);
    if (columns && this.sheet.columns - columns < 26) this.sheet.f.setColumnCount(this.sheet.columns + columns + 26);
  }

  private get engine() { return this.sheet.book.engine; }
}

