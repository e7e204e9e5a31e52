import { ratio } from "../../../src/core/exact/ratio";
import { customFunctions } from "../../../src/functions/customFunctions";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/functionsMetadata";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import type { LockUpSet } from "../../../src/workbook/lockUps/types";
import { refreshActions } from "../../../src/workbook/refresh/refreshActions";
import { shareActions } from "../../../src/workbook/share/shareActions";
import type { InsertMode } from "../../../src/workbook/types";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { manyHolders, request, watch } from "../insertFixture";
import { agreement, lockUpSet } from "../lockUps/lockUpFixture";
import { differing, snapshot } from "../refresh/refreshFixture";
import { enter } from "../sheetReading";

let addin: AddinInNode;
const metadata = generatedMetadata() as unknown as FunctionsMetadata;
const THREE = manyHolders(3);
const [A, B] = THREE.holders.map(({ name }) => name) as [string, string];
/** One for all, one for a holder by dates; a holder who is not selling, a fact, a sale. */
const SET = lockUpSet({
  agreements: [agreement(), agreement({ name: "Fund", covers: { kind: "holder", name: B }, terms: { kind: "dates", releases: [{ date: "2002-06-28", percent: ratio(15, 100) }, { date: "2002-09-30", percent: ratio(1, 3) }] } })],
  others: [{ name: "Founder", group: "", shares: 1_000_001 }],
  facts: [{ name: A, affiliate: true, related: "", acquiredOn: "2001-01-15", barsDispositions: false }],
  sales: [{ date: "2002-04-01", holder: A, shares: 100, road: "prospectus" }],
});
const EARLY = { date: "2002-01-07", covers: { kind: "all" as const }, amount: { shares: 100 }, reason: "waiver" as const, proRata: false, takenFrom: "last" as const };

async function begin(mode: InsertMode, set: LockUpSet = SET): Promise<void> {
  addin = await startAddinInNode({ functions: { metadata, namespace: "OVERHANG", associate: customFunctions } });
  expect((await insert(request({ table: THREE, mode }), watch())).ok).toBe(true);
  const written = await lockUpActions.write("", set, watch());
  expect(written.ok ? "" : written.findings[0]!.message).toBe("");
  await addin.settle();
  expect((await refreshActions.checkAgain("", watch())).ok).toBe(true);
}
afterEach(() => {
  expect(addin.host.faults).toEqual([]);
  addin.dispose();
});
const switched = async (mode: InsertMode) => {
  const done = await shareActions.setMode("", mode, watch());
  await addin.settle();
  expect(done.ok ? "" : done.findings[0]!.message).toBe("");
  return done.ok ? done.findings.map(({ message }) => message) : [];
};
const undone = async (): Promise<void> => { expect((await refreshActions.undo("", "", watch())).ok).toBe(true); await addin.settle(); };
const apart = (before: Map<string, string>, after: Map<string, string>): string[] => differing(before, after).filter((key) => !/^Changes!/.test(key));
const formulas = (cells: Map<string, string>, sheets = /./): string[] => [...cells].filter(([key, cell]) => sheets.test(key) && cell.startsWith("=")).map(([key]) => key);
const overhang = (cells: Map<string, string>): string[] => [...cells].filter(([, cell]) => cell.includes("OVERHANG.")).map(([key]) => key);

/** What every cell shows, numbers to 12 digits. */
const shown = (): Promise<Map<string, string>> => Excel.run(async (context) => {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRange(true).load("values,rowIndex,columnIndex") }));
  await context.sync();
  return new Map(used.filter(({ name }) => !name.startsWith("Changes")).flatMap(({ name, range }) => range.values.flatMap((row, r) => row.flatMap((cell: unknown, c): [string, string][] => (cell === "" ? [] : [[`${name}!${range.rowIndex + r},${range.columnIndex + c}`, typeof cell === "number" ? cell.toPrecision(12) : String(cell)]])))));
});

