import fc from "fast-check";
import { addDays } from "../../../src/core/exact/addDays";
import { ratio, type Ratio } from "../../../src/core/exact/ratio";
import { toNumber } from "../../../src/core/exact/toNumber";
import { toRatio } from "../../../src/core/exact/toRatio";
import { toSerial } from "../../../src/core/exact/serialDate";
import { availableShares } from "../../../src/core/lockup/availableShares";
import { nextRelease } from "../../../src/core/lockup/nextRelease";
import { lockUpExpiry } from "../../../src/core/lockup/lockUpExpiry";
import { releaseSchedule } from "../../../src/core/lockup/releaseSchedule";
import { shareSchedule } from "../../../src/core/lockup/shareSchedule";
import { customFunctions } from "../../../src/functions/customFunctions";
import { insert } from "../../../src/workbook/insert";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { DUE, FREE, FREE_PARTS, freeParts, freeShares, PARTS, PROBLEM, releaseDate, RELEASES, STEP, stepCells, stepCumulative } from "../../../src/workbook/plan/lockUpFormulas";
import { setNames } from "../../../src/workbook/plan/setNames";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { manyHolders, request, watch } from "../insertFixture";

/** How many random terms are drawn; each is computed by the sheet's formulas, by the functions and by the core, all in one calculation of the host. */
const WANTED = Number(process.env["LOCKUP_STEPS"] ?? 2000);
/** How many of them are typed into the sheet itself as well, one after another. */
const TYPED = Math.min(WANTED, 120);
const SEED = Number(process.env["LOCKUP_SEED"] ?? Date.now() % 1_000_000);
const HOLDERS = 4;
const ROOM = 24;

const date = fc.oneof(
  fc.constantFrom("2004-01-31", "2004-02-29", "2003-11-30", "2003-12-31", "2005-05-31", "2002-03-14"),
  fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2001-01-01", days)),
);
const percent: fc.Arbitrary<Ratio | null> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: ROOM }).map((parts) => toRatio(1 / parts)) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 100 }).map((parts) => ratio(parts, 100)) },
  { weight: 3, arbitrary: fc.integer({ min: 417, max: 10_000 }).map((parts) => ratio(parts, 10_000)) },
  { weight: 1, arbitrary: fc.constantFrom(ratio(3, 10), toRatio(1 / 3), ratio(9999, 10_000), ratio(10_000, 10_000)) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const block = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 3) }, { weight: 4, arbitrary: fc.integer({ min: 4, max: 2_000_000_000 }) });
const drawn = fc.record({
  firstRelease: date, percent, months: fc.oneof(fc.integer({ min: 1, max: 18 }), fc.constant(null)), blocks: fc.array(block, { minLength: HOLDERS, maxLength: HOLDERS }),
  /** The day looked at: beside a release, or some way from the first. */
  beside: fc.nat({ max: ROOM - 1 }), off: fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -100, max: 1500 })), sold: fc.nat({ max: 2_000 }), days: fc.nat({ max: 800 }), through: fc.boolean(),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** The core's schedule of what was drawn, and the day to look at. */
function expected({ firstRelease, percent: given, months, beside, off }: Drawn) {
  const outcome = releaseSchedule({ kind: "steps", firstRelease, releasePercent: given ?? ratio(1, 1), intervalMonths: months ?? 3 });
  if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
  const schedule = outcome.value;
  return { schedule, asOf: addDays(schedule[beside % schedule.length]!.date, off) };
}

const terms = fc.sample(drawn, { numRuns: WANTED, seed: SEED });
let addin: AddinInNode;
beforeAll(async () => {
  addin = await startAddinInNode({ functions: { metadata: generatedMetadata() as never, namespace: "OVERHANG", associate: customFunctions as never } });
  const table = manyHolders(HOLDERS);
  const outcome = await insert(request({ table: { ...table, offering: { ...table.offering, lockUp: { kind: "steps", firstRelease: "2002-01-31", releasePercent: ratio(1, ROOM), intervalMonths: 1 } } } }), watch());
  if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
}, 120_000);
afterAll(() => addin.dispose());

