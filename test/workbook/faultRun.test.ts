import { startAddinInNode, type AddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import type { Outcome } from "../../src/core/finding";
import type { SellingTable } from "../../src/core/ownership/sellingTable";
import { insert } from "../../src/workbook/insert";
import { applyRefresh, undoRefresh } from "../../src/workbook/refresh/refresh";
import type { RefreshRequest } from "../../src/workbook/refresh/types";
import { setMode } from "../../src/workbook/share/setMode";
import { previewTransfer, recordPreviewed } from "../../src/workbook/transfer/transferShares";
import { request, watch } from "./insertFixture";
import { differing, previewed, small, smallNewer, snapshot, takingAll } from "./refresh/refreshFixture";

const CODES = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "RequestPayloadSizeLimitExceeded", "timeout"];
/** Every code at every round trip with `FAULTS=all`; otherwise they take turns. */
const isTried = (code: string, nth: number): boolean => process.env.FAULTS === "all" || CODES[nth % CODES.length] === code || (code === "GeneralException" && nth % 3 === 0);
/** An answer that never comes is given up after this long. */
const patienceFor = (code: string): number => (code === "timeout" ? 2_000 : 60_000);
const MOST_TRIPS = 60;

const six: SellingTable = { ...small, holders: small.holders.slice(0, 6) };
const newer: RefreshRequest = { ...smallNewer, table: { ...smallNewer.table, holders: [...six.holders.slice(0, 3).map((holder, i) => (i === 1 ? { ...holder, held: 4242, noticeAddress: "1 New Street" } : holder)), ...six.holders.slice(4), smallNewer.table.holders.at(-1)!] } };

/** One piece of work on the workbook: what goes before it, it, and what takes it back. */
interface Job {
  readonly name: string;
  readonly begin: () => Promise<(patience: number) => Promise<Outcome<unknown>>>;
  readonly takeBack: () => Promise<void>;
}

const undo = async (): Promise<void> => { expect((await undoRefresh("", watch())).ok).toBe(true); };
const SETS = ["", "_2"];
const JOBS: readonly Job[] = [
  { name: "insert", begin: async () => (patience) => insert(request({ table: six }), watch(), patience), takeBack: deleteSecondSet },
  { name: "refresh", begin: async () => { const preview = await previewed(newer); return (patience) => applyRefresh(preview, takingAll(preview), watch(), patience); }, takeBack: undo },
  { name: "transfer", begin: async () => {
    const preview = await previewTransfer({ suffix: "", from: six.holders[0]!.name, to: "New Fund, L.P.", noticeAddress: "", shares: 10, fromAcquirable: null, date: "2001-12-01" }, watch());
    if (!preview.ok) throw new Error(preview.findings[0]!.message);
    return (patience) => recordPreviewed(preview.value, "", watch(), patience);
  }, takeBack: undo },
  { name: "switch to values", begin: async () => (patience) => setMode("", "values", watch(), null, "", patience), takeBack: undo },
];

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: six }), watch())).ok).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").formulas = [["mine", "=SUM(SellingStockholders[Offered])"]];
    await context.sync();
  });
});
afterEach(() => addin.dispose());

async function deleteSecondSet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name");
    const parts = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    const xmls = parts.items.map((part) => ({ part, xml: part.getXml() }));
    await context.sync();
    for (const { part, xml } of xmls) if (xml.value.includes(`"suffix":"${SETS[1]}"`)) part.delete();
    for (const { name } of names.items.filter((one) => one.name.endsWith(SETS[1]!))) context.workbook.names.getItem(name).delete();
    for (const sheet of sheets.items.filter(({ name }) => name.endsWith("(2)"))) sheet.delete();
    context.workbook.worksheets.getItem("Selling Stockholders").activate();
    await context.sync();
  });
}

/** What the outcome is judged by: the table and the person's sheet; the checks are brought up to date afterwards, the record grows. */
const judged = async (): Promise<Map<string, string>> => new Map([...(await snapshot())].filter(([key]) => !/^(Checks|Changes)!/.test(key) && key !== EDITED));
const EDITED = "Sheet1!A9";

/** A fault that the work ended before would meet the next batches: whether one was still waiting; afterwards none is. */
async function wasFaultWaiting(): Promise<boolean> {
  for (let batch = 0; batch < 8; batch++) {
    const answered = Excel.run(async (context) => { context.workbook.load("name"); await context.sync(); return false; }).catch(() => true);
    if (await Promise.race([answered, new Promise<boolean>((resolve) => { setTimeout(() => resolve(true), 5_000).unref(); })])) return true;
  }
  return false;
}

test.each(JOBS)("$name: whichever round trip is refused, the workbook is as before or complete, says which, and a person's edit of that moment stands", async ({ name, begin, takeBack }) => {
  const before = await judged();
  const work = await begin();
  expect((await work(60_000)).ok).toBe(true);
  const complete = await judged();
  await takeBack();
  expect(differing(before, await judged())).toEqual([]);

  const rows: Record<string, Record<string, number>> = {};
  let edits = 0;
  for (const code of CODES) {
    const row: Record<string, number> = { "as before": 0, complete: 0, "half-written": 0, "edits lost": 0 };
    rows[code] = row;
    for (let nth = 1; nth <= MOST_TRIPS; nth++) {
      if (!isTried(code, nth)) continue;
      const again = await begin();
      // Somebody else types in the very moment of the refused batch.
      let batch = 0;
      const word = `edit ${++edits}`;
      addin.host.beforeBatch = () => { if (++batch === nth) addin.host.asRemote(() => { addin.host.workbook.Worksheets.GetItem("Sheet1").GetRange("A9").Values = [[word]]; }); };
      addin.host.failNext(nth, code);
      const outcome = await again(patienceFor(code));
      addin.host.beforeBatch = () => undefined;
      if (batch < nth + 8 && (await wasFaultWaiting())) {
        if (outcome.ok) await takeBack();
        break;
      }
      const after = await judged();
      const state = differing(before, after).length === 0 ? "as before" : differing(complete, after).length === 0 ? "complete" : "half-written";
      row[state]! += 1;
      if ((await snapshot()).get(EDITED) !== word) row["edits lost"]! += 1;
      const says = outcome.findings.map(({ message }) => message).join(" ");
      expect({ code, nth, state, says }).toMatchObject({ state: outcome.ok ? "complete" : "as before", says: outcome.ok ? says : expect.stringMatching(/^Nothing was changed/) as string });
      if (outcome.ok) await takeBack();
    }
    expect(row).toMatchObject({ "half-written": 0, "edits lost": 0 });
  }
  console.log(`${name}, each round trip refused in turn:\n${Object.entries(rows).map(([code, row]) => `  ${code.padEnd(34)} ${Object.entries(row).map(([state, count]) => `${state} ${count}`).join(", ")}`).join("\n")}`);
}, 1_800_000);
