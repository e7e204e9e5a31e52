import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import { PROVENANCE_NAMESPACE } from "../../../src/workbook/provenance/provenance";
import { finishRefresh } from "../../../src/workbook/refresh/finishRefresh";
import { applyRefresh, previewRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import { refreshStatus } from "../../../src/workbook/refresh/refreshStatus";
import { request, watch } from "../insertFixture";
import { differing, newer, previewed, refreshed, small, smallNewer, snapshot, takingAll } from "./refreshFixture";

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: small }), watch())).ok).toBe(true);
});
afterEach(() => addin.dispose());

const table = (cells: Map<string, string>): Map<string, string> => new Map([...cells].filter(([key]) => !/^(Checks|Changes)!/.test(key)));
const LATER = 10 * 60_000;
/** The round trip in which cells are written comes eighth, that of the rows ninth; the take-back then meets a host that refuses everything. */
async function stopInTheMiddle(): Promise<void> {
  const preview = await previewed(smallNewer);
  let writes = 0;
  const progress = watch();
  const stopping = { ...progress, report: (done: number, total: number, doing: string): void => {
    progress.report(done, total, doing);
    if (doing !== "Writing the rows" || writes++ > 0) return;
    for (let nth = 1; nth <= 40; nth++) addin.host.failNext(nth, "GeneralException");
  } };
  const outcome = await applyRefresh(preview, takingAll(preview), stopping);
  expect(outcome).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/stopped in the middle and could not be taken back/) as string }] });
  // The host answers again.
  for (let tries = 0; tries < 60; tries++) {
    if (await Excel.run(async (context) => { context.workbook.load("name"); await context.sync(); return true; }).catch(() => false)) break;
  }
}

test("a refresh that could not even be taken back is completed by a second run", async () => {
  const clean = await startClean();
  await stopInTheMiddle();
  expect(await refreshStatus("")).toMatchObject({ ok: true, value: { unfinished: { source: smallNewer.source.name }, canUndo: false } });
  expect(await previewRefresh(smallNewer, watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/Nothing was changed/) as string }] });
  expect(await finishRefresh("", "complete", watch(), 60_000, Date.now() + LATER)).toMatchObject({ ok: true, value: { added: 2, removed: 1 } });
  expect(differing(clean, table(await snapshot()))).toEqual([]);
  expect((await undoRefresh("", watch())).ok).toBe(true);
}, 240_000);

/** The workbook as a refresh without any failure leaves it; taken back again. */
async function startClean(): Promise<Map<string, string>> {
  const preview = await previewed(smallNewer);
  expect((await applyRefresh(preview, takingAll(preview), watch())).ok).toBe(true);
  const clean = table(await snapshot());
  expect((await undoRefresh("", watch())).ok).toBe(true);
  return clean;
}

test("or taken back by one, and not while its pane may still be at work", async () => {
  const before = table(await snapshot());
  await stopInTheMiddle();
  expect(await finishRefresh("", "takeBack", watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/may still be at work/) as string }] });
  expect((await finishRefresh("", "takeBack", watch(), 60_000, Date.now() + LATER)).ok).toBe(true);
  expect(differing(before, table(await snapshot()))).toEqual([]);
  expect(await previewRefresh(smallNewer, watch())).toMatchObject({ ok: true });
}, 240_000);

test("a cancel before the writing changes nothing", async () => {
  const before = await snapshot();
  const preview = await previewed(smallNewer);
  const trips = watch();
  const controller = new AbortController();
  const outcome = await applyRefresh(preview, takingAll(preview), { signal: controller.signal, report: (done, total, doing) => { trips.report(done, total, doing); if (doing === "Writing the rows") controller.abort(); } });
  expect(outcome.ok ? "complete" : outcome.findings[0]!.message).toMatch(/complete|Nothing was changed/);
  if (!outcome.ok) expect(differing(table(before), table(await snapshot()))).toEqual([]);
}, 120_000);

test("a workbook of a newer Overhang is not written to, and says so", async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(`<set xmlns="${PROVENANCE_NAMESPACE}" version="99">{}</set>`);
    await context.sync();
  });
  expect(await previewRefresh(newer(), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/newer version of Overhang/) as string }] });
}, 60_000);

test("the record of changes says when, from which source, who, what and who decided", async () => {
  expect((await refreshed({ ...smallNewer, table: { ...small, holders: small.holders.map((holder, index) => (index === 1 ? { ...holder, held: 4242 } : holder)) } })).ok).toBe(true);
  const lines = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("OverhangChanges").getDataBodyRange().load("values");
    await context.sync();
    return body.values as string[][];
  });
  expect(lines).toEqual([[expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC$/) as string, smallNewer.source.name, small.holders[1]!.name, "Held", small.holders[1]!.held.toLocaleString("en-US"), "4,242", "taken from the source", "A. Reader"]]);
}, 60_000);
