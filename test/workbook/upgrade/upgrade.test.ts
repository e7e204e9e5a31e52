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
import { shareActions } from "../../../src/workbook/share/shareActions";
import { request, watch } from "../insertFixture";
import { differing, previewed, snapshot, takingAll } from "../refresh/refreshFixture";

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

test("a workbook of a newer version is said to be one, and nothing writes to it", async () => {
  await open(saved("formulas"));
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
    await context.sync();
    const xmls = parts.items.map((part) => ({ part, xml: part.getXml() }));
    await context.sync();
    for (const { part, xml } of xmls) part.setXml(xml.value.replace(/version="1"/, 'version="99"'));
    await context.sync();
  });
  const before = await snapshot();
  const newer = expect.stringMatching(/newer version of Overhang.*Update Overhang/) as string;
  expect(await readState()).toMatchObject({ ok: true, value: { blocked: newer, tables: [] } });
  const outcomes = [
    await insert(request(), watch()), await refreshActions.status(""), await refreshActions.upgrade("", watch()), await refreshActions.undo("", "", watch()),
    await shareActions.setMode("", "values", watch()), await shareActions.freeze("workbook", watch()),
  ];
  for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, findings: [{ message: newer }] });
  expect(differing(before, await snapshot())).toEqual([]);
}, 120_000);
