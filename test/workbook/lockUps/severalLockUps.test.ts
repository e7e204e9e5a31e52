import { addDays } from "../../../src/core/exact/addDays";
import { ratio } from "../../../src/core/exact/ratio";
import { toSerial } from "../../../src/core/exact/serialDate";
import { internap2001 } from "../../../src/filing/sample/internap2001";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import type { LockUpSet, LockUpsView } from "../../../src/workbook/lockUps/types";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "../insertFixture";
import { enter, readSheets, type SheetView } from "../sheetReading";
import { agreement, lockUpSet, quarters } from "./lockUpFixture";

let addin: AddinInNode;
beforeEach(async () => { addin = await startAddinInNode(); });
afterEach(() => {
  expect(addin.host.faults).toEqual([]);
  addin.dispose();
});

const THREE = manyHolders(3);
const [A, B] = THREE.holders.map(({ name }) => name) as [string, string];
const holding = (...shares: number[]) => ({ ...THREE, holders: THREE.holders.map((holder, index) => ({ ...holder, held: shares[index]!, acquirable: 0, offered: shares[index]!, ownershipCap: null })) });

async function start(set: LockUpSet, table = THREE, mode: "formulas" | "values" = "formulas"): Promise<void> {
  expect((await insert(request({ table, mode }), watch())).ok).toBe(true);
  const outcome = await lockUpActions.write("", set, watch());
  if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
}

const lockUp = async (): Promise<SheetView> => (await readSheets("Lock-up"))["Lock-up"];
const under = ({ values }: SheetView, title: string, count: number, left = 0): (string | number | boolean)[][] => {
  const row = values.findIndex((cells) => cells[left] === title);
  if (row < 0) throw new Error(`no table that begins with ${title}`);
  return values.slice(row + 1, row + 1 + count).map((cells) => cells.slice(left));
};
async function view(): Promise<{ readonly value: LockUpsView; readonly messages: string }> {
  const outcome = await lockUpActions.read("", watch());
  if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
  return { value: outcome.value, messages: outcome.findings.map(({ message }) => message).join("\n") };
}
const asOf = (date: string): Promise<void> => enter("Offering", "B14", toSerial(date));

/** 21,392,010 and so on are the golden file's, worked out by hand from the agreement's terms. */
test("the seed's one agreement in the tables of several gives the golden figures by date and by holder", async () => {
  await start(lockUpSet(), internap2001);
  const releases = under(await lockUp(), "Release date", 4);
  expect(releases.map((row) => row.slice(0, 4))).toEqual([[37329, 0.25, 0.25, 21392010], [37421, 0.25, 0.5, 42784044], [37513, 0.25, 0.75, 64176067], [37604, 0.25, 1, 85568119]]);
  for (const [day, free] of [["2002-03-13", 0], ["2002-03-14", 21392010], ["2002-06-13", 21392010], ["2002-06-14", 42784044], ["2002-12-14", 85568119]] as const) {
    await asOf(day);
    expect([day, under(await lockUp(), "Selling stockholder", 53).at(-1)!.slice(0, 4)]).toEqual([day, ["Total", 85568119, free, 85568119 - free]]);
  }
}, 120_000);

test("what is written is read back, the same to the share and the day", async () => {
  const set = lockUpSet({
    agreements: [
      agreement({ agreedOn: "2001-07-20", roll: "next" }),
      agreement({ name: "Fund", covers: { kind: "holder", name: B }, terms: { kind: "dates", releases: [{ date: "2002-09-30", percent: ratio(1, 3) }, { date: "2002-06-28", percent: ratio(15, 100) }] } }),
      agreement({ name: "Officers, 180 days", covers: { kind: "group", group: "Officers" }, terms: { kind: "days", start: "2001-09-21", days: 180, throughAndIncluding: true }, early: [{ date: "2002-01-07", covers: { kind: "all" }, amount: { shares: 100 }, reason: "waiver", proRata: false, takenFrom: "last" }] }),
    ],
    others: [{ name: "Chief officer", group: "Officers", shares: 1001 }], holidays: ["2002-05-27"],
    facts: [{ name: A, affiliate: true, related: "Smith", acquiredOn: "2001-01-02", barsDispositions: true }],
    sales: [{ date: "2002-04-01", holder: A, shares: 3, road: "rule144" }],
    market: { effectiveOn: "2001-10-01", lapsedOn: "2003-10-01", reportingIssuer: false, averageWeeklyVolume: 1234.5, averageDailyVolume: 250 },
  });
  await start(set);
  const { value } = await view();
  expect(value.shape).toBe("several");
  expect(value.set).toEqual({ ...set, market: set.market });
  expect(value.outgrown).toBeNull();
}, 120_000);

