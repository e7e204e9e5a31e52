import { insert } from "../../../src/workbook/insert";
import { applyRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import { readTrailAt } from "../../../src/workbook/trail/readTrailAt";
import { watchSelection } from "../../../src/workbook/trail/watchSelection";
import type { TrailLook } from "../../../src/workbook/trail/types";
import type { SourceRecord } from "../../../src/workbook/types";
import { openWorkbook } from "../../../src/workbench/host/file/open/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { request, watch } from "../insertFixture";
import { previewed, takingAll } from "../refresh/refreshFixture";
import { filing, readTable, ROWS } from "./filings";

const SOURCE: SourceRecord = { kind: "filing", name: "s3.htm", date: "2024-03-01", hash: "ab" };
let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  const done = await insert(request({ ...readTable(filing(ROWS)), source: SOURCE }), watch());
  expect(done).toMatchObject({ ok: true });
});
afterEach(() => addin.dispose());

async function onSheet(perform: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<void> {
  await Excel.run(async (context) => {
    perform(context.workbook.worksheets.getItem("Selling Stockholders"), context.workbook.tables.getItem("SellingStockholders"));
    await context.sync();
  });
}

async function at(address: string, sheet = "Selling Stockholders"): Promise<TrailLook> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(address).select();
    await context.sync();
  });
  const look = await readTrailAt();
  if (!look.ok) throw new Error(look.findings[0]?.message);
  return look.value;
}

const answerAt = async (address: string, sheet?: string) => {
  const look = await at(address, sheet);
  if (look.kind !== "answer") throw new Error(JSON.stringify(look));
  const { answer } = look;
  return { ...answer, marked: answer.words.slice(answer.from, answer.to) };
};

test("each number leads to its line, with the number marked in it", async () => {
  expect(await answerAt("C6")).toMatchObject({ subject: "Alder Partners, L.P.", figure: "Owned before offering", place: "line 5", says: "300,000", marked: "300,000", agrees: true, source: { name: "s3.htm" } });
  expect(await answerAt("E7")).toMatchObject({ words: "Birch <Fund>   50,000   50,000   -0-   *", says: "50,000", marked: "50,000", agrees: true });
  expect((await answerAt("E7")).from).toBeGreaterThan((await answerAt("C7")).from);
  expect(await answerAt("G8")).toMatchObject({ says: "3.8%", marked: "3.8%", agrees: true });
  expect(await answerAt("I6")).toMatchObject({ place: "line 10", says: "80,000", marked: "80,000", agrees: true });
  expect(await answerAt("E9")).toMatchObject({ subject: "Total", says: "650,000", agrees: true });
});

test("terms lead to the words that state them", async () => {
  expect(await answerAt("B7", "Offering")).toMatchObject({ figure: "Shares outstanding", place: "line 2", says: "40,000,000", marked: "40,000,000", agrees: true });
  expect(await answerAt("A8", "Offering")).toMatchObject({ says: "March 1, 2024", marked: "March 1, 2024", agrees: true });
});

test("a number that a person changed says what the source says", async () => {
  await onSheet((sheet) => { sheet.getRange("E8").values = [[400001]]; });
  expect(await answerAt("E8")).toMatchObject({ standing: "400,001", says: "400,000", agrees: false, place: "line 7" });
});

test("sorted, moved and renamed rows keep their lines, on another machine too", async () => {
  await onSheet((sheet, table) => {
    table.sort.apply([{ key: 0, ascending: false }]);
    sheet.getRange("1:2").insert("Down");
  });
  await onSheet((sheet) => { sheet.getRange("A8").values = [["Cedar Family Trust"]]; });
  expect(await answerAt("E8")).toMatchObject({ subject: "Cedar Trust", says: "400,000", agrees: true });
  const bytes = await saveWorkbook(addin.host.workbook);
  addin.dispose();
  addin = await startAddinInNode();
  await openWorkbook(addin.host.workbook, bytes);
  expect(await answerAt("E8")).toMatchObject({ says: "400,000", place: "line 7", agrees: true, words: "Cedar Trust   1,900,000   400,000   1,500,000   3.8%" });
});

test("a row that a person added, a cell without a source and a cell elsewhere are told apart", async () => {
  await onSheet((_sheet, table) => { table.rows.add(undefined, [["Dogwood LLC", "", "", "", 10, "", "", 10, 0, "", "", "", "", "", ""]]); });
  expect(await at("E9")).toEqual({ kind: "unknown", address: "E9", why: expect.stringMatching(/added in the workbook/) as string });
  expect(await at("O6")).toMatchObject({ kind: "unknown" });
  expect(await at("T40")).toEqual({ kind: "elsewhere" });
});

test("a refresh brings the lines of the newer source, and taking it back those of the earlier one", async () => {
  const amended = readTable(filing([["Elm Capital LLC", "70,000", "60,000", "10,000", "*"], ...ROWS.slice(0, 2), ["Cedar Trust", "1,900,000", "410,000", "1,490,000", "3.7%"]]));
  const preview = await previewed({ suffix: "", table: amended.table, trail: amended.trail, source: { kind: "filing", name: "s3a.htm", date: "2024-05-01", hash: "cd" } });
  expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: true, findings: expect.not.arrayContaining([expect.objectContaining({ check: "trail" })]) as unknown });
  expect(await answerAt("E8")).toMatchObject({ source: { name: "s3a.htm" }, place: "line 8", says: "410,000", agrees: true });
  expect(await answerAt("E9")).toMatchObject({ subject: "Elm Capital LLC", source: { name: "s3a.htm" }, place: "line 5", says: "60,000" });
  expect(await undoRefresh("", watch())).toMatchObject({ ok: true });
  expect(await answerAt("E8")).toMatchObject({ source: { name: "s3.htm" }, place: "line 7", says: "400,000", agrees: true });
});

test("a replaced table has the trail of its own source alone", async () => {
  const other = readTable(filing([["Cedar Trust", "900,000", "300,000", "600,000", "1.5%"]]));
  await insert(request({ ...other, source: { ...SOURCE, name: "other.htm" }, placement: { replace: "" } }), watch());
  expect(await answerAt("E6")).toMatchObject({ source: { name: "other.htm" }, says: "300,000", agrees: true });
  const parts = await Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace("urn:overhang:trail").load("items/id");
    await context.sync();
    return found.items.length;
  });
  expect(parts).toBe(1);
});

test("whoever watches hears of another cell, and no more once it has ended", async () => {
  let moves = 0;
  const watching = await watchSelection(() => { moves++; });
  await at("C6");
  await addin.settle();
  expect(moves).toBeGreaterThan(0);
  if (watching.ok) await watching.value();
  const before = moves;
  await at("C7");
  await addin.settle();
  expect(moves).toBe(before);
});
