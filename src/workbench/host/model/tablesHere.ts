import { fail } from "../protocol/hostError";
import { intersection } from "./address";
import { Collection } from "./collection";
import type { Range } from "./range";
import type { Table } from "./table";

/** The tables that a range touches, or holds whole. */
export class TablesHere extends Collection<Table> {
  constructor(private readonly range: Range, private readonly whole: boolean) { super(); }
  Items(): Table[] {
    const { sheet, box } = this.range;
    return sheet.book.Tables.Items().filter((table) => {
      const common = table.sheet === sheet ? intersection(table.fullBox, box) : null;
      return common && (!this.whole || (common.nr === table.fullBox.nr && common.nc === table.fullBox.nc));
    });
  }
  GetFirst(): Table { return this.Items()[0] ?? fail("ItemNotFound"); }
}
