import { internap2001 } from "../../../src/filing/sample/internap2001";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { computeTable } from "../../../src/core/ownership/computeTable";
import { customFunctions } from "../../../src/functions/customFunctions";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/functionsMetadata";
import { startAddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import { refreshActions } from "../../../src/workbook/refresh/refreshActions";
import type { InsertMode } from "../../../src/workbook/types";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { request, watch } from "../../workbook/insertFixture";
import { describeWithLibreOffice, recalculatedValues } from "./soffice";

const ERROR = /^(#|Err:)/;
const before: SellingTable = { ...internap2001, holders: internap2001.holders.slice(0, 14), printedTotals: null };
/** One holder gone, one new with a cap, one number and the share count changed. */
const after: SellingTable = {
  ...before,
  offering: { ...before.offering, sharesOutstanding: 151_000_000 },
  holders: [...before.holders.slice(0, 4), { ...before.holders[5]!, held: 4_000_000 }, ...before.holders.slice(6), { ...before.holders[0]!, name: "Zeta Fund, L.P.", noteRefs: [], held: 0, acquirable: 20_000_000, offered: 20_000_000, ownershipCap: { num: 499n, den: 10_000n } }],
};

async function refreshedBook(mode: InsertMode): Promise<Uint8Array> {
  const addin = await startAddinInNode({ functions: { metadata: generatedMetadata() as unknown as FunctionsMetadata, namespace: "OVERHANG", associate: customFunctions } });
  try {
    if (!(await insert(request({ table: before, mode }), watch())).ok) throw new Error("not inserted");
    const preview = await refreshActions.preview({ suffix: "", table: after, source: { kind: "list", name: "November", date: null, hash: null } }, watch());
    if (!preview.ok) throw new Error(preview.findings[0]!.message);
    const outcome = await refreshActions.apply(preview.value, { taken: new Set(preview.value.items.map(({ key }) => key)), decidedBy: "", highlight: true }, watch());
    if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
    await addin.settle();
    return await saveWorkbook(addin.host.workbook);
  } finally {
    addin.dispose();
  }
}

describeWithLibreOffice("a refreshed workbook, opened by LibreOffice", () => {
  test.each(["formulas", "functions", "values"] as const)("in mode %s shows the newer source's figures, without an error on any sheet", async (mode) => {
    // LibreOffice keeps what our functions gave and cannot compute them itself.
    const sheets = await recalculatedValues(await refreshedBook(mode), { recalculate: mode !== "functions" });
    expect(Object.values(sheets).flatMap((cells) => Object.values(cells)).filter((value) => ERROR.test(typeof value === "object" ? "#" : String(value)))).toEqual([]);
    const table = sheets["Selling Stockholders"]!;
    const { rows, totals } = computeTable(after);
    after.holders.forEach((holder, index) => {
      const row = 6 + index;
      expect([table[`A${row}`], table[`C${row}`], table[`E${row}`], table[`F${row}`]]).toEqual([holder.name, rows[index]!.ownedBefore, holder.offered, rows[index]!.ownedAfter]);
    });
    const total = 6 + after.holders.length;
    expect([table[`A${total}`], table[`C${total}`], table[`E${total}`], table[`F${total}`]]).toEqual(["Total", totals.ownedBefore, totals.offered, totals.ownedAfter]);
    expect(Object.values(sheets["Lock-up"]!).filter((value) => value === totals.offered).length).toBeGreaterThan(0);
    expect(Object.values(sheets["Changes"]!)).toContain("Zeta Fund, L.P.");
  }, 240000);
});
