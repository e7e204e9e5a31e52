import { ratio } from "../../../src/core/exact/ratio";
import { toSerial } from "../../../src/core/exact/serialDate";
import { readXlsx } from "../../../src/workbench/host/file/read/readXlsx";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import { writeXlsx } from "../../../src/workbench/host/file/write/writeXlsx";
import { startAddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import { manyHolders, request, watch } from "../../workbook/insertFixture";
import { agreement, lockUpSet } from "../../workbook/lockUps/lockUpFixture";
import { readSheets } from "../../workbook/sheetReading";
import { chartCount, describeWithLibreOffice, recalculatedValues, valueAxisFormats } from "./soffice";

const table = manyHolders(5);
const [A, B] = table.holders.map(({ name }) => name) as [string, string];
const SET = lockUpSet({
  agreements: [
    agreement({ roll: "next", early: [{ date: "2002-01-07", covers: { kind: "all" }, amount: { shares: 100_003 }, reason: "waiver", proRata: false, takenFrom: "last" }, { date: "2002-02-01", covers: { kind: "holder", name: A }, amount: { percent: ratio(5, 100) }, reason: "trigger", proRata: true, takenFrom: "next" }] }),
    agreement({ name: "Fund", covers: { kind: "holder", name: B }, terms: { kind: "dates", releases: [{ date: "2002-09-30", percent: ratio(1, 3) }, { date: "2002-06-28", percent: ratio(15, 100) }] } }),
    agreement({ name: "180 days", covers: { kind: "group", group: "Officers" }, terms: { kind: "days", start: "2001-09-21", days: 180, throughAndIncluding: true }, roll: "previous" }),
  ],
  others: [{ name: "Chief officer", group: "Officers", shares: 1001 }, { name: "A fund", group: "", shares: 77 }], holidays: ["2002-06-14"],
  facts: [{ name: A, affiliate: true, related: "Smith", acquiredOn: "2001-01-02", barsDispositions: false }, { name: B, affiliate: true, related: "Smith", acquiredOn: null, barsDispositions: true }],
  sales: [{ date: "2002-04-01", holder: A, shares: 300, road: "rule144" }, { date: "2002-04-02", holder: "Chief officer", shares: 2000, road: "prospectus" }],
  market: { effectiveOn: "2001-10-01", lapsedOn: "2003-10-01", reportingIssuer: true, averageWeeklyVolume: 1234.5, averageDailyVolume: 250_000 },
});

/** What the host shows, cell by cell, without the cells that are empty. */
const cellsOf = (values: readonly (readonly unknown[])[]): Record<string, unknown> => Object.fromEntries(values.flatMap((row, r) => row.flatMap((value, c): [string, unknown][] => (value === "" ? [] : [[`${letters(c)}${r + 1}`, value]]))));
const letters = (index: number): string => (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

describeWithLibreOffice("several lock-ups, opened and computed anew by LibreOffice", () => {
  test("the chart is there and every figure of the lock-up and of the market is the host's, on other terms too", async () => {
    const addin = await startAddinInNode();
    try {
      expect((await insert(request({ table }), watch())).ok).toBe(true);
      const written = await lockUpActions.write("", SET, watch());
      expect(written.ok).toBe(true);
      await lockUpActions.lookAt("", "2002-09-16");
      const bytes = await saveWorkbook(addin.host.workbook);
      expect(await chartCount(bytes)).toBe(1);
      expect(await valueAxisFormats(bytes)).toEqual(["#,##0", "0.0%"]);
      await compare(await recalculatedValues(bytes));
      // A person's edits: another first date and another day, computed by LibreOffice alone, then by the host.
      const file = readXlsx(bytes);
      const edits: readonly (readonly [string, number, number, number])[] = [["Lock-up", 5, 4, toSerial("2002-01-31")], ["Offering", 14, 1, toSerial("2002-05-05")]];
      const changed = writeXlsx({ ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => {
        const edit = edits.find(([name, r, c]) => name === sheet.name && r === row.row + 1 && c === cell.column);
        return edit ? { ...cell, formula: undefined, value: edit[3] } : cell;
      }) })) })) });
      const theirs = await recalculatedValues(changed);
      await Excel.run(async (context) => {
        for (const [name, row, column, value] of edits) context.workbook.worksheets.getItem(name).getCell(row - 1, column).values = [[value]];
        await context.sync();
      });
      await compare(theirs);
    } finally {
      addin.dispose();
    }
  });
});

async function compare(theirs: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>): Promise<void> {
  const ours = await readSheets("Lock-up", "Market", "Lock-up workings");
  for (const name of ["Lock-up workings", "Lock-up", "Market"] as const) {
    const expected = cellsOf(ours[name].values);
    const wrong = Object.entries(expected).filter(([cell, value]) => {
      const found = theirs[name]?.[cell];
      return typeof value === "number" ? Math.abs(Number(found) - value) > 1e-9 * Math.max(1, Math.abs(value)) : String(found).trim() !== String(value).trim();
    });
    expect({ name, wrong: wrong.slice(0, 10).map(([cell, value]) => [cell, value, theirs[name]?.[cell]]) }).toEqual({ name, wrong: [] });
    expect(Object.keys(expected).length).toBeGreaterThan(50);
  }
}
