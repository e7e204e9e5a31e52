import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import { previewRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import { transferActions } from "../../../src/workbook/transfer/transferActions";
import { request, watch } from "../insertFixture";
import { differing, small, snapshot } from "../refresh/refreshFixture";

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: small }), watch())).ok).toBe(true);
});
afterEach(() => addin.dispose());

const [giver] = small.holders;
const transfer = { suffix: "", from: giver!.name, to: "New Fund, L.P.", noticeAddress: "1 Road", shares: 600, fromAcquirable: null, date: "2001-12-01", decidedBy: "A. Reader" };

test("a transfer changes two rows, keeps the total, calls for a supplement, and is taken back", async () => {
  const before = await snapshot();
  expect(await transferActions.record(transfer, watch())).toMatchObject({ ok: true, value: { needsSupplement: true } });
  const body = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("SellingStockholders").getDataBodyRange().load("values");
    await context.sync();
    return range.values as (string | number)[][];
  });
  expect(body.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(small.holders.reduce((sum, { offered }) => sum + offered, 0));
  expect([body[0]![4], body.at(-1)![0], body.at(-1)![4], body.at(-1)![14]]).toEqual([giver!.offered - 600, "New Fund, L.P.", 600, "1 Road"]);
  expect(await previewRefresh({ suffix: "", table: small, source: request().source }, watch())).toMatchObject({ ok: true, value: { items: [] } });

  const state = await transferActions.supplementState("", watch());
  expect(state).toMatchObject({ ok: true, value: { threshold: 500, rows: [giver!.name, "New Fund, L.P."], due: [{ to: "New Fund, L.P.", shares: 600 }] } });
  expect(await transferActions.writeSupplement("", watch())).toMatchObject({ ok: true, value: { sheetName: "Supplement" } });
  const supplement = [...(await snapshot())].filter(([key]) => /^Supplement!A\d+$/.test(key)).map(([, cell]) => cell);
  expect(supplement).toEqual(expect.arrayContaining([giver!.name, "New Fund, L.P."]));

  expect((await undoRefresh("", watch())).ok).toBe(true);
  expect(differing(before, await snapshot()).filter((key) => !/^(Changes|Checks|Supplement)!/.test(key))).toEqual([]);
  expect(await transferActions.supplementState("", watch())).toMatchObject({ ok: true, value: { transfers: [], rows: [] } });
}, 120_000);

test("what cannot pass is refused, and nothing is written", async () => {
  const before = await snapshot();
  expect(await transferActions.record({ ...transfer, shares: giver!.offered + 1 }, watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/^Nothing was changed.*offers/) as string }] });
  expect(await transferActions.record({ ...transfer, from: "Nobody" }, watch())).toMatchObject({ ok: false });
  expect(differing(before, await snapshot())).toEqual([]);
}, 60_000);
