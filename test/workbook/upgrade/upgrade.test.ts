import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../src/workbench/host/file/open/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { insert } from "../../../src/workbook/insert";
import { PROVENANCE_NAMESPACE } from "../../../src/workbook/provenance/provenance";
import { readState } from "../../../src/workbook/readState";
import { readTable } from "../../../src/workbook/readTable";
import { applyRefresh } from "../../../src/workbook/refresh/refresh";
import { refreshActions } from "../../../src/workbook/refresh/refreshActions";
import type { RefreshRequest } from "../../../src/workbook/refresh/types";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import { reviewActions } from "../../../src/workbook/reviews/reviewActions";
import { transferActions } from "../../../src/workbook/transfer/transferActions";
import type { Outcome } from "../../../src/core/finding";
import { shareActions } from "../../../src/workbook/share/shareActions";
import { request, watch } from "../insertFixture";
import { lockUpSet } from "../lockUps/lockUpFixture";
import { differing, previewed, small, snapshot, takingAll } from "../refresh/refreshFixture";

/** Workbooks that the first version saved, whose record says so: four holders of a made-up issuer, one of them a catch-all row. */
const saved = (mode: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, `version-1-${mode}.xlsx`)));

let addin: AddinInNode;
const open = async (bytes: Uint8Array): Promise<void> => {
  addin = await startAddinInNode();
  await openWorkbook(addin.host.workbook, bytes);
  await addin.settle();
};
afterEach(() => addin.dispose());

async function versions(): Promise<string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
    await context.sync();
    const xmls = parts.items.map((part) => part.getXml());
    await context.sync();
    return xmls.flatMap(({ value }) => /<set\b[^>]*version="(\d+)"/.exec(value)?.[1] ?? []);
  });
}

async function table(): Promise<SellingTable> {
  const read = await readTable("", watch());
  if (!read.ok) throw new Error(read.findings[0]!.message);
  return read.value;
}

const next = (was: SellingTable): RefreshRequest => ({ suffix: "", source: { kind: "list", name: "Next list", date: null, hash: "aa" }, table: { ...was, holders: was.holders.map((holder, index) => (index === 1 ? { ...holder, held: holder.held + 5 } : holder)) } });

describe.each(["formulas", "values"])("a workbook of the first version, written as %s", (mode) => {
  test("opens with its table, is not written to before it is upgraded, and then is refreshed and saved as one of this version", async () => {
    await open(saved(mode));
    expect(await readState()).toMatchObject({ ok: true, value: { blocked: null, tables: [{ suffix: "", rows: 4, mode }] } });
    const was = await table();
    expect(was.holders.map(({ name, held, acquirable, offered }) => [name, held, acquirable, offered])).toEqual([["Alder Growth Fund, L.P.", 300000, 20000, 120000], ["Birch Family Trust", 500000, 0, 50000], ["Cedar Holdings, LLC", 90000, 10000, 40000], ["Other holders", 60000, 0, 60000]]);
    expect(await refreshActions.status("")).toMatchObject({ ok: true, value: { isOlder: true, canUndo: false } });

    const before = await snapshot();
    const preview = await previewed(next(was));
    expect(preview.items).toHaveLength(1);
    expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(/^Nothing was changed\. An earlier version.*Upgrade this table/) as string }] });
    expect(differing(before, await snapshot())).toEqual([]);

    expect((await refreshActions.upgrade("", watch())).ok).toBe(true);
    expect(await versions()).toEqual(["2"]);
    expect(differing(before, await snapshot())).toEqual([]);
    expect(await refreshActions.upgrade("", watch())).toMatchObject({ ok: false });
    expect(await applyRefresh(preview, takingAll(preview), watch())).toMatchObject({ ok: true, value: { skipped: [] } });
    expect((await table()).holders[1]!.held).toBe(500005);

    const bytes = await saveWorkbook(addin.host.workbook);
    addin.dispose();
    await open(bytes);
    expect(await refreshActions.status("")).toMatchObject({ ok: true, value: { isOlder: false, canUndo: true, source: { name: "Next list" } } });
  }, 120_000);
});

/** A record as a later version would write it: the same words under a later number. */
async function asNewer(): Promise<void> {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
    await context.sync();
    const xmls = parts.items.map((part) => ({ part, xml: part.getXml() }));
    await context.sync();
    for (const { part, xml } of xmls) part.setXml(xml.value.replace(/(<set\b[^>]*)version="\d+"/, '$1version="99"'));
    await context.sync();
  });
}

