import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { insertAndSave } from "../../../src/cli/table/insertAndSave";
import { readSource } from "../../../src/cli/table/readSource";
import { tableArguments } from "../../../src/cli/table/tableArguments";
import { readXlsx } from "../../../src/workbench/host/file/read/readXlsx";
import { writeXlsx } from "../../../src/workbench/host/file/write/writeXlsx";
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/functionsMetadata";
import type { InsertMode } from "../../../src/workbook/types";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { chartCount, describeWithLibreOffice, recalculated, recalculatedValues } from "./soffice";

interface Golden {
  readonly holders: readonly { readonly name: string; readonly priorPrinted: number | null; readonly offered: number; readonly after: number; readonly percentAfterPrinted: string; readonly releasedCumulative: readonly number[] }[];
}

const FILE = path.resolve(__dirname, "../../../../shared/golden/internap-2001.json");
const golden = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Golden) : null;
const bytesOf = async (mode: InsertMode): Promise<Uint8Array> => (await insertAndSave(await readSource(tableArguments(["sample", "-o", "x.xlsx"])), mode, async () => generatedMetadata() as unknown as FunctionsMetadata)).bytes!;
const ERROR = /^(#|Err:)/;

/** The sheet `Selling Stockholders`: its first body row and its totals row, from 0. */
const FIRST = 5;
const TOTAL = 57;

describeWithLibreOffice("the sample, opened and computed anew by LibreOffice", () => {
  test.each(["formulas", "functions", "values"] as const)("in mode %s it is the printed table, without an error on any sheet", async (mode) => {
    const sheets = await recalculated(await bytesOf(mode), { recalculate: mode !== "functions" });
    expect(Object.values(sheets).flat(2).filter((cell) => ERROR.test(cell))).toEqual([]);
    const rows = sheets["Selling Stockholders"]!;
    expect(rows.slice(FIRST, TOTAL)).toHaveLength(52);
    expect(rows[TOTAL]!.slice(0, 7)).toEqual(["Total", "", "109,204,893", "", "85,568,119", "30,969,036", "13.1%"]);
    const capital = rows.find(([name]) => name === "Capital Ventures International")!;
    expect([capital[2], capital[5]]).toEqual(["7,911,829", "—"]);
    if (!golden) return console.log("../shared/golden/internap-2001.json is not here: the rows were not compared with it");
    const count = (shares: number): string => (shares === 0 ? "—" : shares.toLocaleString("en-US"));
    expect(rows.slice(FIRST, TOTAL).map((row) => [row[0], row[2], row[4], row[5], row[6]])).toEqual(golden.holders.map((holder) => [holder.name, count(holder.priorPrinted ?? holder.offered), count(holder.offered), count(holder.after), holder.percentAfterPrinted]));
    const byHolder = sheets["Lock-up"]!.slice(-53, -1);
    expect(byHolder.map((row) => row[2])).toEqual(golden.holders.map(({ releasedCumulative }) => count(releasedCumulative[0]!)));
    expect(sheets["Lock-up"]!.filter(([date]) => /^(March|June|September|December) 14, 2002$/.test(date!)).map((row) => row[3])).toEqual(["21,392,010", "42,784,044", "64,176,067", "85,568,119"]);
  }, 240000);

  test("a person's changes of the terms change the percentages and the shares that are free, without the add-in", async () => {
    const file = readXlsx(await bytesOf("formulas"));
    const changed = (changes: Readonly<Record<number, number>>): Uint8Array => writeXlsx({
      ...file,
      sheets: file.sheets.map((sheet) => (sheet.name !== "Offering" ? sheet : { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.column === 1 && changes[row.row + 1] !== undefined ? { ...cell, value: changes[row.row + 1]! } : cell)) })) })),
    });
    const { "Selling Stockholders": table } = await recalculatedValues(changed({ 7: 301283728 }));
    expect(table!["G58"]).toBeCloseTo(30969036 / (301283728 + 85568119), 12);
    expect(table!["G9"]).toBeCloseTo(8467455 / (301283728 + 3654062), 12);
    for (const [serial, free] of [[37328, 0], [37329, 21392010], [37421, 42784044], [37513, 64176067], [37604, 85568119]] as const) {
      const { "Lock-up": lockUp } = await recalculated(changed({ 14: serial }));
      expect(lockUp!.at(-1)!.slice(1, 3)).toEqual(["85,568,119", free === 0 ? "—" : free.toLocaleString("en-US")]);
    }
  }, 240000);

  test("the chart is there", async () => {
    expect(await chartCount(await bytesOf("formulas"))).toBe(1);
  }, 120000);
});
