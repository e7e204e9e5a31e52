import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { readSource, watchSource } from "../../../src/workbook/refresh/readSource";

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Agent's list");
    sheet.getRange("B2:C4").values = [["Name", "Offered"], ["Alder LP", 200], ["Birch Fund", 50]];
    await context.sync();
  });
});
afterEach(() => addin.dispose());

const ADDRESS = "'Agent''s list'!B2:C4";
const write = (address: string, values: unknown[][]): Promise<void> => Excel.run(async (context) => {
  context.workbook.worksheets.getItem("Agent's list").getRange(address).values = values;
  await context.sync();
});
const rested = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 200); });

test("the cells that a table was made from are read as they stand, with what was added right below", async () => {
  expect(await readSource(ADDRESS)).toMatchObject({ ok: true, value: { ownRows: 3, rows: [["Name", "Offered"], ["Alder LP", 200], ["Birch Fund", 50]] } });
  await write("B5:C5", [["Cedar Trust", 7]]);
  await write("B7:C7", [["Not of the list", 8]]);
  expect(await readSource(ADDRESS)).toMatchObject({ ok: true, value: { ownRows: 3, address: "'Agent''s list'!B2:C5", rows: [expect.anything(), expect.anything(), expect.anything(), ["Cedar Trust", 7]] } });
});

test("cells that were emptied, a sheet that was renamed or deleted, and what is no address are told as gone", async () => {
  expect(await readSource("Not an address")).toMatchObject({ ok: false });
  await write("B2:C4", [["", ""], ["", ""], ["", ""]]);
  expect(await readSource(ADDRESS)).toMatchObject({ ok: false, findings: [{ message: expect.stringContaining("no longer where they were") as string }] });
  await Excel.run(async (context) => { context.workbook.worksheets.getItem("Agent's list").name = "Other"; await context.sync(); });
  expect(await readSource(ADDRESS)).toMatchObject({ ok: false, findings: [{ message: expect.stringContaining("no longer where they were") as string }] });
});

test("a change on the sheet of the source is heard, of another sheet it is not, and after the end nothing is", async () => {
  let heard = 0;
  const watching = await watchSource(ADDRESS, () => { heard += 1; });
  if (!watching.ok) throw new Error("not watched");
  await write("C3", [[201]]);
  await rested();
  expect(heard).toBe(1);
  await Excel.run(async (context) => { context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]]; await context.sync(); });
  await rested();
  expect(heard).toBe(1);
  addin.host.asRemote(() => { addin.host.workbook.Worksheets.GetItem("Agent's list").GetRange("C4").Values = [[51]]; });
  await rested();
  expect(heard).toBe(2);
  await watching.value();
  await write("C3", [[202]]);
  await rested();
  expect(heard).toBe(2);
});

test("a source sheet that is gone is not watched, and says nothing", async () => {
  const watching = await watchSource("Gone!A1:B2", () => { throw new Error("heard"); });
  expect(watching.ok).toBe(true);
  if (watching.ok) await watching.value();
});