/** All that an action could have written: cells, sheets and how they are shown, parts, settings, comments, properties, filters and selection aside. */
async function everything(): Promise<unknown> {
  const cells = await snapshot();
  const { workbook } = addin.host;
  return {
    cells: [...cells],
    sheets: workbook.Worksheets.Items().map(({ Name, Visibility }) => [Name, Visibility]),
    parts: workbook.CustomXmlParts.Items().map((part) => part.GetXml()),
    settings: [...workbook.settings], comments: workbook.Comments.Items().map(({ Content }) => Content), author: workbook.Properties.Author,
    names: workbook.Names.Items().map(({ Name, Formula }) => [Name, Formula]),
    formats: workbook.Worksheets.Items().map((sheet) => sheet.GetRange("A1:P60").ConditionalFormats.Items().length),
  };
}

test("a workbook of a newer version is said to be one, and no action of the pane's writes to it", async () => {
  addin = await startAddinInNode();
  expect((await insert(request({ table: small }), watch())).ok).toBe(true);
  const preview = await previewed({ suffix: "", source: { kind: "list", name: "Next", date: null, hash: "aa" }, table: { ...small, holders: small.holders.map((holder, index) => (index === 1 ? { ...holder, held: holder.held + 5 } : holder)) } });
  const transfer = await transferActions.preview({ suffix: "", from: small.holders[0]!.name, to: "Zeta Fund", noticeAddress: "", shares: 100, fromAcquirable: null, date: "2001-11-15" }, watch());
  if (!transfer.ok) throw new Error(transfer.findings[0]!.message);
  const sale = { date: "2002-04-01", holder: small.holders[0]!.name, shares: 5, road: "prospectus" as const };
  addin.host.workbook.Comments.Add("'Selling Stockholders'!A6", "a comment");
  addin.host.workbook.Worksheets.Add("Hidden").Visibility = "Hidden";
  addin.host.workbook.Properties.Author = "Jane Roe";
  const issues = await shareActions.inspect(watch());
  if (!issues.ok) throw new Error(issues.findings[0]!.message);
  expect(issues.value.length).toBeGreaterThanOrEqual(3);
  await asNewer();
  const before = await everything();
  const newer = /newer version of Overhang.*Update Overhang/;
  expect(await readState()).toMatchObject({ ok: true, value: { blocked: expect.stringMatching(newer) as string, tables: [] } });
  const actions: Readonly<Record<string, () => Promise<Outcome<unknown>>>> = {
    "insert beside it": () => insert(request(), watch()),
    "insert in its place": () => insert(request({ placement: { replace: "" } }), watch()),
    "look at its status": () => refreshActions.status(""),
    "preview a refresh": () => refreshActions.preview(preview.request, watch()),
    "apply a refresh": () => refreshActions.apply(preview, takingAll(preview), watch()),
    "undo": () => refreshActions.undo("", "", watch()),
    "upgrade": () => refreshActions.upgrade("", watch()),
    "complete": () => refreshActions.finish("", "complete", watch()),
    "take back": () => refreshActions.finish("", "takeBack", watch()),
    "check again": () => refreshActions.checkAgain("", watch()),
    "clear the highlight": () => refreshActions.clearHighlight(""),
    "switch a set": () => shareActions.setMode("", "values", watch()),
    "switch the workbook": () => shareActions.switchCells("workbook", "values", "", watch()),
    "switch the sheet": () => shareActions.switchCells("sheet", "values", "", watch()),
    "freeze": () => shareActions.freeze("workbook", watch()),
    "bring the formulas back": () => shareActions.thaw(watch()),
    "open with the workbook": () => shareActions.setOpensWithWorkbook(true),
    ...Object.fromEntries(issues.value.filter(({ fix }) => fix).map((issue) => [`fix ${issue.key}`, () => shareActions.fix(issue)])),
    "preview a transfer": () => transferActions.preview(transfer.value.request, watch()),
    "record a transfer": () => transferActions.record(transfer.value, "", watch()),
    "write a supplement": () => transferActions.writeSupplement("", watch()),
    "mark as printed": () => transferActions.markPrinted("", "", watch()),
    "review a finding": () => reviewActions.add("", { finding: { check: "c", severity: "warning", message: "words", subjects: [] }, by: "J.R.", note: "", on: "2026-01-02" }),
    "withdraw a review": () => reviewActions.withdraw("", "words"),
    "write lock-ups": () => lockUpActions.write("", lockUpSet(), watch()),
    "resize the lock-ups": () => lockUpActions.resize("", watch()),
    "record a sale": () => lockUpActions.recordSale("", sale, watch()),
    "remove a sale": () => lockUpActions.removeSale("", 0, sale, watch()),
    "look at another day": () => lockUpActions.lookAt("", "2002-04-01"),
  };
  const outcomes: string[] = [];
  for (const [name, act] of Object.entries(actions)) {
    const outcome = await act();
    outcomes.push(outcome.ok ? `${name}: done` : newer.test(outcome.findings[0]!.message) ? "" : `${name}: ${outcome.findings[0]!.message}`);
  }
  expect(outcomes.filter((outcome) => outcome !== "")).toEqual([]);
  expect(await everything()).toEqual(before);
}, 240_000);
