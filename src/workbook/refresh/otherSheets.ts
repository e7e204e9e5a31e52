import { lockUpTables } from "../lockUps/lockUpTables";
import type { RoundTrips } from "../write/roundTrips";
import { contentOf, type Content } from "./cellContent";
import { rowsFor } from "./rowsFor";
import type { SetView } from "./setView";

/** Our sheets beside the table's own that hold computed cells; the last two where a set has several lock-ups or sales. */
export const OTHER_SHEETS = ["lockUp", "checks", "market", "workings"] as const;
export type OtherKey = (typeof OTHER_SHEETS)[number];

/** One of them as it stands, from its first used cell on. */
export interface OtherSheet {
  readonly key: OtherKey;
  readonly sheetId: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

const BYTES_A_TRIP = 2_500_000;
const FIRST_ROWS = 200;

/** The sheets of a set that hold a table of ours, found by it: a person may have renamed them, and one that was deleted is left out. */
export function otherSheetIds({ contents, names }: Pick<SetView, "contents" | "names">): { readonly key: OtherKey; readonly sheetId: string }[] {
  const several = lockUpTables(names);
  const tables: Readonly<Record<OtherKey, string>> = { lockUp: names.tables.byHolder, checks: names.tables.checks, market: several.positions, workings: several.releases };
  return OTHER_SHEETS.flatMap((key) => {
    const found = contents.tables.find(({ name }) => name.toLowerCase() === tables[key].toLowerCase());
    return found ? [{ key, sheetId: found.sheetId }] : [];
  });
}

/** The view with the other sheets read, for a change that writes to them. */
export async function withOtherSheets(context: Excel.RequestContext, trips: RoundTrips, view: SetView): Promise<SetView> {
  const sheets = otherSheetIds(view).map(({ key, sheetId }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    return { key, sheetId, sheet, used: sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await trips.send("Looking at the other sheets");
  const others: OtherSheet[] = [];
  for (const { key, sheetId, sheet, used } of sheets) {
    const [formulas, values]: [unknown[][], unknown[][]] = [[], []];
    let rowsATrip = FIRST_ROWS;
    for (let from = 0, count = 0; from < used.rowCount; from += count) {
      count = Math.min(rowsATrip, used.rowCount - from);
      const block = used.getCell(from, 0).getResizedRange(count - 1, used.columnCount - 1).load("formulas,values");
      await trips.send("Reading the other sheets");
      formulas.push(...(block.formulas as unknown[][]));
      values.push(...(block.values as unknown[][]));
      if (from === 0) rowsATrip = rowsFor(BYTES_A_TRIP, count, JSON.stringify([block.formulas, block.values]).length);
    }
    others.push({ key, sheetId, name: sheet.name, row: used.rowIndex, column: used.columnIndex, formulas, values });
  }
  return { ...view, others };
}

/** What a cell of a sheet holds; "" outside of what is used. Row and column of the sheet, from 0. */
export function otherContent(sheet: OtherSheet, row: number, column: number): Content {
  const [r, c] = [row - sheet.row, column - sheet.column];
  return contentOf(sheet.formulas[r]?.[c] ?? "", sheet.values[r]?.[c] ?? "");
}
