import { ratio } from "../../../src/core/exact/ratio";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import type { LockUpSet } from "../../../src/workbook/lockUps/types";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "../insertFixture";
import { differing, snapshot } from "../refresh/refreshFixture";
import { agreement, lockUpSet, quarters } from "./lockUpFixture";

const THREE = manyHolders(3);
const [A, B] = THREE.holders.map(({ name }) => name) as [string, string];
const steps = lockUpSet({ agreements: [agreement()] });
const dates = lockUpSet({ agreements: [agreement({ terms: { kind: "dates", releases: [{ date: "2002-03-14", percent: ratio(1, 5) }, { date: "2002-06-14", percent: ratio(4, 5) }] } })] });
const wide = lockUpSet({
  agreements: [
    agreement({ early: [{ date: "2002-01-07", covers: { kind: "all" }, amount: { shares: 100 }, reason: "waiver", proRata: false, takenFrom: "last" }, { date: "2002-01-08", covers: { kind: "all" }, amount: { shares: 50 }, reason: "waiver", proRata: false, takenFrom: "next" }] }),
    agreement({ name: "Fund", covers: { kind: "holder", name: B }, terms: { kind: "dates", releases: [{ date: "2002-06-28", percent: ratio(1, 3) }, { date: "2002-09-30", percent: ratio(1, 3) }, { date: "2002-12-30", percent: ratio(1, 3) }] } }),
    agreement({ name: "Officers'", covers: { kind: "group", group: "Officers" }, terms: quarters("2002-04-14") }),
  ],
  others: [{ name: "Chief officer", group: "Officers", shares: 1001 }, { name: "A fund", group: "", shares: 77 }], holidays: ["2002-06-14", "2002-07-04"],
  facts: [{ name: A, affiliate: true, related: "", acquiredOn: "2001-01-02", barsDispositions: false }, { name: B, affiliate: true, related: "", acquiredOn: null, barsDispositions: true }],
  sales: [{ date: "2002-04-01", holder: A, shares: 3, road: "prospectus" }, { date: "2002-05-01", holder: A, shares: 4, road: "prospectus" }],
});

let addin: AddinInNode;
afterEach(() => addin.dispose());

/** Every cell of the sheets, and the place of every table, once the set was written. */
async function written(set: LockUpSet): Promise<Map<string, string>> {
  const outcome = await lockUpActions.write("", set, watch());
  expect(outcome.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(outcome.ok).toBe(true);
  const all = new Map(await snapshot());
  await Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    tables.items.forEach(({ name }, index) => all.set(`table ${name}`, ranges[index]!.address));
  });
  return all;
}

test.each([["dates", dates, steps], ["all tables", wide, steps]] as const)("lock-ups of %s that come, go and come again, and are written twice, leave tables and cells where they were", async (_what, more, less) => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: THREE, mode: "formulas" }), watch())).ok).toBe(true);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lock-up");
    sheet.getRange("T3").values = [["a note beside"]];
    sheet.getRange("A90:B90").formulas = [["a note beneath", "=SUM(LockUpByHolder[Offered])"]];
    await context.sync();
  });
  // The schedule keeps the rows that it was once given.
  await written(more);
  await written(less);
  const first = await written(more);
  expect(differing(first, await written(more))).toEqual([]);
  const fewer = await written(less);
  expect(differing(fewer, await written(less))).toEqual([]);
  expect(differing(first, await written(more))).toEqual([]);
  expect(differing(fewer, await written(less))).toEqual([]);
  expect((await lockUpActions.resize("", watch())).ok).toBe(true);
  expect(differing(first, await written(more))).toEqual([]);
}, 300_000);
