import { ratio } from "../../../src/core/exact/ratio";
import { toSerial } from "../../../src/core/exact/serialDate";
import { insert } from "../../../src/workbook/insert";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "../insertFixture";
import { enter, readSheets } from "../sheetReading";

let addin: AddinInNode;
beforeEach(async () => { addin = await startAddinInNode(); });
afterEach(() => addin.dispose());

const three = manyHolders(3);
const listed = { ...three, offering: { ...three.offering, lockUp: { kind: "dates" as const, releases: [{ date: "2002-06-28", percent: ratio(1, 2) }, { date: "2002-09-30", percent: ratio(1, 4) }, { date: "2002-12-31", percent: ratio(1, 4) }] } } };

/** A11 is where the sheet says what is wrong; the checks repeat it. */
test.each([
  ["a date that stands twice", "A14", toSerial("2002-06-28"), /Two rows of the schedule have the same date/],
  ["percentages above 100%", "B13", 0.75, /add up to 125\.00%, above 100%/],
  ["a row with a date alone", "B14", "", /only one of date and percentage/],
  ["a text for a date", "A13", "soon", /A release date is no date/],
  ["a percentage above 100%", "B13", 1.5, /below 0% or above 100%/],
])("a list of dates with %s is said in words, and nothing is computed on it", async (_what, cell, value, said) => {
  expect((await insert(request({ table: listed }), watch())).ok).toBe(true);
  const before = await readSheets("Lock-up");
  expect(before["Lock-up"].values[10]![0]).toBe("");
  expect(before["Lock-up"].values[12]![3]).toBeGreaterThan(0);
  await enter("Lock-up", cell, value);
  const { "Lock-up": sheet, Checks: checks } = await readSheets("Lock-up", "Checks");
  expect(sheet.values[10]![0]).toMatch(said);
  expect(checks.values[6]![0]).toMatch(said);
  expect(sheet.values.slice(12, 15).map((row) => [row[2], row[3], row[5]])).toEqual(Array.from({ length: 3 }, () => ["", "", ""]));
  expect(sheet.values.slice(-4, -1).map((row) => row.slice(2, 7))).toEqual(Array.from({ length: 3 }, () => ["", "", "", "", ""]));
}, 60_000);

test("equal steps of 0% are said in words, and terms with more releases than rows as well", async () => {
  expect((await insert(request({ table: three }), watch())).ok).toBe(true);
  await enter("Offering", "B12", 0);
  expect((await readSheets("Lock-up"))["Lock-up"].values[10]![0]).toMatch(/not above 0% and up to 100%/);
  await enter("Offering", "B12", 0.1);
  const { "Lock-up": sheet, Checks: checks } = await readSheets("Lock-up", "Checks");
  expect(sheet.values[9]![0]).toMatch(/10 releases; the schedule has room for 4/);
  expect(checks.values[6]![0]).toMatch(/10 releases/);
}, 60_000);

test("release dates on a Saturday are pointed out in the checks, with the cell", async () => {
  const outcome = await insert(request(), watch());
  expect(outcome.findings.map(({ message }) => message).join("\n")).toMatch(/September 14, 2002 \(a Saturday\), December 14, 2002 \(a Saturday\)/);
}, 60_000);