describe("an edit in the sheet", () => {
  test("moves the schedule, the grid and the supply without the add-in", async () => {
    await start(lockUpSet({ market: { ...lockUpSet().market, averageDailyVolume: 1000 } }), holding(1000, 400, 0));
    await enter("Lock-up", "E5", toSerial("2003-01-31"));
    await enter("Lock-up", "F5", 0.3);
    const sheet = await lockUp();
    // 31 January, 30 April, 31 July, 31 October; 30% of 1,000 and 400, the last 10%.
    expect(under(sheet, "Release date", 4).map((row) => row.slice(0, 9))).toEqual([
      [37652, 0.3, 0.3, 420, "", 420, 420 / 150641864, 0.42, "Jan 31, 2003\n0.4 days of volume"],
      [37741, expect.closeTo(0.3, 12), 0.6, 840, "", 420, 840 / 150641864, 0.42, "Apr 30, 2003\n0.4 days of volume"],
      [37833, expect.closeTo(0.3, 12), 0.9, 1260, "", 420, 1260 / 150641864, 0.42, "Jul 31, 2003\n0.4 days of volume"],
      [37925, expect.closeTo(0.1, 12), 1, 1400, "", 140, 1400 / 150641864, 0.14, "Oct 31, 2003\n0.1 days of volume"],
    ]);
    expect(under(sheet, "Selling stockholder", 3).map((row) => row.slice(1, 8))).toEqual([[1000, 0, 1000, 300, 300, 300, 100], [400, 0, 400, 120, 120, 120, 40], [0, 0, 0, 0, 0, 0, 0]]);
  }, 120_000);

  test.each([
    ["a percentage above 100%", "F5", 1.2, /not above 0% and up to 100%/],
    ["no first date", "E5", "soon", /missing or no date/],
    ["the same holders twice", "B6", "All", /overlaps another/],
    ["the same name twice", "A6", "July 20, 2001 agreement", /Two lock-ups have this name/],
    ["a date that stands twice", "B11", toSerial("2002-06-28"), /Two rows have this date/],
    ["dates above 100%", "C10", 0.9, /add up to 105.00%, above 100%/],
  ])("that leaves %s is said in words, and nothing is computed on it", async (_what, cell, value, said) => {
    await start(lockUpSet({ agreements: [agreement(), agreement({ name: "Fund", covers: { kind: "holder", name: B }, terms: { kind: "dates", releases: [{ date: "2002-06-28", percent: ratio(1, 2) }, { date: "2002-09-30", percent: ratio(15, 100) }] } })] }));
    await enter("Lock-up", cell, value);
    const sheet = await lockUp();
    expect(sheet.values.flat().join("\n")).toMatch(said);
    expect(sheet.values.flat().join("\n")).toMatch(/Nothing is computed: \d rows? of the terms ha/);
    expect(under(sheet, "Release date", 6).map((row) => row[0])).toEqual(["", "", "", "", "", ""]);
    expect(under(sheet, "Selling stockholder", 3).map((row) => row.slice(2, 10))).toEqual(Array.from({ length: 3 }, () => Array(8).fill("")));
    const { value: read, messages } = await view();
    expect([read.overhang, read.market, read.supply]).toEqual([null, null, null]);
    expect(messages).not.toBe("");
  }, 120_000);

  test("that adds releases beyond the room is said, and resizing makes room and keeps what a person entered and added", async () => {
    await start(lockUpSet(), holding(1200, 600, 0));
    await enter("Lock-up", "M30", "my own note");
    await enter("Lock-up", "F5", 0.125);
    const before = await lockUp();
    expect(before.values.flat().join("\n")).toMatch(/The tables need more room/);
    const read = await view();
    expect(read.value.outgrown).toMatch(/8 dates.*room for 4/);
    const resized = await lockUpActions.resize("", watch());
    expect(resized.ok && resized.value.releases).toBe(8);
    const sheet = await lockUp();
    expect(sheet.values.flat().join("\n")).not.toMatch(/need more room/);
    expect(sheet.values.flat()).toContain("my own note");
    expect(sheet.values[4]!.slice(0, 7)).toEqual(["July 20, 2001 agreement", "All", "", "Steps", 37329, 0.125, 3]);
    expect(under(sheet, "Selling stockholder", 4).map((row) => row.slice(4, 12))).toEqual([Array(8).fill(150), Array(8).fill(75), Array(8).fill(0), Array(8).fill(225)]);
    expect((await view()).value.outgrown).toBeNull();
  }, 120_000);
});

