import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import type { RefreshRequest } from "../../../src/workbook/refresh/types";
import { insert } from "../../../src/workbook/insert";
import { applyRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import { request, watch } from "../insertFixture";
import { differing, previewed, small, smallNewer, snapshot, takingAll } from "./refreshFixture";

const CODES = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "RequestPayloadSizeLimitExceeded", "timeout"];
/** Every code at every round trip with `FAULTS=all`; otherwise the middle three take turns. */
const isTried = (code: string, nth: number): boolean => process.env.FAULTS === "all" || code === "GeneralException" || code === "timeout" || CODES[1 + (nth % 3)] === code;
/** An answer that never comes is given up after this long. */
const patienceFor = (code: string): number => (code === "timeout" ? 2_000 : 60_000);

let addin: AddinInNode;
beforeAll(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: { ...small, holders: small.holders.slice(0, 6) } }), watch())).ok).toBe(true);
});
afterAll(() => addin.dispose());

const table = (cells: Map<string, string>): Map<string, string> => new Map([...cells].filter(([key]) => !key.startsWith("Checks!") && !key.startsWith("Changes!")));

async function isFaultWaiting(): Promise<boolean> {
  const answered = Excel.run(async (context) => { context.workbook.load("name"); await context.sync(); return false; }).catch(() => true);
  return Promise.race([answered, new Promise<boolean>((resolve) => { setTimeout(() => resolve(true), 5_000).unref(); })]);
}

const small4: SellingTable = { ...small, holders: small.holders.slice(0, 6) };
const newer4: RefreshRequest = { ...smallNewer, table: { ...smallNewer.table, holders: [...small4.holders.slice(0, 3).map((holder, i) => (i === 1 ? { ...holder, held: 4242, noticeAddress: "1 New Street" } : holder)), ...small4.holders.slice(4), smallNewer.table.holders.at(-1)!] } };

test("a refresh of which one round trip is refused leaves the table as before, or complete", async () => {
  const before = table(await snapshot());
  let preview = await previewed(newer4);
  const clean = async (): Promise<{ trips: number; complete: Map<string, string> }> => {
    const start = addin.host.batches().count;
    expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: true, value: { added: 1, removed: 1 } });
    const trips = addin.host.batches().count - start;
    const complete = table(await snapshot());
    expect((await undoRefresh("", watch())).ok).toBe(true);
    expect(differing(before, table(await snapshot()))).toEqual([]);
    preview = await previewed(newer4);
    return { trips, complete };
  };
  await clean();
  // From the second time on: the first also makes the sheet of changes.
  const { trips, complete } = await clean();

  const outcomes: Record<string, Record<string, number>> = {};
  for (const code of CODES) {
    outcomes[code] = {};
    for (let nth = 1; nth <= trips; nth++) {
      if (!isTried(code, nth)) continue;
      addin.host.failNext(nth, code);
      const outcome = await applyRefresh(preview, takingAll(preview), watch(), patienceFor(code));
      // The count of round trips includes office.js's own, which are never refused: a fault that is still waiting ends the row.
      if (await isFaultWaiting()) {
        if (outcome.ok) await undoRefresh("", watch());
        preview = await previewed(newer4);
        break;
      }
      const after = table(await snapshot());
      const state = differing(before, after).length === 0 ? "as before" : differing(complete, after).length === 0 ? "complete" : "half-written";
      outcomes[code]![state] = (outcomes[code]![state] ?? 0) + 1;
      expect({ code, nth, state, ok: outcome.ok, says: outcome.findings.map(({ message }) => message).join(" ") }).toMatchObject({ state: outcome.ok ? "complete" : "as before", says: expect.stringMatching(outcome.ok ? /./ : /^Nothing was changed/) as string });
      if (!outcome.ok) continue;
      expect((await undoRefresh("", watch())).ok).toBe(true);
      preview = await previewed(newer4);
    }
  }
  console.log(`A refresh in ${trips} round trips, each refused in turn: ${JSON.stringify(outcomes)}`);
}, 900_000);
