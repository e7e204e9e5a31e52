import { ratio } from "../../../src/core/exact/ratio";
import { internap2001 } from "../../../src/filing/sample/internap2001";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { customFunctions } from "../../../src/functions/customFunctions";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/functionsMetadata";
import { startAddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import { refreshActions } from "../../../src/workbook/refresh/refreshActions";
import { transferActions } from "../../../src/workbook/transfer/transferActions";
import type { InsertMode } from "../../../src/workbook/types";
import type { Outcome } from "../../../src/core/finding";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { request, watch } from "../../workbook/insertFixture";
import { agreement, lockUpSet } from "../../workbook/lockUps/lockUpFixture";
import { describeWithLibreOffice, recalculatedValues } from "./soffice";

const before: SellingTable = { ...internap2001, holders: internap2001.holders.slice(10, 18), notes: [], headingNoteRefs: [], printedTotals: null };
const [first, second, third] = before.holders;
const after: SellingTable = { ...before, offering: { ...before.offering, sharesOutstanding: 151_000_000 }, holders: [...before.holders.slice(0, 4), ...before.holders.slice(5), { ...third!, name: "Zeta Fund, L.P.", noteRefs: [], held: 5_000, acquirable: 0, offered: 5_000 }] };
const SET = lockUpSet({
  agreements: [agreement(), agreement({ name: "Fund", covers: { kind: "holder", name: second!.name }, terms: { kind: "dates", releases: [{ date: "2002-06-28", percent: ratio(15, 100) }, { date: "2002-09-30", percent: ratio(1, 3) }] } })],
  others: [{ name: "Founder", group: "", shares: 1_000_001 }],
});

const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
  return outcome.value;
};

/** Every cell's value as the host has it, and the file: after a refresh and a transfer. */
async function changedBook(mode: InsertMode, isSeveral: boolean): Promise<{ readonly bytes: Uint8Array; readonly own: Readonly<Record<string, Readonly<Record<string, unknown>>>> }> {
  const addin = await startAddinInNode({ functions: { metadata: generatedMetadata() as unknown as FunctionsMetadata, namespace: "OVERHANG", associate: customFunctions } });
  try {
    value(await insert(request({ table: before, mode }), watch()));
    if (isSeveral) value(await lockUpActions.write("", SET, watch()));
    const preview = value(await refreshActions.preview({ suffix: "", table: after, source: { kind: "list", name: "November", date: null, hash: null } }, watch()));
    value(await refreshActions.apply(preview, { taken: new Set(preview.items.map(({ key }) => key)), decidedBy: "", highlight: false }, watch()));
    const transfer = value(await transferActions.preview({ suffix: "", from: first!.name, to: "Eta Fund, L.P.", noticeAddress: "", shares: 1_000, fromAcquirable: 0, date: "2001-12-01" }, watch()));
    value(await transferActions.record(transfer, "", watch()));
    await addin.settle();
    const own = Object.fromEntries(addin.host.workbook.Worksheets.Items().map((sheet) => {
      const used = sheet.GetUsedRange(true);
      const cells = (used.Values as unknown[][]).flatMap((row, r) => row.map((cell, c) => [used.GetCell(r, c).A1, cell] as const)).filter(([, cell]) => cell !== "");
      return [sheet.Name, Object.fromEntries(cells)];
    }));
    return { bytes: await saveWorkbook(addin.host.workbook), own };
  } finally {
    addin.dispose();
  }
}

const isError = (cell: unknown): boolean => /^(#|Err:)/.test(typeof cell === "object" ? "#" : String(cell));
/** Numbers to 10 digits, because LibreOffice's sums may end otherwise in the last of a double; it drops a text's last blank. */
const shown = (cell: unknown): string => (typeof cell === "number" ? cell.toPrecision(10) : String(cell).trimEnd());

describeWithLibreOffice("a workbook after a refresh and a transfer, opened by LibreOffice", () => {
  test.each([["formulas", true], ["functions", true], ["values", true], ["formulas", false], ["functions", false], ["values", false]] as const)("in mode %s (several lock-ups: %s) has no error value, and the workbook's own figures in every cell", async (mode, isSeveral) => {
    const { bytes, own } = await changedBook(mode, isSeveral);
    // LibreOffice keeps what our functions gave and cannot compute them itself.
    const sheets = await recalculatedValues(bytes, { recalculate: mode !== "functions" });
    expect(Object.entries(sheets).flatMap(([name, cells]) => Object.entries(cells).filter(([, cell]) => isError(cell)).map(([at]) => `${name}!${at}`))).toEqual([]);
    const differing = Object.entries(own).flatMap(([name, cells]) => Object.entries(cells).filter(([at, cell]) => shown(sheets[name]?.[at] ?? "") !== shown(cell)).map(([at, cell]) => `${name}!${at}: ${shown(sheets[name]?.[at] ?? "")}, not ${shown(cell)}`));
    expect(differing).toEqual([]);
    for (const name of ["Zeta Fund, L.P.", "Eta Fund, L.P."]) expect(Object.values(own["Lock-up"]!)).toContain(name);
  }, 300000);
});
