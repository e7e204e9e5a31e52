import { customFunctions } from "../../../src/functions/customFunctions";
import { Person } from "../../../src/workbench/host/follow/person";
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/functionsMetadata";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import { undoRefresh } from "../../../src/workbook/refresh/refresh";
import { shareActions } from "../../../src/workbook/share/shareActions";
import { transferActions } from "../../../src/workbook/transfer/transferActions";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { request, watch } from "../insertFixture";
import { refreshed, small, smallNewer } from "./refreshFixture";

let addin: AddinInNode;
const metadata = generatedMetadata() as unknown as FunctionsMetadata;
beforeEach(async () => {
  addin = await startAddinInNode({ functions: { metadata, namespace: "OVERHANG", associate: customFunctions } });
  addin.host.workbook.user = { name: "A. Reader", email: "" };
  expect((await insert(request({ table: small }), watch())).ok).toBe(true);
  await addin.settle();
});
afterEach(() => addin.dispose());

const [first, changed, , , removed, last] = small.holders.map(({ name }) => name) as [string, string, string, string, string, string];

/** Puts a comment or a note on the cell of each holder named, under the heading named; and on a totals cell and a term. */
async function remark(): Promise<void> {
  const { workbook } = addin.host;
  const comment = (address: string, words: string): unknown => workbook.Comments.Add(address, words);
  comment(cellOf("SellingStockholders", first, "Selling stockholder"), `name of ${first}`);
  comment(cellOf("SellingStockholders", changed, "Held"), `held of ${changed}`);
  comment(cellOf("SellingStockholders", removed, "Offered"), `offered of ${removed}`);
  workbook.Notes.Add(cellOf("SellingStockholders", last, "Offered"), `note of ${last}`);
  comment(cellOf("SellingStockholders", "Total", "Offered"), "the total");
  comment(cellOf("OfferingTerms", "Shares outstanding", "Value"), "shares outstanding");
  await addin.settle();
}

function cellOf(tableName: string, holder: string, heading: string): string {
  const table = addin.host.workbook.Tables.find(tableName)!;
  const [headings, ...rows] = table.GetRange().Values as unknown[][];
  const row = rows.findIndex(([name]) => name === holder);
  return table.GetRange().GetCell(row + 1, headings!.indexOf(heading)).Address;
}

/** Whose cell each comment stands on: the row's first cell and the heading of the column. */
function stands(): Record<string, string> {
  const { workbook } = addin.host;
  return Object.fromEntries([...workbook.Comments.Items(), ...workbook.Notes.Items()].map((item) => {
    const cell = item.GetLocation();
    const table = cell.GetTables().Items()[0]!;
    const [headings] = table.GetRange().GetRow(0).Values as unknown[][];
    const [[name]] = cell.GetEntireRow().GetCell(0, table.box.c).Values as [[unknown]];
    return [item.Content, `${table.Name}: ${String(name)}, ${String(headings![cell.box.c - table.box.c])}`];
  }));
}
const people: Readonly<Record<string, string>> = {
  [`name of ${first}`]: `SellingStockholders: ${first}, Selling stockholder`,
  [`held of ${changed}`]: `SellingStockholders: ${changed}, Held`,
  [`offered of ${removed}`]: `SellingStockholders: ${removed}, Offered`,
  [`note of ${last}`]: `SellingStockholders: ${last}, Offered`,
  "the total": "SellingStockholders: Total, Offered",
  "shares outstanding": "OfferingTerms: Shares outstanding, Value",
};
const left = Object.fromEntries(Object.entries(people).filter(([words]) => words !== `offered of ${removed}`));

test("after a refresh that adds, removes and changes rows of a sorted table with an inserted column, each comment stands at the same holder's cell; taken back, too", async () => {
  await remark();
  const person = new Person(addin.host.workbook);
  await person.sort("'Selling Stockholders'!A6", "Offered", false);
  await person.insertColumns("'Selling Stockholders'!E:E");
  expect(stands()).toEqual(people);
  expect((await refreshed(smallNewer)).ok).toBe(true);
  await addin.settle();
  expect(stands()).toEqual(left);
  expect((await undoRefresh("", watch())).ok).toBe(true);
  await addin.settle();
  expect(stands()).toEqual(left);
}, 180_000);

test("after a transfer, a switch to values and back, a freeze and its taking back, each comment stands where it stood", async () => {
  await remark();
  const transfer = await transferActions.preview({ suffix: "", from: changed, to: "Zeta Fund, L.P.", noticeAddress: "", shares: 100, fromAcquirable: null, date: "2001-11-15" }, watch());
  if (!transfer.ok) throw new Error(transfer.findings[0]!.message);
  expect((await transferActions.record(transfer.value, "", watch())).ok).toBe(true);
  await addin.settle();
  expect(stands()).toEqual(people);
  for (const mode of ["values", "functions", "formulas"] as const) {
    expect((await shareActions.setMode("", mode, watch())).ok).toBe(true);
    await addin.settle();
    expect(stands()).toEqual(people);
  }
  expect((await shareActions.freeze("workbook", watch())).ok).toBe(true);
  await addin.settle();
  expect(stands()).toEqual(people);
  expect((await shareActions.thaw(watch())).ok).toBe(true);
  await addin.settle();
  expect(stands()).toEqual(people);
}, 240_000);
