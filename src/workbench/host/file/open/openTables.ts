import type { FilterCriteria } from "../../model/filterCriteria";
import type { Worksheet } from "../../model/worksheet";
import { parseBlock } from "../cellReference";
import type { FileSheet } from "../types/sheetFile";
import type { FileFilterColumn, FileTable } from "../types/tableFile";

/** Numbers up to this one are kept, so that whoever noted a table's number finds it again. */
const HIGHEST_KEPT_ID = 1000000;
const SIGNS: Readonly<Record<string, string>> = { equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=" };

function openTable(sheet: Worksheet, file: FileTable): void {
  const { book } = sheet;
  const block = parseBlock(file.ref);
  // A table without a header row is not modelled: its cells stay, as cells.
  if (!block || !file.headerRow) return;
  const box = { r: block.top, c: block.left, nr: block.bottom - block.top + 1 - (file.totalsRow ? 1 : 0), nc: block.right - block.left + 1 };
  sheet.reach({ ...box, nr: box.nr + 1 });
  const given = Number.isInteger(file.id) && file.id > 0 && file.id <= HIGHEST_KEPT_ID && !book.tableStore.info(String(file.id)) ? file.id : null;
  if (given !== null) while (book.nextId() < given);
  const table = given === null ? book.addTable(sheet, box, file.columns.map((column) => column.name), file.name) : book.addTable(sheet, box, file.columns.map((column) => column.name), file.name, String(given));
  const { style } = file;
  book.tableStore.setRecord(table.Id, { totals: file.totalsRow, style: style?.name ?? "", bandedRows: style?.bandedRows ?? false, bandedColumns: style?.bandedColumns ?? false, firstColumn: style?.firstColumn ?? false, lastColumn: style?.lastColumn ?? false, filterButton: file.autoFilter !== null });
}

export function openTables(sheet: Worksheet, file: FileSheet): void {
  for (const table of file.tables) openTable(sheet, table);
}

function criteriaOf({ values, blanks, custom, and }: FileFilterColumn): FilterCriteria | null {
  if (values || blanks) return { filterOn: "Values", values: [...(values ?? []), ...(blanks ? [""] : [])] };
  const [first, second] = (custom ?? []).map(({ operator, value }) => (SIGNS[operator] ?? "=") + value);
  if (first === undefined) return null;
  return { filterOn: "Custom", criterion1: first, ...(second === undefined ? {} : { criterion2: second, operator: and ? "And" : "Or" }) };
}

/** Filters again by the criteria of the file, once the cells have their values. */
export function openFilters(sheet: Worksheet, file: FileSheet): void {
  for (const { name, autoFilter } of file.tables) {
    const table = sheet.Tables.find(name);
    for (const column of table ? (autoFilter?.columns ?? []) : []) {
      const criteria = criteriaOf(column);
      if (table && criteria) sheet.book.filters.set(table, column.column, criteria);
    }
  }
}
