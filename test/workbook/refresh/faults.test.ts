import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import { applyRefresh, previewRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import { request, watch } from "../insertFixture";
import { differing, previewed, small, smallNewer, snapshot, takingAll } from "./refreshFixture";

const CODES = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "RequestPayloadSizeLimitExceeded", "timeout"];
/** An answer that never comes is given up after this long. */
const patienceFor = (code: string): number => (code === "timeout" ? 3_000 : 60_000);

let addin: AddinInNode;
beforeAll(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: small }), watch())).ok).toBe(true);
});
afterAll(() => addin.dispose());

const table = (cells: Map<string, string>): Map<string, string> => new Map([...cells].filter(([key]) => !key.startsWith("Checks!") && !key.startsWith("Changes!")));

test("a refresh of which one round trip is refused leaves the table as before, or complete", async () => {
  const before = await snapshot();
  const preview = await previewed(smallNewer);
  const start = addin.host.batches().count;
  const clean = await applyRefresh(preview, takingAll(preview), watch());
  expect(clean).toMatchObject({ ok: true, value: { added: 2, removed: 1 } });
  const trips = addin.host.batches().count - start;
  const complete = await snapshot();
  expect((await undoRefresh("", watch())).ok).toBe(true);
  expect(differing(table(before), table(await snapshot()))).toEqual([]);

  const outcomes: Record<string, Record<string, number>> = {};
  for (const code of CODES) {
    outcomes[code] = {};
    for (let nth = 1; nth <= trips; nth++) {
      const again = await previewRefresh(smallNewer, watch());
      if (!again.ok) throw new Error(again.findings[0]!.message);
      addin.host.failNext(nth, code);
      const outcome = await applyRefresh(again.value, takingAll(again.value), watch(), patienceFor(code));
      const after = await snapshot();
      const state = differing(table(before), table(after)).length === 0 ? "as before" : differing(table(complete), table(after)).length === 0 ? "complete" : "half-written";
      outcomes[code]![state] = (outcomes[code]![state] ?? 0) + 1;
      expect({ code, nth, state, ok: outcome.ok, says: outcome.findings.map(({ message }) => message).join(" ") }).toMatchObject({ state: outcome.ok ? "complete" : "as before", says: expect.stringMatching(outcome.ok ? /./ : /^Nothing was changed/) as string });
      if (outcome.ok) expect((await undoRefresh("", watch())).ok).toBe(true);
    }
  }
  console.log(`A refresh in ${trips} round trips, each refused in turn: ${JSON.stringify(outcomes)}`);
});
