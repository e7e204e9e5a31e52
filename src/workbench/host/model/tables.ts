import { fail } from "../protocol/hostError";
import { intersection } from "./address";
import { Collection } from "./collection";
import { Table } from "./table";
import type { Range } from "./range";
import { uniqueHeaders } from "./tableHeaders";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The tables of the workbook, or of one sheet. */
export class Tables extends Collection<Table> {
  constructor(private readonly book: Workbook, private readonly sheet: Worksheet | null) { super(); }

  /** Office.js raises the events of a collection on this id. */
  get _EventTargetId(): string { return this.sheet?.Id ?? "Workbook"; }

  Items(): Table[] {
    const tables = this.book.tableStore.ids().map((id) => new Table(this.book, id)).filter((table) => this.book.hasSheet(table.info.subUnitId));
    return this.sheet ? tables.filter((table) => table.info.subUnitId === this.sheet!.Id) : tables;
  }

  Add(address: Range | string, hasHeaders = true): Table {
    const given = typeof address === "string" ? this.book.rangeOf(address, this.sheet) : address;
    const { sheet } = given;
    sheet.refuse();
    let { box } = given;
    if (sheet.Tables.Items().some((table) => intersection(table.fullBox, box))) fail("InvalidArgument", "A table can't overlap another table.");
    if (box.nr === 1) box = { ...box, nr: 2 };
    return this.book.steps.asOne(() => {
      sheet.reach(box);
      if (!hasHeaders) {
        box = { ...box, nr: given.box.nr + 1 };
        sheet.structure.insertCells({ ...box, nr: 1 }, "Down");
      }
      const cells = sheet.cells.grid({ ...box, nr: 1 }, (r, c) => sheet.cells.text(r, c))[0]!;
      return this.book.addTable(sheet, box, uniqueHeaders(cells));
    });
  }
}
