import type { Finding, Subject } from "../../src/core/finding";
import { insert } from "../../src/workbook/insert";
import { readSelection } from "../../src/workbook/readSelection";
import { readState } from "../../src/workbook/readState";
import { select } from "../../src/workbook/select";
import { startAddinInNode, type AddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "./insertFixture";

let addin: AddinInNode;
beforeAll(async () => {
  addin = await startAddinInNode();
  const table = manyHolders(3);
  await insert(request({ table: { ...table, notes: [{ ref: "1", text: "First." }, { ref: "2", text: "Second." }], holders: table.holders.map((holder, index) => ({ ...holder, noteRefs: index < 2 ? [String(index + 1)] : [] })) } }), watch());
});
afterAll(() => addin.dispose());

const about = (subject: Subject): Finding => ({ check: "x", severity: "info", message: "", subjects: [subject] });

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

test.each<[string, Subject, string]>([
  ["a holder's figure", { kind: "holder", index: 1, column: "offered" }, "'Selling Stockholders'!E7"],
  ["a total", { kind: "total", column: "ownedAfter" }, "'Selling Stockholders'!F9"],
  ["a term", { kind: "term", term: "sharesOutstanding" }, "Offering!B7"],
  ["a term without a name", { kind: "term", term: "supplementThreshold" }, "Offering!B15"],
  ["a note", { kind: "note", ref: "2" }, "'Selling Stockholders'!A13"],
])("a finding about %s selects its cell", async (_what, subject, address) => {
  expect(await select(about(subject), "")).toEqual(expect.objectContaining({ ok: true }));
  // A note's cell is merged across the page, and a merged cell is selected whole.
  expect((await selected()).replace(/:.*/, "")).toBe(address);
});

test("after sorting and renaming the cell is still found", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("SellingStockholders");
    table.sort.apply([{ key: 0, ascending: false }]);
    table.worksheet.name = "The table";
    await context.sync();
  });
  await select(about({ kind: "holder", index: 0, column: "held" }), "");
  expect(await selected()).toBe("'The table'!H8");
  const state = await readState();
  expect(state.ok && state.value.tables.map(({ sheetName, rows }) => [sheetName, rows])).toEqual([["The table", 3]]);
});

test("a finding about a file, or about a set that is gone, says so", async () => {
  expect((await select(about({ kind: "list", row: 3 }), "")).ok).toBe(false);
  expect((await select(about({ kind: "total", column: "offered" }), "_2")).findings[0]!.message).toMatch(/no longer in the workbook/);
});

test("the selection is read as far as it is used, blanks as null; an empty one is refused with the remedy", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C3").values = [["Name", "Shares"], ["Ann", ""]];
    sheet.getRange("A:D").select();
    await context.sync();
  });
  const read = await readSelection();
  expect(read.ok && read.value).toEqual({ address: "Sheet1!B2:C3", rows: [["Name", "Shares"], ["Ann", null]] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("F9").select();
    await context.sync();
  });
  expect((await readSelection()).findings[0]!.message).toMatch(/empty\. Select the rows/);
});
