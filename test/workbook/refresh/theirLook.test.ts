import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { openWorkbook } from "../../../src/workbench/host/file/open/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import { insert } from "../../../src/workbook/insert";
import { applyRefresh, previewRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import { request, watch } from "../insertFixture";
import { aHolder, differing, previewed, refreshed, small, snapshot, takingAll } from "./refreshFixture";
import type { RefreshRequest } from "../../../src/workbook/refresh/types";
import type { Holder } from "../../../src/core/ownership/holder";

const few = { ...small, holders: small.holders.slice(0, 5) };
const source = (holders: readonly Holder[]): RefreshRequest => ({ suffix: "", table: { ...few, holders }, source: { kind: "list", name: "November", date: null, hash: "ff" } });
const heldMore = few.holders.map((holder, index) => (index < 3 ? { ...holder, held: 9000 + index } : holder));
const SHEET = "Selling Stockholders";

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: few }), watch())).ok).toBe(true);
});
afterEach(() => addin.dispose());
const inSheet = (what: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> => Excel.run(async (context) => {
  what(context.workbook.worksheets.getItem(SHEET), context);
  await context.sync();
});

test("a person's rules, validations, number formats, comments, frozen rows, cells beside the table and hidden columns stand after rows came and went", async () => {
  await inSheet((sheet) => {
    const rule = sheet.getRange("H6:H10").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$H6>5000";
    rule.custom.format.fill.color = "#FFEE00";
    sheet.getRange("L6:L10").dataValidation.rule = { list: { inCellDropDown: true, source: "Founders,Funds" } };
    sheet.getRange("H7").numberFormat = [["#,##0.00"]];
    sheet.getRange("H7").format.font.bold = true;
    sheet.freezePanes.freezeRows(5);
    sheet.comments.add(`'${SHEET}'!A7`, "Call her on Monday");
    sheet.getRange("R6").values = [["beside it"]];
    sheet.getRange("O:O").columnHidden = true;
  });
  const holders = [...heldMore.slice(0, 4), aHolder("Zeta Fund, L.P.")];
  expect(await refreshed(source(holders))).toMatchObject({ ok: true, value: { added: 1, removed: 1 } });
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const rules = sheet.getRange("H6:H9").conditionalFormats.load("items/type");
    const validation = sheet.getRange("L6").dataValidation.load("rule");
    const cell = sheet.getRange("H7").load("numberFormat,format/font/bold,values");
    const beside = sheet.getRange("R6").load("values");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const comment = context.workbook.comments.getItemByCell(`'${SHEET}'!A7`).load("content");
    const hidden = sheet.getRange("O:O").load("columnHidden");
    await context.sync();
    for (const rule of rules.items) rule.custom.rule.load("formula");
    await context.sync();
    return { rules: rules.items.map((rule) => rule.custom.rule.formula), list: validation.rule.list?.source, format: cell.numberFormat[0]![0] as string, bold: cell.format.font.bold, value: cell.values[0]![0] as number, beside: beside.values[0]![0] as string, frozen: frozen.address, comment: comment.content, hidden: hidden.columnHidden };
  });
  expect(found).toEqual({ rules: ["=$H6>5000"], list: "Founders,Funds", format: "#,##0.00", bold: true, value: 9001, beside: "beside it", frozen: expect.stringContaining("1:5") as string, comment: "Call her on Monday", hidden: true });
}, 120_000);

test("the last refresh is taken back after a sort, an inserted column and a renamed sheet", async () => {
  const names = few.holders.map(({ name, held }) => [name, held]).sort();
  expect(await refreshed(source(heldMore))).toMatchObject({ ok: true, value: { cells: 3 } });
  await inSheet((sheet, { workbook }) => {
    const table = workbook.tables.getItem("SellingStockholders");
    table.sort.apply([{ key: 0, ascending: false }]);
    table.columns.add(4, undefined, "My remark");
    sheet.name = "Holders of record";
  });
  expect(await undoRefresh("", watch())).toMatchObject({ ok: true, value: { cells: 3, skipped: [] } });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("SellingStockholders");
    const [name, held] = ["Selling stockholder", "Held"].map((column) => table.columns.getItem(column).getDataBodyRange().load("values"));
    const own = table.columns.getItem("My remark").load("index");
    await context.sync();
    expect(name!.values.map(([one], row) => [one as string, held!.values[row]![0] as number]).sort()).toEqual(names);
    expect(own.index).toBe(4);
  });
}, 120_000);

test("the last refresh is taken back after the workbook was saved and opened on another machine", async () => {
  const before = await snapshot();
  expect(await refreshed(source(heldMore))).toMatchObject({ ok: true, value: { cells: 3 } });
  const bytes = await saveWorkbook(addin.host.workbook);
  addin.dispose();
  addin = await startAddinInNode();
  await openWorkbook(addin.host.workbook, bytes);
  expect(await undoRefresh("", watch())).toMatchObject({ ok: true, value: { cells: 3, skipped: [] } });
  const after = await snapshot();
  expect(["H6", "H7", "H8"].map((cell) => after.get(`${SHEET}!${cell}`))).toEqual(["H6", "H7", "H8"].map((cell) => before.get(`${SHEET}!${cell}`)));
}, 120_000);

test("a workbook that is open for reading only is said to be so, and nothing is written", async () => {
  const preview = await previewed(source(heldMore));
  const before = await snapshot();
  addin.host.readOnly = true;
  expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/^Nothing was changed\..*reading only/) as string }] });
  addin.host.readOnly = false;
  expect(differing(before, await snapshot())).toEqual([]);
}, 60_000);

test.each([
  ["a text where a number of shares belongs", "H7", "about 900", /Row 2 of the table, Held: "about 900" is no whole number of shares\. Correct the cell/],
  ["a part of a share", "E6", 10.5, /Row 1 of the table, Offered: 10\.5 is no whole number/],
])("%s is named with its row, and nothing is written", async (_what, address, value, message) => {
  await inSheet((sheet) => { sheet.getRange(address).values = [[value]]; });
  const before = await snapshot();
  expect(await previewRefresh(source(heldMore), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(message) as string }] });
  expect(differing(before, await snapshot())).toEqual([]);
}, 60_000);

test("a table without a column that it cannot do without is said to be so, with the remedy, and nothing is written", async () => {
  const preview = await previewed(source(heldMore));
  await inSheet((_sheet, { workbook }) => workbook.tables.getItem("SellingStockholders").columns.getItem("Held").delete());
  const before = await snapshot();
  expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/no column "Held" any more.*Put the column back/) as string }] });
  expect(differing(before, await snapshot())).toEqual([]);
}, 60_000);

test("a sheet that was deleted is said to be gone and offered again; the rest of the workbook stays", async () => {
  const preview = await previewed(source(heldMore));
  await inSheet((sheet) => sheet.delete());
  expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/no longer in this workbook\. Insert it again from its source/) as string }] });
}, 60_000);
