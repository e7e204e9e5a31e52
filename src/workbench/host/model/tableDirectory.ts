import { referenceColumn, TOTALS_NAME, type TableDirectory, type TotalsPart } from "../structuredRefs";
import { absoluteA1, type Box, parseA1, quoteSheet } from "./address";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

const PARTS: Readonly<Record<TotalsPart, string>> = { Totals: "T", All: "A", DataTotals: "D" };

/** What formulas ask of the workbook's tables, and the hidden names that stand for their totals rows. */
export class WorkbookTables implements TableDirectory {
  constructor(private readonly book: Workbook) {}

  canonical(table: string, column: string | null): { table: string; column: string | null } | null {
    const found = this.book.Tables.find(table);
    if (!found) return null;
    const named = column === null ? null : found.columnNames().find((name) => name.toLowerCase() === column.toLowerCase()) ?? null;
    return { table: found.Name, column: named };
  }

  totalsName(table: string, part: TotalsPart, columns: readonly string[]): string {
    const found = this.book.Tables.find(table);
    const box = found && this.box(found, part, columns);
    if (!found || !box) return "#REF!";
    const text = `${quoteSheet(found.sheet.Name)}!${absoluteA1(box)}`;
    // "w": of the whole width, which grows with the table.
    const prefix = `${TOTALS_NAME}${found.Id}_${PARTS[part]}${columns.length === 0 ? "w" : ""}`;
    const known = this.book.nameStore.hidden(`${prefix}_`).find((entry) => entry.formulaOrRefString === text);
    if (known) return known.name;
    const name = `${prefix}_${this.book.nextId()}`;
    this.book.nameStore.add(name, text, null, { hidden: true });
    return name;
  }

  totalsText(name: string): string | null {
    const match = /^_Totals_(.+)_([TAD])(w?)_\d+$/.exec(name);
    const table = match && this.book.Tables.find(match[1]!);
    const entry = table && this.book.nameStore.hidden(name).find((other) => other.name === name);
    const box = entry && parseA1(entry.formulaOrRefString);
    if (!match) return null;
    if (!table || !box) return "#REF!";
    const names = table.columnNames().map(referenceColumn);
    const [first, last] = [box.c - table.box.c, box.c + box.nc - 1 - table.box.c];
    const whole = match[3] === "w";
    const items = { T: "[#Totals]", A: "[#All]", D: "[#Data],[#Totals]" }[match[2] as "T" | "A" | "D"];
    if (whole) return match[2] === "D" ? `${table.Name}[${items}]` : `${table.Name}${items}`;
    return `${table.Name}[${items},[${names[first]}]${last > first ? `:[${names[last]}]` : ""}]`;
  }

  /**
   * Puts the names of a table's totals row where it is now: it was turned on or off, the table was resized, its column `without` was deleted, or one
   * was `inserted` among its cells.
   */
  moveTotals(table: Table, without?: number, inserted?: number): void {
    for (const entry of this.book.nameStore.hidden(`${TOTALS_NAME}${table.Id}_`)) {
      const box = parseA1(entry.formulaOrRefString);
      if (!box) continue;
      const [part, width] = entry.name.slice(`${TOTALS_NAME}${table.Id}_`.length);
      const shift = (without !== undefined && box.c > table.box.c + without ? -1 : 0) + (inserted !== undefined && box.c >= table.box.c + inserted ? 1 : 0);
      const columns = width === "w" ? { c: table.box.c, nc: table.box.nc } : { c: box.c + shift, nc: box.nc };
      const rows = part === "T" ? { r: table.box.r + table.box.nr, nr: 1 } : part === "A" ? { r: table.fullBox.r, nr: table.fullBox.nr } : { r: table.fullBox.r + 1, nr: table.fullBox.nr - 1 };
      const text = part === "T" && !table.ShowTotals ? "#REF!" : `${quoteSheet(table.sheet.Name)}!${absoluteA1({ ...columns, ...rows })}`;
      if (text !== entry.formulaOrRefString) this.book.nameStore.set({ ...entry, formulaOrRefString: text });
    }
  }

  private box(table: Table, part: TotalsPart, columns: readonly string[]): Box | null {
    const names = table.columnNames();
    const indexes = columns.map((column) => names.indexOf(column));
    if (indexes.includes(-1) || (part === "Totals" && !table.ShowTotals)) return null;
    const first = indexes.length > 0 ? Math.min(...indexes) : 0;
    const last = indexes.length > 0 ? Math.max(...indexes) : names.length - 1;
    const { box, fullBox } = table;
    const rows = part === "Totals" ? { r: box.r + box.nr, nr: 1 } : part === "All" ? { r: fullBox.r, nr: fullBox.nr } : { r: fullBox.r + 1, nr: fullBox.nr - 1 };
    return { ...rows, c: box.c + first, nc: last - first + 1 };
  }
}
