import { internapTrail } from "../../../src/filing/sample/internapTrail";
import { insert } from "../../../src/workbook/insert";
import { readTrailAt } from "../../../src/workbook/trail/readTrailAt";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { request, watch } from "../insertFixture";

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  await insert(request({ trail: internapTrail }), watch());
});
afterEach(() => addin.dispose());

async function at(sheet: string, address: string): Promise<unknown> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(address).select();
    await context.sync();
  });
  const look = await readTrailAt();
  if (!look.ok || look.value.kind !== "answer") throw new Error(JSON.stringify(look));
  const { answer } = look.value;
  return [answer.place, answer.words.slice(answer.from, answer.to), answer.says, answer.agrees, answer.workedOut];
}

test("a cell of the built-in sample leads to its row of the prospectus's table, its note or its page", async () => {
  expect(await at("Selling Stockholders", "C9")).toEqual(["row 4 of the selling-stockholder table", "8,552,122", "8,552,122", true, false]);
  expect(await at("Selling Stockholders", "G9")).toEqual(["row 4 of the selling-stockholder table", "5.5%", "5.5%", true, false]);
  expect(await at("Selling Stockholders", "G6")).toEqual(["row 1 of the selling-stockholder table", "*", "*", true, false]);
  expect(await at("Selling Stockholders", "E25")).toEqual(["row 20 of the selling-stockholder table", "296,412", "296,412", true, true]);
  expect(await at("Selling Stockholders", "K28")).toEqual(["note 3 in the sample's words", "4.99%", "4.99%", true, false]);
  expect(await at("Selling Stockholders", "C58")).toEqual(["the total of the selling-stockholder table", "116,537,155", "116,537,155", false, false]);
  expect(await at("Offering", "B7")).toEqual(["Selling Stockholders, page 13", "150,641,864", "150,641,864", true, false]);
});
