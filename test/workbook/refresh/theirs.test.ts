import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import { clearHighlight } from "../../../src/workbook/refresh/clearHighlight";
import { applyRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import { request, watch } from "../insertFixture";
import { aHolder, asProposed, differing, previewed, refreshed, small, snapshot, takingAll } from "./refreshFixture";
import type { RefreshRequest } from "../../../src/workbook/refresh/types";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";

let addin: AddinInNode;
const begin = async (mode: "formulas" | "values" = "formulas"): Promise<void> => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: small, mode }), watch())).ok).toBe(true);
};
afterEach(() => addin.dispose());

const source = (table: Partial<SellingTable>): RefreshRequest => ({ suffix: "", table: { ...small, ...table }, source: { kind: "list", name: "November list", date: null, hash: "ff" } });
const apart = (before: Map<string, string>, after: Map<string, string>): string[] => differing(before, after).filter((key) => !/^(Checks|Changes)!/.test(key));

test("what people did before a refresh stands after it, and exactly the expected cells differ", async () => {
  await begin();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("SellingStockholders");
    const sheet = table.worksheet;
    table.columns.add(9, undefined, "My remark");
    await context.sync();
    table.columns.getItem("My remark").getDataBodyRange().getCell(0, 0).values = [["call her"]];
    table.columns.getItem("Held").name = "Held now";
    sheet.name = "Holders of record";
    table.sort.apply([{ key: 4, ascending: false }]);
    await context.sync();
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    // Three numbers overwritten: two entered, one computed.
    const row = (name: string): number => body.values.findIndex(([one]) => one === name);
    body.getCell(row(small.holders[2]!.name), 7).values = [[111]];
    body.getCell(row(small.holders[3]!.name), 4).values = [[222]];
    body.getCell(row(small.holders[4]!.name), 5).values = [[333]];
    table.rows.add(2, [["Entered by hand", "", null, null, 5, null, null, 60, 0, "mine", null, "", "", "", "", ""]] as never);
    const other = context.workbook.worksheets.add("Mine");
    other.getRange("A1:A2").formulas = [["=SUM(SellingStockholders[Offered])"], [`=INDEX(SellingStockholders[Offered],1)*2`]];
    sheet.getRange("A7:A7").format.fill.color = "#FF0000";
    await context.sync();
    sheet.getRange("9:9").rowHidden = true;
    table.columns.getItem("Offered").filter.applyCustomFilter(">1");
    await context.sync();
  });
  const before = await snapshot();
  const holders = small.holders.map((holder, index) => (index === 0 ? { ...holder, held: holder.held + 10, noticeAddress: "9 Other Road" } : index === 2 ? { ...holder, held: 999 } : index === 5 ? { ...holder, offered: holder.offered - 1 } : holder));
  const preview = await previewed(source({ holders }));
  expect(preview.items.map(({ kind, subject, figure, base }) => [kind, subject, figure, base])).toEqual(expect.arrayContaining([["changed", small.holders[2]!.name, "Held", String(small.holders[2]!.held.toLocaleString("en-US"))]]));
  expect(preview.items).toHaveLength(4);
  const outcome = await applyRefresh(preview, asProposed(preview), watch());
  expect(outcome).toMatchObject({ ok: true, value: { cells: 3, added: 0, removed: 0, skipped: [] } });
  const after = await snapshot();
  // The row entered by hand gets its line in the lock-up; every other cell outside the record is one that the source changed.
  const changed = apart(before, after).filter((key) => !key.startsWith("Lock-up!"));
  expect(changed).toHaveLength(3);
  expect(changed.every((key) => key.startsWith("Holders of record!"))).toBe(true);
  expect(changed.map((key) => after.get(key)).sort()).toEqual(["9 Other Road", String(small.holders[0]!.held + 10), String(small.holders[5]!.offered - 1)].sort());
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("SellingStockholders").load("id");
    const filter = table.autoFilter.load("isDataFiltered,criteria");
    const hidden = table.worksheet.getRange("9:9").load("rowHidden");
    const fill = table.worksheet.getRange("A7").load("format/fill/color");
    const mine = context.workbook.worksheets.getItem("Mine").getRange("A1:A2").load("formulas,values");
    await context.sync();
    expect(filter.isDataFiltered).toBe(true);
    expect(filter.criteria[4]).toMatchObject({ filterOn: "Custom", criterion1: ">1" });
    expect(hidden.rowHidden).toBe(true);
    expect(fill.format.fill.color).toBe("#FF0000");
    expect(mine.formulas).toEqual([["=SUM(SellingStockholders[Offered])"], ["=INDEX(SellingStockholders[Offered],1)*2"]]);
    expect(typeof mine.values[0]![0]).toBe("number");
  });
}, 120_000);

