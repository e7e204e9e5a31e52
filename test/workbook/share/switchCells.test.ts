import { customFunctions } from "../../../src/functions/customFunctions";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/functionsMetadata";
import { insert } from "../../../src/workbook/insert";
import { refreshActions } from "../../../src/workbook/refresh/refreshActions";
import { shareActions } from "../../../src/workbook/share/shareActions";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { request, watch } from "../insertFixture";
import { differing, small, snapshot } from "../refresh/refreshFixture";

let addin: AddinInNode;
const metadata = generatedMetadata() as unknown as FunctionsMetadata;
const few = { ...small, holders: small.holders.slice(0, 4) };
beforeEach(async () => {
  addin = await startAddinInNode({ functions: { metadata, namespace: "OVERHANG", associate: customFunctions } });
  expect((await insert(request({ table: few }), watch())).ok).toBe(true);
  await addin.settle();
});
afterEach(() => addin.dispose());

const select = (sheet: string, address: string): Promise<void> => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  range.worksheet.activate();
  range.select();
  await context.sync();
});
const apart = (before: Map<string, string>, after: Map<string, string>): string[] => differing(before, after).filter((key) => !/^Changes!/.test(key));
const switched = async (...call: Parameters<typeof shareActions.switchCells>): Promise<void> => {
  const done = await shareActions.switchCells(...call);
  expect(done.ok ? "" : done.findings[0]!.message).toBe("");
  await addin.settle();
};
const undone = async (): Promise<void> => { expect((await refreshActions.undo("", "A. Reader", watch())).ok).toBe(true); await addin.settle(); };

test("only the selected computed cells are switched, and are taken back", async () => {
  const before = await snapshot();
  await select("Selling Stockholders", "E6:F7");
  await switched("selection", "values", "A. Reader", watch());
  const frozen = await snapshot();
  // Of the four cells two are entered numbers.
  expect(apart(before, frozen)).toEqual(["Selling Stockholders!F6", "Selling Stockholders!F7"]);
  expect(frozen.get("Selling Stockholders!F6")).toMatch(/^\d+$/);
  expect(await refreshActions.status("")).toMatchObject({ ok: true, value: { lastChange: "switch", decidedBy: "A. Reader" } });
  await undone();
  expect(apart(before, await snapshot())).toEqual([]);
}, 120_000);

test("frozen cells are computed again when they are chosen; a number that a person put over one stays", async () => {
  const before = await snapshot();
  await select("Selling Stockholders", "F6:F7");
  await switched("selection", "values", "", watch());
  await Excel.run(async (context) => { context.workbook.worksheets.getItem("Selling Stockholders").getRange("F7").values = [[12]]; await context.sync(); });
  await switched("selection", "formulas", "", watch());
  const after = await snapshot();
  // The checks name the figure that is not computed.
  expect(apart(before, after).filter((key) => !key.startsWith("Checks!"))).toEqual(["Selling Stockholders!F7"]);
  expect(after.get("Selling Stockholders!F7")).toBe("12");
}, 120_000);

test("a sheet is switched alone, and the undo brings that sheet back", async () => {
  const before = await snapshot();
  await select("Lock-up", "A1");
  await switched("sheet", "values", "", watch());
  const after = await snapshot();
  expect(apart(before, after).every((key) => key.startsWith("Lock-up!"))).toBe(true);
  expect([...after].filter(([key, cell]) => key.startsWith("Lock-up!") && cell.startsWith("="))).toEqual([]);
  await undone();
  expect(apart(before, await snapshot())).toEqual([]);
}, 120_000);

test("the whole workbook is switched with every table in it, and one undo brings a table back with its lock-up and its checks", async () => {
  expect((await insert(request({ table: few }), watch())).ok).toBe(true);
  await addin.settle();
  const before = await snapshot();
  await switched("workbook", "values", "", watch());
  expect([...(await snapshot())].filter(([key, cell]) => cell.startsWith("=") && !key.startsWith("Changes"))).toEqual([]);
  await undone();
  const after = await snapshot();
  expect(apart(before, after).length).toBeGreaterThan(0);
  expect(apart(before, after).filter((key) => !/ \(2\)!/.test(key))).toEqual([]);
  expect((await refreshActions.undo("_2", "", watch())).ok).toBe(true);
  expect(apart(before, await snapshot()).filter((key) => !/^Changes/.test(key))).toEqual([]);
}, 240_000);

test("cells that Overhang does not compute are left alone, and the pane says so", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine");
    sheet.getRange("A1").formulas = [["=1+1"]];
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
  const before = await snapshot();
  for (const scope of ["selection", "sheet"] as const) expect(await shareActions.switchCells(scope, "values", "", watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/^Nothing was changed\. .*nothing that Overhang computes/) as string }] });
  expect(apart(before, await snapshot())).toEqual([]);
}, 60_000);

test("with the lock-up's sheet renamed and its tables moved down, what the checks say of it is found again after values", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lock-up");
    sheet.getRange("2:3").insert("Down");
    sheet.name = "When it is free";
    await context.sync();
  });
  await addin.settle();
  const before = await snapshot();
  await switched("workbook", "values", "", watch());
  await switched("workbook", "formulas", "", watch());
  expect(apart(before, await snapshot()).filter((key) => key.startsWith("Checks!"))).toEqual([]);
  expect(before.get("Checks!A7")).toContain("'When it is free'!$A$13");
}, 180_000);
