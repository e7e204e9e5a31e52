import { internap2001 } from "../../../src/filing/sample/internap2001";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { request, watch } from "../insertFixture";
import { readSheets } from "../sheetReading";
import { agreement, lockUpSet } from "./lockUpFixture";

const table = { ...internap2001, holders: internap2001.holders.slice(0, 2), notes: [], printedTotals: null };
let addin: AddinInNode;
beforeEach(async () => { addin = await startAddinInNode(); });
afterEach(() => addin.dispose());

/** What stands beside each release, under "Chart label". */
async function labels(): Promise<string[]> {
  const { values } = (await readSheets("Lock-up"))["Lock-up"];
  const header = values.findIndex(([cell]) => cell === "Release date");
  return values.slice(header + 1, header + 5).map((row) => String(row[8]));
}

/** 14 September and 14 December 2002 were Saturdays; 14 June 2002 is made a holiday. */
test.each(["formulas", "values"] as const)("release dates on a weekend are pointed out beside them, with one lock-up and with several: %s", async (mode) => {
  expect((await insert(request({ table, mode }), watch())).ok).toBe(true);
  expect(await labels()).toEqual(["Mar 14, 2002", "Jun 14, 2002", "Sep 14, 2002 (Saturday)", "Dec 14, 2002 (Saturday)"]);
  const set = lockUpSet({ agreements: [agreement(), agreement({ name: "Later", covers: { kind: "group", group: "Officers" }, terms: { kind: "days", start: "2002-09-15", days: 0, throughAndIncluding: false } })], others: [{ name: "Chief officer", group: "Officers", shares: 10 }], holidays: ["2002-06-14"] });
  const written = await lockUpActions.write("", set, watch());
  expect(written.findings.map(({ message }) => message).join("\n")).toMatch(/June 14, 2002 \(a holiday\), September 14, 2002 \(a Saturday\), December 14, 2002 \(a Saturday\).*\n.*"Later" releases on September 15, 2002 \(a Sunday\)/);
  expect(await labels()).toEqual(["Mar 14, 2002", "Jun 14, 2002 (holiday)", "Sep 14, 2002 (Saturday)", "Sep 15, 2002 (Sunday)"]);
  const rolled = await lockUpActions.write("", { ...set, agreements: set.agreements.map((one) => ({ ...one, roll: "next" as const })) }, watch());
  expect(rolled.findings.filter(({ message }) => /a Saturday|a Sunday|a holiday/.test(message))).toEqual([]);
  expect((await labels()).slice(0, 3)).toEqual(["Mar 14, 2002", "Jun 17, 2002", "Sep 16, 2002"]);
}, 120_000);
