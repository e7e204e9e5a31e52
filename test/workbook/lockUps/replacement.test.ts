import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "../insertFixture";
import { differing, snapshot } from "../refresh/refreshFixture";
import { fingerprint } from "../sheetReading";
import { agreement, lockUpSet } from "./lockUpFixture";

const SET = lockUpSet({ agreements: [agreement(), agreement({ name: "Officers", covers: { kind: "group", group: "Officers" } })], others: [{ name: "Chief officer", group: "Officers", shares: 1001 }] });
const CODES = ["GeneralException", "AccessDenied", "RequestPayloadSizeLimitExceeded"];

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: manyHolders(3) }), watch())).ok).toBe(true);
  expect((await lockUpActions.write("", SET, watch())).ok).toBe(true);
});
afterEach(() => addin.dispose());

const replacement = request({ table: manyHolders(2), placement: { replace: "" } });

/** Sheets and names of a print; the ids of the parts and passing names differ from run to run. */
async function titles(): Promise<{ sheets: string[]; tables: string[] }> {
  const { sheets, tables } = (await fingerprint()) as { sheets: [string][]; tables: string[] };
  return { sheets: sheets.map(([name]) => name), tables };
}

test("a replacement takes the sheets of several lock-ups with the set, and the new table can have several again", async () => {
  expect((await titles()).sheets).toEqual(expect.arrayContaining(["Market", "Lock-up workings"]));
  const outcome = await insert(replacement, watch());
  expect(outcome.ok ? [] : outcome.findings.map(({ message }) => message)).toEqual([]);
  const after = await titles();
  expect(after.sheets).toEqual(["Sheet1", "Selling Stockholders", "Offering", "Lock-up", "Checks"]);
  expect(after.tables.filter((name) => /^(LockUps|MarketTerms|LockUpReleases|ShareSales|HolderFacts)/.test(name))).toEqual([]);
  expect((await lockUpActions.write("", SET, watch())).ok).toBe(true);
  expect((await titles()).sheets).toEqual(expect.arrayContaining(["Market", "Lock-up workings"]));
  expect(addin.host.faults).toEqual([]);
}, 120_000);

test("a replacement that Excel refuses at any round trip leaves them as they were", async () => {
  const [before, names] = [await snapshot(), await titles()];
  let refused = 0;
  for (let nth = 1; nth <= 12; nth++) {
    addin.host.failNext(nth, CODES[nth % CODES.length]!);
    const outcome = await insert(replacement, watch());
    if (outcome.ok) break;
    refused++;
    expect([nth, outcome.findings[0]!.message]).toEqual([nth, expect.stringMatching(/^Nothing was changed\./)]);
    expect([nth, differing(before, await snapshot())]).toEqual([nth, []]);
    expect(await titles()).toEqual(names);
  }
  expect(refused).toBeGreaterThan(4);
}, 240_000);

test("the lock-ups of another table in the workbook stay", async () => {
  expect((await insert(request({ table: manyHolders(3) }), watch())).ok).toBe(true);
  expect((await lockUpActions.write("_2", SET, watch())).ok).toBe(true);
  expect((await insert(replacement, watch())).ok).toBe(true);
  expect((await titles()).sheets).toEqual(expect.arrayContaining(["Market (2)", "Lock-up workings (2)"]));
  const read = await lockUpActions.read("_2", watch());
  expect(read.ok && read.value.set.agreements.map(({ name }) => name)).toEqual(["July 20, 2001 agreement", "Officers"]);
}, 120_000);
