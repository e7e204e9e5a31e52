import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { internap2001 } from "../../../src/filing/sample/internap2001";
import { insert } from "../../../src/workbook/insert";
import { applyRefresh, previewRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import { request, watch } from "../insertFixture";
import { aHolder, differing, holdersWith, newer, previewed, refreshed, snapshot, takingAll } from "./refreshFixture";

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  const inserted = await insert(request(), watch());
  expect(inserted.ok).toBe(true);
});
afterEach(() => addin.dispose());

test("the same source changes nothing", async () => {
  const preview = await previewed(newer());
  expect(preview.items).toEqual([]);
});

test("only the changed cells are written, and the record", async () => {
  const before = await snapshot();
  const outcome = await refreshed(newer({ holders: holdersWith({ 2: { held: 123456 }, 5: { offered: 7 } }) }));
  expect(outcome).toMatchObject({ ok: true, value: { cells: 2, added: 0, removed: 0, skipped: [] } });
  const after = await snapshot();
  expect(differing(before, after).filter((key) => !key.startsWith("Changes!") && !key.startsWith("Checks!"))).toEqual(["Selling Stockholders!E11", "Selling Stockholders!H8"]);
});

test("holders come and go, and the lock-up has a line for each", async () => {
  const holders = [...internap2001.holders.slice(0, 3), ...internap2001.holders.slice(4), aHolder("Zeta Fund, L.P."), aHolder("Omega Fund, L.P.", { ownershipCap: { num: 499n, den: 10000n } })];
  const outcome = await refreshed(newer({ holders }));
  expect(outcome).toMatchObject({ ok: true, value: { added: 2, removed: 1 } });
  const after = await snapshot();
  const count = internap2001.holders.length + 1;
  const names = [...after].filter(([key]) => /^Selling Stockholders!A\d+$/.test(key)).map(([, value]) => value);
  expect(names.slice(3, 3 + count)).toEqual(holders.map(({ name }) => name));
  expect(names[3 + count]).toBe("Total");
  await Excel.run(async (context) => {
    const lock = context.workbook.tables.getItem("LockUpByHolder").getDataBodyRange().load("values");
    const main = context.workbook.tables.getItem("SellingStockholders").getDataBodyRange().load("values");
    await context.sync();
    expect(lock.values.map(([name]) => name)).toEqual(holders.map(({ name }) => name));
    expect(main.values.at(-1)!.slice(0, 10)).toEqual(["Omega Fund, L.P.", "", 1500, 1500 / (150641864 + 500), 800, 700, 700 / (150641864 + 500), 1000, 500, 500]);
  });
  expect(await previewed(newer({ holders }))).toMatchObject({ items: [] });
});

test("the last refresh is taken back", async () => {
  const before = await snapshot();
  const holders = [...holdersWith({ 2: { held: 123456 }, 6: { name: "Renamed Fund" } }).slice(0, 20), ...holdersWith({}).slice(22), aHolder("Zeta Fund")];
  const preview = await previewed(newer({ holders, offering: { ...internap2001.offering, sharesOutstanding: 150700000 }, notes: internap2001.notes.map((note, i) => (i === 3 ? { ...note, text: "Another text." } : note)) }));
  const answered = preview.rows.uncertain.length === 0 ? preview : preview;
  const outcome = await applyRefresh(answered, takingAll(answered), watch());
  expect(outcome).toMatchObject({ ok: true });
  const undone = await undoRefresh("", watch());
  expect(undone).toMatchObject({ ok: true, value: { skipped: [] } });
  const after = await snapshot();
  expect(differing(before, after).filter((key) => !key.startsWith("Changes!"))).toEqual(["Checks!A2"]);
  expect(await undoRefresh("", watch())).toMatchObject({ ok: false });
  expect(await previewRefresh(newer(), watch())).toMatchObject({ ok: true, value: { items: [] } });
});
