import { openAddinFrame, startAddinInNode, type AddinInNode } from "../../../../src/workbench/host/node/startAddinInNode";

let addin: AddinInNode;
beforeAll(async () => { addin = await startAddinInNode(); });
afterAll(() => addin.dispose());

test("the unmodified office.js knows that it runs in Excel on the web", async () => {
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(addin.host.faults).toEqual([]);
});

test("what is written in a batch is calculated when the same batch reads it", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = [[1, 2], [3, "=A1+B1*10"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 2], [3, 21]]);
  });
});

test("two add-in frames share one workbook", async () => {
  const second = await openAddinFrame(addin.host, { globals: false });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("D1").values = [["from the first"]];
    await context.sync();
  });
  await second.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("D1").load("values");
    await context.sync();
    expect(range.values).toEqual([["from the first"]]);
  });
  second.close();
});

test("office.js's names are on globalThis until the add-in is disposed of", async () => {
  const before = globalThis.Excel;
  const other = await startAddinInNode();
  expect(globalThis.Excel).toBe(other.Excel);
  expect(globalThis.Excel).not.toBe(before);
  other.dispose();
  expect(globalThis.Excel).toBe(before);
});