test("several lock-ups are switched to values, to functions and back to formulas, on every sheet, and show the same figures each time", async () => {
  await begin("formulas");
  const before = await snapshot();
  const figures = await shown();
  expect(await switched("values")).toEqual([]);
  const values = await snapshot();
  expect(formulas(values)).toEqual([]);
  expect(differing(figures, await shown())).toEqual([]);
  expect(await switched("functions")).toEqual([]);
  const functions = await snapshot();
  // The day's shares, by SCHEDULEAVAILABLE; Rule 144's limit of the affiliate.
  expect(overhang(functions).some((key) => key.startsWith("Lock-up!"))).toBe(true);
  expect(overhang(functions).some((key) => key.startsWith("Market!"))).toBe(true);
  expect(differing(figures, await shown())).toEqual([]);
  expect(await switched("formulas")).toEqual([]);
  expect(apart(before, await snapshot())).toEqual([]);
  await undone();
  expect(apart(functions, await snapshot())).toEqual([]);
}, 300_000);

test("a switch of several lock-ups is taken back on every sheet", async () => {
  await begin("formulas");
  const before = await snapshot();
  for (const mode of ["values", "functions"] as const) {
    await switched(mode);
    expect(apart(before, await snapshot()).some((key) => key.startsWith("Lock-up!"))).toBe(true);
    await undone();
    expect(apart(before, await snapshot())).toEqual([]);
  }
}, 300_000);

test("several lock-ups that were written as values get the sheet of workings that formulas need", async () => {
  await begin("values");
  const figures = await shown();
  expect((await snapshot()).has("Lock-up workings!A1")).toBe(false);
  expect(await switched("formulas")).toEqual([]);
  const after = await snapshot();
  for (const sheet of [/^Lock-up!/, /^Market!/, /^Lock-up workings!/]) expect(formulas(after, sheet).length).toBeGreaterThan(10);
  const now = await shown();
  // What holds the rest: a sentence in values, its parts in formulas.
  expect([...figures].filter(([key, value]) => now.get(key) !== value && !/^Market!\d+,26$/.test(key))).toEqual([]);
}, 300_000);

test("a number that a person put over a computed cell of the lock-up stays, and is the only cell that does", async () => {
  await begin("formulas");
  const before = await snapshot();
  const available = [...before].find(([key, cell]) => /^Lock-up!C\d+$/.test(key) && cell.startsWith("=") && cell.includes("[@Offered]"))![0];
  await enter("Lock-up", available.slice("Lock-up!".length), 12);
  await switched("functions");
  await switched("formulas");
  const after = await snapshot();
  expect(after.get(available)).toBe("12");
  expect(apart(before, after).filter((key) => !key.startsWith("Checks!"))).toEqual([available]);
}, 300_000);

test("where early releases leave no function that says it, the formulas stay Excel's own, and that is said before the switch", async () => {
  await begin("formulas", { ...SET, agreements: [{ ...SET.agreements[0]!, early: [EARLY] }, SET.agreements[1]!] });
  const said = await shareActions.beforeSwitch("functions", watch());
  expect(said).toMatchObject({ ok: true, value: [expect.stringMatching(/early releases.*Excel's own formulas/) as string] });
  expect(await shareActions.beforeSwitch("values", watch())).toMatchObject({ ok: true, value: [] });
  const figures = await shown();
  await switched("functions");
  expect(overhang(await snapshot()).filter((key) => key.startsWith("Lock-up!"))).toEqual([]);
  expect(overhang(await snapshot()).length).toBeGreaterThan(0);
  expect(differing(figures, await shown())).toEqual([]);
}, 300_000);

// Excel fills the empty rest of a table's column with a formula that comes back into it.
test("a workbook of several lock-ups that was frozen has its formulas back, and its empty cells empty", async () => {
  await begin("formulas");
  const before = await snapshot();
  expect((await shareActions.freeze("workbook", watch())).ok).toBe(true);
  expect(formulas(await snapshot())).toEqual([]);
  expect((await shareActions.thaw(watch())).ok).toBe(true);
  await addin.settle();
  expect(apart(before, await snapshot())).toEqual([]);
}, 300_000);
