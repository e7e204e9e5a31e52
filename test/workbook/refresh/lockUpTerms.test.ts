import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import type { LockUpTerms } from "../../../src/core/lockup/terms";
import { insert } from "../../../src/workbook/insert";
import { readLockUps } from "../../../src/workbook/lockUps/lockUpActions";
import { refreshActions } from "../../../src/workbook/refresh/refreshActions";
import { request, watch } from "../insertFixture";
import { differing, previewed, small, snapshot, takingAll } from "./refreshFixture";

let addin: AddinInNode;
const few = { ...small, holders: small.holders.slice(0, 4) };
beforeEach(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: few }), watch())).ok).toBe(true);
});
afterEach(() => addin.dispose());

const stating = (lockUp: LockUpTerms) => previewed({ suffix: "", table: { ...few, offering: { ...few.offering, lockUp } }, source: { kind: "filing", name: "Amendment", date: null, hash: "aa" } });

test("a source that states the lock-up as a list of dates changes no single figure of the steps, and is told", async () => {
  const before = await snapshot();
  const preview = await stating({ kind: "dates", releases: [{ date: "2002-03-14", percent: { num: 1n, den: 5n } }, { date: "2002-06-14", percent: { num: 4n, den: 5n } }] });
  expect(preview.items).toEqual([]);
  expect(preview.notices).toEqual([expect.stringMatching(/list of dates \(20% on March 14, 2002, 80% on June 14, 2002\).*left as it is/) as string]);
  expect(differing(before, await snapshot())).toEqual([]);
}, 60_000);

test("a source that states more releases than the sheet has room for gets the room", async () => {
  const preview = await stating({ kind: "steps", firstRelease: "2002-03-14", releasePercent: { num: 1n, den: 10n }, intervalMonths: 3 });
  expect(preview.notices).toEqual([]);
  expect(preview.items.map(({ figure }) => figure)).toEqual(["Released each time"]);
  const outcome = await refreshActions.apply(preview, takingAll(preview), watch());
  expect(outcome.ok ? outcome.findings.filter(({ message }) => message.includes("not made to fit")) : outcome.findings).toEqual([]);
  await addin.settle();
  const read = await readLockUps("", watch());
  expect(read).toMatchObject({ ok: true, value: { outgrown: null } });
  const rows = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("LockUpSchedule").getDataBodyRange().load("values");
    await context.sync();
    return body.values as (number | string)[][];
  });
  expect(rows.filter(([date]) => typeof date === "number")).toHaveLength(10);
  expect(rows[9]![3]).toBe(few.holders.reduce((sum, { offered }) => sum + offered, 0));
}, 120_000);