test("the table in mode `values` follows with all of its figures, and comes back", async () => {
  await begin("values");
  const before = await snapshot();
  const next: SellingTable = { ...small, offering: { ...small.offering, sharesOutstanding: 160_000_000 }, holders: [...small.holders.slice(1), aHolder("Zeta Fund, L.P.")] };
  expect((await refreshed(source(next))).ok).toBe(true);
  const after = await snapshot();
  expect([...after.values()].some((cell) => cell.startsWith("="))).toBe(false);
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("SellingStockholders").getDataBodyRange().load("values");
    const total = context.workbook.tables.getItem("SellingStockholders").getTotalRowRange().load("values");
    const lock = context.workbook.tables.getItem("LockUpByHolder").getTotalRowRange().load("values");
    await context.sync();
    expect(body.values.at(-1)!.slice(0, 10)).toEqual(["Zeta Fund, L.P.", "", 1500, 1500 / 160_000_500, 800, 700, 700 / 160_000_500, 1000, 500, 500]);
    expect(total.values[0]![4]).toBe(next.holders.reduce((sum, { offered }) => sum + offered, 0));
    expect(lock.values[0]![1]).toBe(total.values[0]![4]);
  });
  expect((await undoRefresh("", watch())).ok).toBe(true);
  expect(apart(before, await snapshot())).toEqual([]);
}, 120_000);

test("an undo leaves alone what somebody changed after the refresh", async () => {
  await begin();
  const holders = small.holders.map((holder, index) => (index < 2 ? { ...holder, held: 5000 + index } : holder));
  expect((await refreshed(source({ holders }))).ok).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Selling Stockholders").getRange("H6").values = [[7777]];
    await context.sync();
  });
  expect(await undoRefresh("", watch())).toMatchObject({ ok: true, value: { cells: 1, skipped: [`${small.holders[0]!.name}, Held`] } });
  expect((await snapshot()).get("Selling Stockholders!H6")).toBe("7777");
  expect((await snapshot()).get("Selling Stockholders!H7")).toBe(String(small.holders[1]!.held));
}, 120_000);

test("a number that was edited after the preview is not overwritten, and is named", async () => {
  await begin();
  const preview = await previewed(source({ holders: small.holders.map((holder, index) => (index < 2 ? { ...holder, held: 5000 + index } : holder)) }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Selling Stockholders").getRange("H6").values = [[7777]];
    await context.sync();
  });
  expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: true, value: { cells: 1, skipped: [`${small.holders[0]!.name}, Held`] } });
  expect((await snapshot()).get("Selling Stockholders!H6")).toBe("7777");
}, 120_000);

test("the highlight marks the changed cells and goes with one call, without touching a person's own rules", async () => {
  await begin();
  const rules = async (): Promise<number> => Excel.run(async (context) => {
    const formats = context.workbook.tables.getItem("SellingStockholders").getRange().conditionalFormats.load("items/id");
    await context.sync();
    return formats.items.length;
  });
  const own = await rules();
  expect((await refreshed(source({ holders: small.holders.map((holder, index) => (index === 4 ? { ...holder, held: 5 } : holder)) }), (preview) => takingAll(preview, { highlight: true }))).ok).toBe(true);
  expect(await rules()).toBe(own + 1);
  expect((await clearHighlight("")).ok).toBe(true);
  expect(await rules()).toBe(own);
}, 120_000);

test("a protected sheet, a table that is gone and a lost column are said plainly, and nothing is written", async () => {
  await begin();
  const wanted = source({ holders: small.holders.map((holder, index) => (index === 4 ? { ...holder, held: 5 } : holder)) });
  const preview = await previewed(wanted);
  await Excel.run(async (context) => { context.workbook.worksheets.getItem("Selling Stockholders").protection.protect(); await context.sync(); });
  const before = await snapshot();
  expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/Nothing was changed.*"Selling Stockholders" is protected.*Unprotect/) as string }] });
  expect(differing(before, await snapshot())).toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Selling Stockholders").protection.unprotect();
    context.workbook.tables.getItem("SellingStockholders").delete();
    await context.sync();
  });
  expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/no longer in this workbook.*Insert it again/) as string }] });
}, 120_000);

test("where the record of changes cannot be written, that is said before anything is", async () => {
  await begin();
  const wanted = source({ holders: small.holders.map((holder, index) => (index === 4 ? { ...holder, held: 5 } : holder)) });
  const preview = await previewed(wanted);
  await Excel.run(async (context) => { context.workbook.protection.protect(); await context.sync(); });
  const before = await snapshot();
  expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/^Nothing was changed.*structure of this workbook is protected.*Protect Workbook/) as string }] });
  expect(differing(before, await snapshot())).toEqual([]);
  await Excel.run(async (context) => { context.workbook.protection.unprotect(); await context.sync(); });
  expect((await applyRefresh(preview, takingAll(preview), watch())).ok).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.protection.protect();          // the sheet stands by now
    context.workbook.worksheets.getItem("Changes").protection.protect();
    await context.sync();
  });
  const second = await previewed(source({ holders: small.holders.map((holder, index) => (index === 4 ? { ...holder, held: 6 } : holder)) }));
  expect(await applyRefresh(second, takingAll(second), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/^Nothing was changed.*"Changes" is protected.*Unprotect/) as string }] });
  await Excel.run(async (context) => { context.workbook.worksheets.getItem("Changes").protection.unprotect(); await context.sync(); });
  expect((await applyRefresh(second, takingAll(second), watch())).ok).toBe(true);
}, 120_000);
