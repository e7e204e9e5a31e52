import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { watchChanges } from "../watchChanges";
import type { SourceCells } from "./types";

const GONE = "The cells that the table was made from are no longer where they were. Select them, and choose Use the selected cells.";
const PLACE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/** The sheet's name, and the place on it; null where the address is none. */
function parsePlace(address: string): { readonly sheetName: string; readonly place: string } | null {
  const [, quoted, plain, place = ""] = PLACE.exec(address) ?? [];
  const sheetName = quoted?.replace(/''/g, "'") ?? plain;
  return sheetName === undefined ? null : { sheetName, place };
}

/**
 * Tells when a cell changes on the sheet from whose cells a table was made.
 * @param changed see `watchChanges`
 */
export async function watchSource(address: string, changed: () => void): Promise<Outcome<() => Promise<void>>> {
  const found = parsePlace(address);
  return found ? watchChanges(({ worksheets }) => [{ part: worksheets.getItemOrNullObject(found.sheetName) }], changed) : refuse("selection", GONE);
}

/**
 * The cells that a table was made from, as they stand now, and as much as was added right below them.
 * @param address with its sheet, as the record keeps it: "List!A1:D20"
 */
export async function readSource(address: string): Promise<Outcome<SourceCells>> {
  const found = parsePlace(address);
  if (!found) return refuse("selection", GONE);
  const { sheetName, place } = found;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (sheet.isNullObject) return refuse("selection", GONE);
      const range = sheet.getRange(place).load("rowIndex,columnIndex,columnCount,rowCount");
      const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
      await context.sync();
      if (used.isNullObject) return refuse("selection", GONE);
      const below = sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, Math.max(range.rowCount, used.rowIndex + used.rowCount - range.rowIndex), range.columnCount).load("values");
      await context.sync();
      const rows = below.values as (string | number | boolean)[][];
      const isEmpty = (row: readonly unknown[]): boolean => row.every((cell) => cell === "");
      if (rows.slice(0, range.rowCount).every(isEmpty)) return refuse("selection", GONE);
      const end = rows.findIndex((row, index) => index >= range.rowCount && isEmpty(row));
      const taken = end < 0 ? rows : rows.slice(0, end);
      const grown = sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, taken.length, range.columnCount).load("address");
      await context.sync();
      return accept({ ownRows: range.rowCount, address: grown.address, rows: taken.map((row) => row.map((cell) => (cell === "" ? null : cell))) });
    });
  } catch (error) {
    return refuse("selection", causeOf(error));
  }
}
