import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import { applyRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import type { RefreshRequest } from "../../../src/workbook/refresh/types";
import { request, watch } from "../insertFixture";
import { aHolder, differing, previewed, small, snapshot, takingAll } from "./refreshFixture";

const few = { ...small, holders: small.holders.slice(0, 5) };
const newer: RefreshRequest = { suffix: "", table: { ...few, holders: few.holders.map((holder, index) => (index < 3 ? { ...holder, held: 9000 + index } : holder)) }, source: { kind: "list", name: "November", date: null, hash: "ff" } };

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: few }), watch())).ok).toBe(true);
});
afterEach(() => addin.dispose());

test("what somebody on another machine types into a cell during the refresh is never overwritten, whichever batch it falls before, and is named", async () => {
  const before = await snapshot();
  const preview = await previewed(newer);
  let count = 0;
  addin.host.beforeBatch = () => { count += 1; };
  expect((await applyRefresh(preview, takingAll(preview), watch())).ok).toBe(true);
  addin.host.beforeBatch = () => undefined;
  expect((await undoRefresh("", watch())).ok).toBe(true);
  const said: string[] = [];
  for (let nth = 1; nth <= count; nth++) {
    const again = await previewed(newer);
    let batch = 0;
    let isRefreshed = false;
    addin.host.beforeBatch = () => {
      if (++batch !== nth) return;
      const cell = addin.host.workbook.Worksheets.GetItem("Selling Stockholders").GetRange("H7");
      // Once the refresh has written the cell, the other edits what it wrote.
      isRefreshed = cell.Values?.[0]?.[0] === 9001;
      addin.host.asRemote(() => { cell.Values = [[7777]]; });
    };
    const outcome = await applyRefresh(again, takingAll(again), watch());
    addin.host.beforeBatch = () => undefined;
    const after = await snapshot();
    expect([nth, after.get("Selling Stockholders!H7")]).toEqual([nth, "7777"]);
    if (outcome.ok) {
      expect([nth, after.get("Selling Stockholders!H6"), after.get("Selling Stockholders!H8")]).toEqual([nth, "9000", "9002"]);
      if (!isRefreshed) expect([nth, outcome.value.skipped]).toEqual([nth, [`${few.holders[1]!.name}, Held`]]);
      said.push(isRefreshed ? "after" : "kept");
      await undoRefresh("", watch());
    }
    await Excel.run(async (context) => { context.workbook.worksheets.getItem("Selling Stockholders").getRange("H7").values = [[few.holders[1]!.held]]; await context.sync(); });
    expect([nth, differing(before, await snapshot()).filter((key) => !/^(Checks|Changes)!/.test(key))]).toEqual([nth, []]);
  }
  expect(said).toContain("kept");
  expect(said).toContain("after");
}, 600_000);

test("a moved table, its widths, its formats, a name into it and a person's own lines below it stand after a refresh with rows that come and go", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Selling Stockholders");
    sheet.getRange("1:2").insert("Down");
    await context.sync();
    sheet.getRange("C:C").format.columnWidth = 222;
    context.workbook.names.add("Mine_Offered", sheet.getRange("E9"));
    sheet.getRange("A40").values = [["My own line, for the partner"]];
    sheet.getRange("E9").format.font.italic = true;
    await context.sync();
  });
  const holders = [...few.holders.slice(1).map((holder, index) => (index === 0 ? { ...holder, offered: holder.offered - 1 } : holder)), aHolder("Zeta Fund, L.P."), aHolder("Eta Fund, L.P.", { held: 70 })];
  const preview = await previewed({ ...newer, table: { ...few, holders } });
  expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: true, value: { added: 2, removed: 1, skipped: [] } });
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Selling Stockholders");
    const width = sheet.getRange("C:C").load("format/columnWidth");
    const named = context.workbook.names.getItem("Mine_Offered").getRange().load("address,values,format/font/italic");
    const own = sheet.getRange("A30:A50").load("values");
    await context.sync();
    return { width: Math.round(width.format.columnWidth), address: named.address, value: named.values[0]![0] as number, italic: named.format.font.italic, own: own.values.flat().filter((cell) => cell !== "") };
  });
  // The row above went: the name and the format moved up with their holder's cell.
  expect(found).toEqual({ width: 222, address: "'Selling Stockholders'!E8", value: few.holders[1]!.offered - 1, italic: true, own: ["My own line, for the partner"] });
}, 120_000);
