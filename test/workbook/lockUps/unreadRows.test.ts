import { ratio } from "../../../src/core/exact/ratio";
import { toSerial } from "../../../src/core/exact/serialDate";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import { select } from "../../../src/workbook/select";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "../insertFixture";
import { readSheets } from "../sheetReading";
import { agreement, lockUpSet } from "./lockUpFixture";

const THREE = manyHolders(3);
const [A, B] = THREE.holders.map(({ name }) => name) as [string, string];
const SET = lockUpSet({
  agreements: [
    agreement({ early: [{ date: "2002-01-07", covers: { kind: "all" }, amount: { shares: 10 }, reason: "waiver", proRata: false, takenFrom: "next" }, { date: "2002-02-07", covers: { kind: "all" }, amount: { shares: 10 }, reason: "waiver", proRata: false, takenFrom: "next" }] }),
    agreement({ name: "Fund", covers: { kind: "holder", name: B }, terms: { kind: "dates", releases: [{ date: "2002-06-28", percent: ratio(1, 2) }, { date: "2002-09-30", percent: ratio(1, 4) }, { date: "2002-12-30", percent: ratio(1, 4) }] } }),
    agreement({ name: "Third", covers: { kind: "group", group: "Officers" } }),
  ],
  others: [{ name: "Chief officer", group: "Officers", shares: 1001 }],
  facts: [{ name: A, affiliate: true, related: "", acquiredOn: "2001-01-02", barsDispositions: false }],
  sales: [{ date: "2002-04-01", holder: A, shares: 3, road: "rule144" }],
});

let addin: AddinInNode;
beforeAll(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: THREE }), watch())).ok).toBe(true);
  expect((await lockUpActions.write("", SET, watch())).ok).toBe(true);
});
afterAll(() => addin.dispose());

/** Types into a row of a table, by its headings; answers with what stood there. */
async function type(table: string, row: number, cells: Readonly<Record<string, string | number>>): Promise<Record<string, string | number>> {
  return Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const ranges = Object.keys(cells).map((header) => found.columns.getItem(header).getDataBodyRange().getCell(row, 0).load("formulas"));
    await context.sync();
    const before = Object.fromEntries(Object.keys(cells).map((header, index) => [header, ranges[index]!.formulas[0]![0] as string | number]));
    ranges.forEach((range, index) => { range.formulas = [[Object.values(cells)[index]]] as string[][]; });
    await context.sync();
    return before;
  });
}

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

const EMPTY_LOCK_UP = { "Lock-up": "", For: "", "Group or holder": "", Kind: "", "First date": "", "Percent each": "", "Months between": "", Days: "", "Through and including": "", "Business days": "", "Agreed on": "" };
const EMPTY_EARLY = { Date: "", "Lock-up": "", For: "", "Group or holder": "", Shares: "", Percent: "", Reason: "", "Others pro rata": "", "Taken from": "" };

