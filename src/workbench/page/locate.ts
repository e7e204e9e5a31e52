import { parseA1, splitSheet } from "../host/model/address";
import type { Range } from "../host/model/range";
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

/**
 * The cells that `address` names: `B2:D9` on the active sheet, `Sheet1!B2`, `'Selling Stockholders'!A:A`, a defined name, a table
 * (its body), `Table[Column]`, or `Table[#Headers]`, `Table[#Totals]`, `Table[#All]`.
 */
export function locate(book: Workbook, address: string): Range {
  if (typeof address !== "string" || address.trim() === "") throw new Error("Give an address, such as \"Sheet1!A1:B2\".");
  const text = address.trim();
  const { sheet, rest } = splitSheet(text);
  const box = parseA1(rest);
  if (box) return locateSheet(book, sheet).range(box);
  const reference = TABLE_REFERENCE.exec(rest);
  const table = book.Tables.Items().find((candidate) => candidate.Name.toLowerCase() === (reference ? reference[1]! : rest).toLowerCase());
  if (table) {
    switch (reference?.[2]?.toLowerCase()) {
      case undefined: return table.GetDataBodyRange();
      case "#headers": return table.GetHeaderRowRange();
      case "#totals": return table.GetTotalRowRange();
      case "#all": return table.GetRange();
      default: return table.Columns.GetItem(reference![2]!).GetDataBodyRange();
    }
  }
  const names = [...(sheet === null ? [] : locateSheet(book, sheet).Names.Items()), ...book.Names.Items()];
  const name = names.find((candidate) => candidate.Name.toLowerCase() === rest.toLowerCase());
  const named = name?.GetRangeOrNullObject() ?? null;
  if (named) return named;
  throw new Error(`"${address}" is neither an address, nor a defined name or a table of this workbook.`);
}
