import { fail, HostObject } from "../protocol/hostError";
import { Collection } from "./collection";
import { TableFilter } from "./tableFilter";
import type { Range } from "./range";
import type { CellContent } from "./sheetCells";
import type { Table } from "./table";
import { nextFreeHeader } from "./tableHeaders";

/** Excel.TableColumn; found again by its id wherever it moved. */
export class TableColumn extends HostObject {
  static readonly scalars = ["Id", "Index", "Name", "Values"];
  constructor(readonly table: Table, private readonly key: string) { super(); }

  get Index(): number {
    const index = this.table.info.columns.findIndex((column) => column.id === this.key);
    return index < 0 ? fail("ItemNotFound") : index;
  }
  get _Id(): number { return this.table.book.columnId(this.table.Id, this.key); }
  get Id(): number { return this._Id; }
  get Name(): string { return this.table.columnNames()[this.Index]!; }
  set Name(name: string) { this.GetHeaderRowRange().write([[`'${name}`]]); }
  get Values(): CellContent[][] | null { return this.GetRange().Values; }
  set Values(values: CellContent[][]) { this.GetRange().write(values); }
  get Filter(): TableFilter { return new TableFilter(this.table, () => this.Index); }

  GetRange(): Range { return this.table.GetRange().GetColumn(this.Index); }
  GetHeaderRowRange(): Range { return this.table.GetHeaderRowRange().GetColumn(this.Index); }
  GetDataBodyRange(): Range { return this.table.GetDataBodyRange().GetColumn(this.Index); }
  GetTotalRowRange(): Range { return this.table.GetTotalRowRange().GetColumn(this.Index); }

  Delete(): void {
    const { table } = this;
    if (table.columnNames().length === 1) fail("InvalidOperation", "A table keeps at least one column.");
    table.sheet.refuse();
    table.sheet.structure.deleteTableColumn(table, this.Index);
  }
}

export class TableColumns extends Collection<TableColumn> {
  constructor(private readonly table: Table) { super(); }
  Items(): TableColumn[] { return this.table.info.columns.map((column) => new TableColumn(this.table, column.id)); }

  /** `index` from 0, null for the end; `values` with the header first; a name beats the header. */
  Add(index: number | null = null, values: CellContent[][] | CellContent | null = null, name: string | null = null): TableColumn {
    const { table } = this;
    const names = table.columnNames();
    const at = index === null || index < 0 ? names.length : index;
    if (at > names.length) fail("InvalidArgument");
    const rows = Array.isArray(values) ? values : values === null ? null : [[values]];
    if (rows && rows.length !== 1 && rows.length !== table.box.nr && rows.length !== table.fullBox.nr) fail("InvalidArgument");
    const header = name ?? (rows && rows[0]![0] !== "" ? String(rows[0]![0]) : nextFreeHeader(names));
    if (names.some((other) => other.toLowerCase() === header.toLowerCase())) fail("InvalidArgument", `The table has a column "${header}" already.`);
    table.sheet.refuse();
    table.book.steps.asOne(() => {
      table.sheet.structure.insertTableColumn(table, at, header);
      if (rows && rows.length > 1) this.Items()[at]!.GetRange().GetCell(1, 0).GetResizedRange(rows.length - 2, 0).write(rows.slice(1));
    });
    return this.Items()[at]!;
  }
}