describe.each<[string, string, number, Record<string, string | number>, RegExp, RegExp, string | null]>([
  ["an empty row between lock-ups", "LockUps", 0, EMPTY_LOCK_UP, /This row is empty\. Delete it, or fill it in\./, /Lock-ups, row 1: is empty/, "'Lock-up'!A5"],
  ["an empty row between dates", "LockUpDates", 1, { "Lock-up": "", "Release date": "", "Percent released": "" }, /This row is empty/, /Dates of lock-ups, row 2: is empty/, null],
  ["an empty row between early releases", "LockUpEarly", 0, EMPTY_EARLY, /This row is empty/, /Early releases, row 1: is empty/, null],
  ["a date without its percentage", "LockUpDates", 1, { "Percent released": "" }, /percentage is missing/, /row 2: Percent released is missing/, null],
  ["a percentage that is a text", "LockUps", 2, { "Percent each": "a quarter" }, /not above 0% and up to 100%/, /row 3: Percent each: "a quarter" is no percentage/, "'Lock-up'!F7"],
  ["a date of no lock-up", "LockUpDates", 1, { "Lock-up": "Nobody's" }, /No lock-up has this name/, /which is not in the table of lock-ups/, null],
  ["a word that is no kind", "LockUps", 2, { Kind: "Sometimes" }, /Kind is Steps, Dates or Days/, /row 3: Kind: "Sometimes"/, "'Lock-up'!D7"],
])("%s", (_what, table, row, cells, inSheet, inPane, address) => {
  test("is said in the sheet and in the pane, nothing is computed on it, and no writing drops it", async () => {
    const before = await type(table, row, cells);
    try {
      const sheet = (await readSheets("Lock-up"))["Lock-up"].values;
      expect(sheet.flat().join("\n")).toMatch(inSheet);
      expect(sheet.flat().join("\n")).toMatch(/Nothing is computed: \d rows? of the terms ha/);
      const header = sheet.findIndex(([cell]) => cell === "Selling stockholder");
      expect(sheet.slice(header + 1, header + 4).flatMap((cellsOf) => cellsOf.slice(2, 8)).filter((cell) => cell !== "")).toEqual([]);
      const read = await lockUpActions.read("", watch());
      if (!read.ok) throw new Error(read.findings[0]!.message);
      expect([read.value.overhang, read.value.market, read.value.supply]).toEqual([null, null, null]);
      const finding = read.findings.find(({ message }) => inPane.test(message))!;
      expect(finding).toBeDefined();
      expect((await select(finding, "")).ok).toBe(true);
      if (address) expect(await selected()).toBe(address);
      const written = await lockUpActions.write("", SET, watch());
      expect([written.ok, written.findings[0]!.message]).toEqual([false, expect.stringMatching(/^Nothing was changed\. Writing now would drop what could not be read in the sheet\. Correct it there first:/)]);
      expect((await readSheets("Lock-up"))["Lock-up"].values).toEqual(sheet);
    } finally {
      await type(table, row, before);
    }
  }, 120_000);
});

test("facts without a holder and another holder's group alone are rows too, which no writing drops", async () => {
  for (const [table, row, cells] of [["HolderFacts", 0, { Holder: "" }], ["LockUpOthers", 0, { "Other holder": "", Shares: "" }]] as const) {
    const before = await type(table, row, cells);
    const written = await lockUpActions.write("", SET, watch());
    expect(written.findings.map(({ message }) => message).join(" ")).toMatch(/Writing now would drop/);
    await type(table, row, before);
  }
}, 120_000);

test("an overlap is in the set itself: it is said, computed on by nobody, and put right by a writing", async () => {
  await type("LockUps", 2, { For: "All", "Group or holder": "" });
  const read = await lockUpActions.read("", watch());
  expect(read.findings.map(({ message }) => message).join("\n")).toMatch(/"Third" overlaps "July 20, 2001 agreement": both are for all holders/);
  const overlap = read.findings.find(({ message }) => /overlaps/.test(message))!;
  expect((await select(overlap, "")).ok).toBe(true);
  expect(await selected()).toBe("'Lock-up'!B7");
  expect((await lockUpActions.write("", SET, watch())).ok).toBe(true);
  const again = await lockUpActions.read("", watch());
  expect(again.ok && again.value.overhang).not.toBeNull();
}, 120_000);

test("a sale above what was free leads to its row, a doubled date to the second of its rows", async () => {
  await type("ShareSales", 0, { Shares: 90_000_000 });
  const read = await lockUpActions.read("", watch());
  expect((await select(read.findings.find(({ message }) => /more than the/.test(message))!, "")).ok).toBe(true);
  expect(await selected()).toBe("Market!J6");
  await type("ShareSales", 0, { Shares: 3 });
  const before = await type("LockUpDates", 2, { "Release date": toSerial("2002-06-28") });
  const doubled = (await lockUpActions.read("", watch())).findings.find(({ message }) => /two rows for June 28, 2002/.test(message))!;
  expect((await select(doubled, "")).ok).toBe(true);
  expect(await selected()).toMatch(/^'Lock-up'!B\d+$/);
  await type("LockUpDates", 2, before);
}, 120_000);
