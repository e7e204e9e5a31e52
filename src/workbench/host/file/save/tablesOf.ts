import { isErrorText } from "../../model/formatText";
import type { FilterCriteria } from "../../model/filterCriteria";
import type { Table } from "../../model/table";
import type { Worksheet } from "../../model/worksheet";
import { calculatedColumns } from "../../follow/calculatedColumns";
import { toExcel } from "../../structuredRefs";
import { blockName } from "../cellReference";
import { compact } from "../read/readStyles";
import type { FileAutoFilter, FileFilterColumn, FileTable, FileTableColumn, TotalsFunction } from "../types/tableFile";

/** SUBTOTAL over the column's visible cells, by which Excel computes the totals that a person picks from the list. */
const SUBTOTALS: Readonly<Record<string, TotalsFunction>> = { 101: "average", 102: "countNums", 103: "count", 104: "max", 105: "min", 107: "stdDev", 109: "sum", 110: "var" };

function totalsOf(table: Table, column: number): Partial<FileTableColumn> {
  if (!table.ShowTotals) return {};
  const [row, at] = [table.box.r + table.box.nr, table.box.c + column];
  const { cells } = table.sheet;
  const formula = cells.engineFormula(row, at) === null ? null : String(cells.formula(row, at));
  if (formula !== null) {
    const name = table.columnNames()[column] ?? "";
    const escaped = name.replace(/[[\]#'@]/g, "'$&");
    const [, code = "", whose = "", what] = /^=SUBTOTAL\((\d+),\s*([^[\](),]*)\[(.*)\]\)$/is.exec(formula) ?? [];
    const own = what === escaped && (whose === "" || whose === table.Name);
    return own && SUBTOTALS[code] ? { totalsRowFunction: SUBTOTALS[code] } : { totalsRowFunction: "custom", totalsRowFormula: formula };
  }
  const value = cells.value(row, at);
  // A number or a truth value in a totals row stands in its cell alone; only a text is a label.
  return typeof value === "string" && value !== "" && !isErrorText(value) ? { totalsRowLabel: value } : {};
}

function filterColumn(criteria: FilterCriteria, column: number): FileFilterColumn | null {
  if (criteria.filterOn === "Values") {
    const values = (criteria.values ?? []).filter((value) => value !== "");
    return { column, values, ...((criteria.values ?? []).includes("") ? { blanks: true as const } : {}) };
  }
  if (criteria.filterOn === "TopItems" || criteria.filterOn === "BottomItems") return { column, kept: `<top10${criteria.filterOn === "TopItems" ? "" : ' top="0"'} val="${Number(criteria.criterion1 ?? 10)}"/>` };
  const operators: Readonly<Record<string, string>> = { "": "equal", "=": "equal", "<>": "notEqual", ">": "greaterThan", ">=": "greaterThanOrEqual", "<": "lessThan", "<=": "lessThanOrEqual" };
  const custom = [criteria.criterion1, criteria.criterion2].flatMap((text) => {
    const match = text ? /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text) : null;
    return match ? [{ operator: operators[match[1] ?? ""] ?? "equal", value: match[2] ?? "" }] : [];
  });
  return custom.length === 0 ? null : { column, custom, ...(custom.length > 1 && criteria.operator !== "Or" ? { and: true as const } : {}) };
}

function autoFilterOf(table: Table): FileAutoFilter | null {
  if (!table.ShowFilterButton) return null;
  const { r, c, nr, nc } = table.box;
  const columns = table.book.filters.all(table).flatMap((criteria, column) => (criteria ? (filterColumn(criteria, column) ?? []) : []));
  return { ref: blockName({ top: r, left: c, bottom: r + nr - 1, right: c + nc - 1 }), columns };
}

/** The tables of a sheet, under the numbers by which the host knows them in the whole workbook. */
export function tablesOf(sheet: Worksheet): FileTable[] {
  return sheet.Tables.Items().map((table) => {
    const { r, c, nr, nc } = table.fullBox;
    const calculated = calculatedColumns(table).map((formula) => (formula === null ? undefined : toExcel(formula, table.Name, table.book.directory)));
    return {
      id: Number(table.Id),
      name: table.Name,
      ref: blockName({ top: r, left: c, bottom: r + nr - 1, right: c + nc - 1 }),
      headerRow: true,
      totalsRow: table.ShowTotals,
      style: { ...(table.Style === "" ? {} : { name: table.Style }), firstColumn: table.HighlightFirstColumn, lastColumn: table.HighlightLastColumn, bandedRows: table.ShowBandedRows, bandedColumns: table.ShowBandedColumns },
      autoFilter: autoFilterOf(table),
      columns: table.columnNames().map((name, column) => {
        const entry: FileTableColumn = { id: column + 1, name, calculatedColumnFormula: calculated[column], ...totalsOf(table, column) };
        return compact(entry) ?? entry;
      }),
    };
  });
}