test("early releases: a waiver for one holder, pro rata to the others, makes the next releases smaller", async () => {
  const early = [{ date: "2002-01-07", covers: { kind: "holder", name: A }, amount: { shares: 300 }, reason: "waiver", proRata: true, takenFrom: "next" }] as const;
  await start(lockUpSet({ agreements: [agreement({ early })] }), holding(1000, 401, 1));
  // 300 of 1,000: 30%. Of 401 that is 120 (rounded down), of 1 none. The first quarters, 250 and 100, are used up.
  expect(under(await lockUp(), "Selling stockholder", 3).map((row) => row.slice(4, 9))).toEqual([[300, 0, 200, 250, 250], [120, 0, 80, 100, 101], [0, 0, 0, 0, 1]]);
}, 120_000);

test("a split of shares that do not divide gives what is left to the largest remainders, ties in list order", async () => {
  const early = [{ date: "2002-01-07", covers: { kind: "all" }, amount: { shares: 2 }, reason: "trigger", proRata: false, takenFrom: "next" }] as const;
  await start(lockUpSet({ agreements: [agreement({ early })] }), holding(5, 5, 5));
  expect(under(await lockUp(), "Selling stockholder", 3).map((row) => row[4])).toEqual([1, 1, 0]);
}, 120_000);

describe("the two roads", () => {
  const market = { ...lockUpSet().market, effectiveOn: "2001-10-01", lapsedOn: "2003-10-01" };
  const affiliate = { ...holding(1_000_000, 0, 0), offering: { ...THREE.offering, sharesOutstanding: 5_000_000 } };
  const facts = [{ name: A, affiliate: true, related: "", acquiredOn: "2001-01-02", barsDispositions: false }];
  const released = lockUpSet({ agreements: [agreement({ terms: { ...quarters(), releasePercent: ratio(1, 1), intervalMonths: null } as never })], facts, market });
  const position = async (index = 0): Promise<(string | number | boolean)[]> => under((await readSheets("Market")).Market, "Holder", 4, 16)[index]!;

  test("an affiliate with 1,000,000 registered and released shares sells 1,000,000 under the prospectus, and 50,000 after it lapsed", async () => {
    await start(released, affiliate);
    await asOf("2002-03-14");
    expect((await position()).slice(4, 11)).toEqual([1_000_000, 0, 1_000_000, 1_000_000, 50_000, 1_000_000, "1,000,000 under the prospectus or, of the same shares, 50,000 under Rule 144. Rule 144(e) leaves 50,000 in three months. "]);
    await asOf("2003-10-01");
    const row = await position();
    expect(row.slice(4, 10)).toEqual([1_000_000, 0, 1_000_000, 0, 50_000, 50_000]);
    expect(row[10]).toBe("0 under the prospectus and 50,000 under Rule 144. The registration lapsed on October 1, 2003. Rule 144(e) leaves 50,000 in three months. ");
  }, 120_000);

  test("sales under the prospectus use up no Rule 144 volume, those of the last three months under the rule do, related persons together", async () => {
    const two = { ...holding(1_000_000, 1_000_000, 0), offering: affiliate.offering };
    await start({ ...released, facts: [{ ...facts[0]!, related: "Smith" }, { ...facts[0]!, name: B, related: "smith" }] }, two);
    await asOf("2003-10-01");
    expect((await lockUpActions.recordSale("", { date: "2003-09-01", holder: A, shares: 500_000, road: "prospectus" }, watch())).ok).toBe(true);
    expect((await position(0)).slice(4, 10)).toEqual([1_000_000, 500_000, 500_000, 0, 50_000, 50_000]);
    expect((await lockUpActions.recordSale("", { date: "2003-09-15", holder: B, shares: 20_000, road: "rule144" }, watch())).ok).toBe(true);
    expect((await position(0)).slice(4, 10)).toEqual([1_000_000, 500_000, 500_000, 0, 30_000, 30_000]);
    const totals = (await readSheets("Market")).Market.values[3]!.slice(16, 26);
    // Each could sell 30,000; together they can sell 30,000.
    expect([totals[0], totals[9]]).toEqual(["Total", 30_000]);
    await asOf("2003-12-15");
    expect((await position(0))[8]).toBe(50_000);
  }, 180_000);

  test("a sale above what was free is a finding, in the sheet and in the pane, and is taken out again", async () => {
    await start(lockUpSet({ market }), holding(1000, 0, 0));
    const sale = { date: "2002-04-01", holder: A, shares: 300, road: "prospectus" } as const;
    const outcome = await lockUpActions.recordSale("", sale, watch());
    expect(outcome.findings.map(({ message }) => message).join("\n")).toMatch(/sold 300 shares, 50 more than the 250 that were free; 750 were locked up/);
    expect(under((await readSheets("Market")).Market, "Date", 1, 9)[0]!.slice(0, 6)).toEqual([toSerial("2002-04-01"), A, 300, "Prospectus", 250, "50 more than were free."]);
    expect((await lockUpActions.removeSale("", 0, { ...sale, shares: 1 }, watch())).ok).toBe(false);
    expect((await lockUpActions.removeSale("", 0, sale, watch())).ok).toBe(true);
    expect((await view()).value.set.sales).toEqual([]);
  }, 180_000);
});