test("terms typed into the sheet: its schedule and its grid, row for row, are the core's", async () => {
  for (const [index, one] of terms.slice(0, TYPED).entries()) {
    const { schedule, asOf } = expected(one);
    const found = await Excel.run(async (context) => {
      const { names, tables } = context.workbook;
      const entered: [string, number | string][] = [["FirstRelease", toSerial(one.firstRelease)], ["ReleasePercent", one.percent ? toNumber(one.percent) : ""], ["IntervalMonths", one.months ?? ""], ["AvailableAsOf", toSerial(asOf)]];
      for (const [name, value] of entered) names.getItem(`Offering_${name}`).getRange().values = [[value]];
      tables.getItem("SellingStockholders").columns.getItem("Offered").getDataBodyRange().values = one.blocks.map((shares) => [shares]);
      const grid = tables.getItem("LockUpByHolder").getRange().load("values");
      const dates = tables.getItem("LockUpSchedule").getDataBodyRange().load("values");
      await context.sync();
      return { grid: grid.values.slice(1).map((row) => row.slice(1)), dates: dates.values };
    });
    const pad = (cells: readonly number[]): number[] => [...cells, ...Array<number>(ROOM - cells.length).fill(0)];
    const rows = one.blocks.map((shares) => {
      const available = availableShares(shares, asOf, schedule, 0);
      return [shares, available, shares - available, ...pad(shareSchedule(shares, schedule).map(({ released }) => released))];
    });
    const totals = rows.reduce((sum, row) => sum.map((cell, column) => Number(cell) + Number(row[column])));
    const all = one.blocks.map((shares) => shareSchedule(shares, schedule));
    const listed = schedule.map((release, k) => [toSerial(release.date), all.reduce((sum, releases) => sum + releases[k]!.cumulativeShares, 0)]);
    const told = { seed: SEED, index, firstRelease: one.firstRelease, percent: one.percent && toNumber(one.percent), months: one.months, asOf };
    expect({ ...told, rows: found.grid.slice(0, -1) }).toEqual({ ...told, rows });
    expect({ ...told, totals: found.grid.at(-1)!.map(Number) }).toEqual({ ...told, totals });
    expect({ ...told, dates: found.dates.filter(([day]) => day !== "").map((row) => [row[0], row[3]]) }).toEqual({ ...told, dates: listed });
  }
  console.log(`${TYPED} random terms typed into the sheet, seed ${SEED}: formulas = core`);
  expect(addin.host.faults).toEqual([]);
}, 900_000);

/** The sheet's own formulas, for terms in columns A to I of a row; its working cells stand in columns J to O. */
function sheetFormulas(row: number, nth: number): string[] {
  const at = (column: string): string => `$${column}${row}`;
  const names = { ...setNames(1), terms: { ...setNames(1).terms, availableAsOf: at("B"), firstRelease: at("C"), releasePercent: at("D"), intervalMonths: at("E") } };
  const cells: Readonly<Record<string, string>> = { [PARTS]: at("J"), [STEP]: at("K"), [RELEASES]: at("L"), [DUE]: at("M"), [FREE]: at("N"), [FREE_PARTS]: at("O"), [PROBLEM]: "$XFD$1" };
  const placed = (formula: string): string => Object.entries(cells).reduce((text, [from, to]) => text.replaceAll(new RegExp(`${from.replaceAll("$", "\\$")}(?!\\d)`, "g"), to.replaceAll("$", "$$$$")), formula);
  return [...stepCells(names), `=${freeShares(at("A"), FREE_PARTS)}`, releaseDate(names, String(nth)), stepCumulative(names, String(nth)), `=${freeShares(at("A"), freeParts(at("R")))}`].map(placed);
}

test("thousands of terms in one calculation: the sheet's formulas = LOCKUPAVAILABLE, -LOCKED, -NEXT and -EXPIRY = the core", async () => {
  const nth = (one: Drawn): number => 1 + (one.beside % expected(one).schedule.length);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Rows");
    const last = terms.length;
    sheet.getRange(`A1:I${last}`).values = terms.map((one) => [one.blocks[0]!, toSerial(expected(one).asOf), toSerial(one.firstRelease), one.percent ? toNumber(one.percent) : "", one.months ?? "", one.sold, one.days, one.through, ""]);
    sheet.getRange(`J1:S${last}`).formulas = terms.map((one, index) => sheetFormulas(index + 1, nth(one)));
    sheet.getRange(`T1:W${last}`).formulas = terms.map((_, index) => [
      `=OVERHANG.LOCKUPAVAILABLE(A${index + 1},B${index + 1},C${index + 1},D${index + 1},E${index + 1},F${index + 1})`, `=OVERHANG.LOCKUPLOCKED(A${index + 1},B${index + 1},C${index + 1},D${index + 1},E${index + 1})`,
      `=OVERHANG.LOCKUPNEXT(B${index + 1},C${index + 1},D${index + 1},E${index + 1})`, `=OVERHANG.LOCKUPEXPIRY(C${index + 1},G${index + 1},H${index + 1})`,
    ]);
    await context.sync();
  });
  await addin.settle();
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Rows").getRange(`J1:W${terms.length}`).load("values");
    await context.sync();
    return range.values;
  });
  terms.forEach((one, index) => {
    const { schedule, asOf } = expected(one);
    const shares = one.blocks[0]!;
    const next = nextRelease(asOf, schedule);
    const free = availableShares(shares, asOf, schedule, 0);
    const release = shareSchedule(shares, schedule)[nth(one) - 1]!;
    const told = { seed: SEED, index, shares, firstRelease: one.firstRelease, percent: one.percent && toNumber(one.percent), months: one.months, asOf };
    const row = cells[index]!;
    expect({ ...told, formulas: [row[2], row[6], row[7], row[9]] }).toEqual({ ...told, formulas: [schedule.length, free, toSerial(release.date), release.cumulativeShares] });
    expect({ ...told, functions: row.slice(10) }).toEqual({ ...told, functions: [Math.max(0, free - one.sold), shares - free, next ? toSerial(next.date) : "#N/A", toSerial(lockUpExpiry(one.firstRelease, one.days, one.through))] });
  });
  console.log(`${terms.length} random terms, seed ${SEED}: formulas = functions = core`);
  expect(addin.host.faults).toEqual([]);
}, 900_000);
