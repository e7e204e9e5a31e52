import { addReasons } from "../../../src/filing/list/reasonNotes";
import { internap2001 } from "../../../src/filing/sample/internap2001";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { insert } from "../../../src/workbook/insert";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { request, watch } from "../insertFixture";
import { readSheets } from "../sheetReading";
import { aHolder, newer, previewed, refreshed } from "./refreshFixture";

let addin: AddinInNode;
beforeEach(async () => { addin = await startAddinInNode(); });
afterEach(() => addin.dispose());

const listOf = (reason: string, offered = 1900): SellingTable => ({
  ...internap2001, printedTotals: null, headingNoteRefs: [],
  ...addReasons([aHolder("Alder LP", { offered }), aHolder("Birch Fund")], [], offered > 1500 ? new Map([[0, reason]]) : new Map()),
});
const last = async (): Promise<string> => (await readSheets("Selling Stockholders"))["Selling Stockholders"].text.at(-1)![0]!;

test("a row that offers more than it owns keeps its reason over refreshes: the same, reworded, and gone with the excess", async () => {
  await insert(request({ table: listOf("approval is awaited") }), watch());
  expect(await last()).toBe("(1) The shares offered exceed those owned before the offering: approval is awaited.");
  expect((await previewed(newer(listOf("approval is awaited")))).items).toEqual([]);
  await refreshed(newer(listOf("approval was given, and is not filed yet")));
  expect(await last()).toBe("(1) The shares offered exceed those owned before the offering: approval was given, and is not filed yet.");
  await refreshed(newer(listOf("", 1500), "Amendment no. 2"));
  const { "Selling Stockholders": sheet } = await readSheets("Selling Stockholders");
  expect([sheet.values[5]!.slice(0, 6), sheet.text.at(-1)![0]]).toEqual([["Alder LP", "", 1500, expect.any(Number), 1500, 0], "* Less than 1%."]);
}, 120000);