test("mode values holds the same figures without a formula", async () => {
  const set = lockUpSet({ agreements: [agreement({ roll: "next" })], others: [{ name: "Chief officer", group: "", shares: 1001 }], market: { ...lockUpSet().market, averageDailyVolume: 500 } });
  await start(set, holding(1000, 401, 1), "values");
  const sheet = await lockUp();
  expect(sheet.formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="))).toEqual([]);
  expect(under(sheet, "Selling stockholder", 4).map((row) => row.slice(1, 8))).toEqual([[1000, 250, 750, 250, 250, 250, 250], [401, 100, 301, 100, 100, 100, 101], [1, 0, 1, 0, 0, 0, 1], [1402, 350, 1052, 350, 350, 350, 352]]);
  expect(under(sheet, "Other holder", 1)[0]!.slice(0, 8)).toEqual(["Chief officer", 1001, 250, 751, 250, 250, 250, 251]);
  expect(under(sheet, "Release date", 4).map((row) => [row[0], row[3], row[8]])).toEqual([[37329, 600, "Mar 14, 2002\n1.2 days of volume"], [37421, 1200, "Jun 14, 2002\n1.2 days of volume"], [37515, 1800, "Sep 16, 2002\n1.2 days of volume"], [37606, 2403, "Dec 16, 2002\n1.2 days of volume"]]);
  const formulas = (await readSheets("Market")).Market.formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="));
  expect(formulas).toEqual([]);
}, 120_000);

test("terms with an error are refused before anything is written", async () => {
  expect((await insert(request({ table: THREE }), watch())).ok).toBe(true);
  const twice = lockUpSet({ agreements: [agreement(), agreement({ name: "Again" })] });
  const outcome = await lockUpActions.write("", twice, watch());
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]!.message).toMatch(/overlaps "July 20, 2001 agreement"/);
  expect((await view()).value.shape).toBe("one");
}, 120_000);

test("the one lock-up of an insert is read as it stands, with its availability, and its idle days pointed out", async () => {
  expect((await insert(request(), watch())).ok).toBe(true);
  const { value, messages } = await view();
  expect([value.shape, value.set.agreements.length, value.outgrown]).toEqual(["one", 1, null]);
  expect(value.supply!.map(({ cumulativeShares }) => cumulativeShares)).toEqual([21392010, 42784044, 64176067, 85568119]);
  expect(messages).toMatch(/September 14, 2002 \(a Saturday\), December 14, 2002 \(a Saturday\)/);
  expect(addDays("2002-09-14", 2)).toBe("2002-09-16");
}, 120_000);
