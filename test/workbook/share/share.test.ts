import { unzipSync } from "fflate";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import { customFunctions } from "../../../src/functions/customFunctions";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/functionsMetadata";
import { insert } from "../../../src/workbook/insert";
import { applyRefresh, previewRefresh } from "../../../src/workbook/refresh/refresh";
import { withOurNames } from "../../../src/workbook/share/fixIssue";
import { showIfChosen } from "../../../src/workbook/share/opensWithWorkbook";
import { shareActions } from "../../../src/workbook/share/shareActions";
import type { InsertMode } from "../../../src/workbook/types";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { request, watch } from "../insertFixture";
import { differing, small, snapshot } from "../refresh/refreshFixture";

let addin: AddinInNode;
const metadata = generatedMetadata() as unknown as FunctionsMetadata;
const begin = async (mode: InsertMode = "formulas"): Promise<void> => {
  addin = await startAddinInNode({ functions: { metadata, namespace: "OVERHANG", associate: customFunctions } });
  const inserted = await insert(request({ table: small, mode }), watch());
  expect(inserted.ok).toBe(true);
  await addin.settle();
};
afterEach(() => addin.dispose());

async function values(): Promise<Map<string, string>> {
  await addin.settle();
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load("values") }));
    await context.sync();
    return new Map(used.flatMap(({ name, range }) => (range.isNullObject || /^Changes/.test(name) ? [] : range.values.flatMap((row, r) => row.map((cell, c): [string, string] => [`${name}!${r},${c}`, typeof cell === "number" ? cell.toPrecision(12) : String(cell)])))));
  });
}

const concat = (files: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(files));
const formulasOf = (cells: Map<string, string>): string[] => [...cells].filter(([, cell]) => cell.startsWith("=")).map(([key, cell]) => `${key} ${cell}`);
const without = (cells: Map<string, string>): Map<string, string> => new Map([...cells].filter(([key]) => !key.startsWith("Changes!")));

test("a set is switched to values, to functions and back, and shows the same figures each time", async () => {
  await begin();
  const before = await snapshot();
  const shown = await values();
  expect(await shareActions.setMode("", "values", watch())).toMatchObject({ ok: true, findings: [] });
  expect(formulasOf(without(await snapshot()))).toEqual([]);
  expect(differing(shown, await values())).toEqual([]);
  expect(await previewRefresh({ suffix: "", table: small, source: request().source }, watch())).toMatchObject({ ok: true, value: { items: [] } });
  expect(await shareActions.setMode("", "functions", watch())).toMatchObject({ ok: true, findings: [] });
  expect(formulasOf(await snapshot()).some((cell) => cell.includes("OVERHANG."))).toBe(true);
  expect(differing(shown, await values())).toEqual([]);
  expect(await shareActions.setMode("", "formulas", watch())).toMatchObject({ ok: true, findings: [] });
  expect(differing(without(before), without(await snapshot()))).toEqual([]);
}, 180_000);

test("freezing the workbook leaves values, spilled ones too, and is taken back", async () => {
  await begin();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine");
    sheet.getRange("B2").formulas = [["=OVERHANG.LOCKUPSCHEDULE(1000,DATE(2002,3,14),25%,3)"]];
    sheet.getRange("A1").formulas = [["=1+1"]];
    await context.sync();
  });
  await addin.settle();
  const before = await snapshot();
  const shown = await values();
  expect(shown.get("Mine!4,4")).toBe((1).toPrecision(12));
  expect((await shareActions.freeze("workbook", watch())).ok).toBe(true);
  expect(formulasOf(await snapshot())).toEqual([]);
  expect(differing(shown, await values())).toEqual([]);
  expect((await shareActions.thaw(watch())).ok).toBe(true);
  await addin.settle();
  expect(differing(before, await snapshot())).toEqual([]);
  expect(await shareActions.thaw(watch())).toMatchObject({ ok: false });
}, 180_000);

test("the look before sharing names what would break, each with a fix that clears it", async () => {
  await begin();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine");
    sheet.getRange("A1").formulas = [["=OVERHANG.PERCENTOWNED(10,1000)"]];
    context.workbook.worksheets.add("Secret").visibility = "Hidden";
    context.workbook.properties.author = "Jane Roe";
    await context.sync();
  });
  const next = await previewRefresh({ suffix: "", table: { ...small, holders: small.holders.map((holder, index) => (index === 0 ? { ...holder, held: 5 } : holder)) }, source: { kind: "list", name: "Next", date: null, hash: null } }, watch());
  if (!next.ok) throw new Error("no preview");
  expect((await applyRefresh(next.value, { taken: new Set(next.value.items.map(({ key }) => key)), decidedBy: "Jane Roe", highlight: false }, watch())).ok).toBe(true);
  await addin.settle();
  const found = await shareActions.inspect(watch());
  if (!found.ok) throw new Error(found.findings[0]!.message);
  expect(found.value.map(({ key }) => key.split(":")[0]).sort()).toEqual(["decided", "functions", "hidden", "names"]);
  expect(found.value.find(({ key }) => key.startsWith("functions"))!.message).toContain('1 cell needs Overhang to be computed, on "Mine": A1');
  for (const issue of found.value) expect((await shareActions.fix(issue)).ok).toBe(true);
  expect(await shareActions.inspect(watch())).toMatchObject({ ok: true, value: [] });
  // Nothing in the file names her any more.
  const file = new TextDecoder("latin1").decode(concat(Object.values(unzipSync(await saveWorkbook(addin.host.workbook)))));
  expect(file).not.toContain("Jane Roe");
}, 180_000);

test("Excel's stand-in for a function that it did not know is entered again by its name", () => {
  expect(withOurNames("=_xldudf_OVERHANG_PERCENTOWNED(A1,_xldudf_overhang_ownershipcap(B1,C1))")).toBe("=OVERHANG.PERCENTOWNED(A1,OVERHANG.OWNERSHIPCAP(B1,C1))");
});

test("the printed forms are those of the table as it stands", async () => {
  await begin();
  await Excel.run(async (context) => { context.workbook.worksheets.getItem("Selling Stockholders").getRange("A6").values = [["Renamed, L.P."]]; await context.sync(); });
  const forms = await shareActions.printed("", watch());
  expect(forms).toMatchObject({ ok: true, value: { fileName: "internap-selling-holders.htm" } });
  if (forms.ok) for (const form of [forms.value.html, forms.value.text, forms.value.edgar]) expect(form).toContain("Renamed, L.P.");
}, 180_000);

test("opening with the workbook is off, and kept in the workbook when chosen: the workbook then starts the add-in, which shows its pane", async () => {
  await begin();
  const { host, Office } = addin;
  const starts = (): Promise<unknown> => Office.addin.getStartupBehavior();
  const shownAfterStart = async (): Promise<boolean> => { host.paneShown = false; await showIfChosen(); return host.paneShown; };
  expect([shareActions.opensWithWorkbook(), await starts(), await shownAfterStart()]).toEqual([false, "None", false]);
  expect((await shareActions.setOpensWithWorkbook(true)).ok).toBe(true);
  expect([shareActions.opensWithWorkbook(), await starts(), await shownAfterStart()]).toEqual([true, "Load", true]);
  expect((await shareActions.setOpensWithWorkbook(false)).ok).toBe(true);
  expect([shareActions.opensWithWorkbook(), await starts(), await shownAfterStart()]).toEqual([false, "None", false]);
}, 60_000);
