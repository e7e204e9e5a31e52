import { parseA1, splitSheet } from "../host/model/address";
import type { Range } from "../host/model/range";
import type { Table } from "../host/model/table";
import type { TableColumn } from "../host/model/tableColumns";
import type { Workbook } from "../host/model/workbook";
import type { Worksheet } from "../host/model/worksheet";

/** The sheet that is called so, whatever the case. Throws with the names that there are. */
export function locateSheet(book: Workbook, name: string | null): Worksheet {
  if (name === null) return book.Worksheets.GetActiveWorksheet();
  const sheets = book.Worksheets.Items();
  const sheet = sheets.find((candidate) => candidate.Name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new Error(`There is no sheet "${name}". The workbook has ${sheets.map((candidate) => `"${candidate.Name}"`).join(", ")}.`);
  return sheet;
}

const TABLE_REFERENCE = /^([\p{L}_\\][\p{L}\p{N}_.]*)\[(.*)\]$/u;
/** A part of a table and one of its columns: "[#Totals],[Offered]". */
const PART_OF_COLUMN = /^\[(#\w+)\]\s*,\s*\[(.*)\]$/;

function tableCells(table: Table, reference: string | undefined): Range {
  const [, part, column] = PART_OF_COLUMN.exec(reference ?? "") ?? [];
  if (part !== undefined && column !== undefined) {
    const rows = tableCells(table, part);
    return rows.sheet.range({ ...rows.box, c: columnOf(table, column).GetRange().box.c, nc: 1 });
  }
  switch (reference?.toLowerCase()) {
    case undefined:
    case "#data": return table.GetDataBodyRange();
    case "#headers": return table.GetHeaderRowRange();
    case "#totals": return table.GetTotalRowRange();
    case "#all": return table.GetRange();
    default: return columnOf(table, reference!).GetDataBodyRange();
  }
}

function columnOf(table: Table, name: string): TableColumn {
  const column = table.Columns.Items().find(({ Name }) => Name.toLowerCase() === name.toLowerCase());
  if (!column) throw new Error(`The table "${table.Name}" has no column "${name}". It has ${table.columnNames().map((known) => `"${known}"`).join(", ")}.`);
  return column;
}

/**
 * The cells that `address` names: `B2:D9` on the active sheet, `Sheet1!B2`, `'Selling Stockholders'!A:A`, a defined name, a table
 * (its body), `Table[Column]`, `Table[#Headers]`, `Table[#Data]`, `Table[#Totals]`, `Table[#All]`, or `Table[[#Totals],[Column]]`.
 */
export function locate(book: Workbook, address: string): Range {
  if (typeof address !== "string" || address.trim() === "") throw new Error("Give an address, such as \"Sheet1!A1:B2\".");
  const text = address.trim();
  const { sheet, rest } = splitSheet(text);
  const box = parseA1(rest);
  if (box) return locateSheet(book, sheet).range(box);
  const reference = TABLE_REFERENCE.exec(rest);
  const table = book.Tables.Items().find((candidate) => candidate.Name.toLowerCase() === (reference ? reference[1]! : rest).toLowerCase());
  if (table) return tableCells(table, reference?.[2]);
  const names = [...(sheet === null ? [] : locateSheet(book, sheet).Names.Items()), ...book.Names.Items()];
  const name = names.find((candidate) => candidate.Name.toLowerCase() === rest.toLowerCase());
  const named = name?.GetRangeOrNullObject() ?? null;
  if (named) return named;
  throw new Error(`"${address}" is neither an address, nor a defined name or a table of this workbook.`);
}
