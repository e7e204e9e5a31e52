import { ratio } from "../../../src/core/exact/ratio";
import { toNumber } from "../../../src/core/exact/toNumber";
import { releaseSchedule } from "../../../src/core/lockup/releaseSchedule";
import { releasedShares } from "../../../src/core/lockup/releasedShares";
import { computeTable } from "../../../src/core/ownership/computeTable";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { internap2001 } from "../../../src/filing/sample/internap2001";
import { customFunctions } from "../../../src/functions/customFunctions";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/functionsMetadata";
import { startAddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../../src/workbook/insert";
import type { InsertRequest } from "../../../src/workbook/types";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { request, watch } from "../../workbook/insertFixture";
import { describeWithLibreOffice, recalculated, recalculatedValues } from "./soffice";

/** The inserts made one after another in one workbook, saved. */
async function workbookOf(...requests: readonly InsertRequest[]): Promise<Uint8Array> {
  const addin = await startAddinInNode({ functions: { metadata: generatedMetadata() as unknown as FunctionsMetadata, namespace: "OVERHANG", associate: customFunctions } });
  try {
    for (const one of requests) {
      const outcome = await insert(one, watch());
      if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
    }
    await addin.settle();
    return await saveWorkbook(addin.host.workbook);
  } finally {
    addin.dispose();
  }
}

const ERROR = /^(#|Err:)/;

describeWithLibreOffice("workbooks of ours beside the sample's, opened by LibreOffice", () => {
  test("a second set computes by its own terms, and the first by its own", async () => {
    const doubled = { ...internap2001, offering: { ...internap2001.offering, sharesOutstanding: 1_000_000_000 } };
    const sheets = await recalculated(await workbookOf(request(), request({ table: doubled })));
    expect(Object.values(sheets).flat(2).filter((cell) => ERROR.test(cell))).toEqual([]);
    // 30,969,036 / (150,641,864 + 85,568,119) and / (1,000,000,000 + 85,568,119).
    expect(["Selling Stockholders", "Selling Stockholders (2)"].map((name) => sheets[name]![57]!.slice(4, 7))).toEqual([["85,568,119", "30,969,036", "13.1%"], ["85,568,119", "30,969,036", "2.9%"]]);
    // Capital Ventures International: floor(0.0499 × 1,000,000,000 / 0.9501) is above all that it may acquire.
    expect(sheets["Selling Stockholders (2)"]!.find(([name]) => name === "Capital Ventures International")![2]).toBe("15,244,091");
    expect(sheets["Lock-up (2)"]!.at(-1)!.slice(0, 3)).toEqual(["Total", "85,568,119", "21,392,010"]);
  });

  test("a set in functions beside one in formulas keeps the values that the add-in computed", async () => {
    const sheets = await recalculated(await workbookOf(request(), request({ mode: "functions" })), { recalculate: false });
    expect(Object.values(sheets).flat(2).filter((cell) => ERROR.test(cell))).toEqual([]);
    const figures = (name: string): string[][] => sheets[name]!.slice(5, 58).map((row) => row.slice(0, 11));
    expect(figures("Selling Stockholders (2)")).toEqual(figures("Selling Stockholders"));
  });

  test("counts of up to a hundred trillion shares come out to the share", async () => {
    const [one] = internap2001.holders;
    const sizes = [1_125_900_000_001, 4_503_599_627_371, 99_999_999_999_999, 33_333_333_333_334, 7];
    const caps = [ratio(499, 10000), ratio(999, 10000), null, ratio(1, 3), ratio(1, 1_000_000)];
    const lockUp = { kind: "steps", firstRelease: "2024-01-31", releasePercent: ratio(1, 3), intervalMonths: 1 } as const;
    const table: SellingTable = {
      ...internap2001, notes: [], headingNoteRefs: [], printedTotals: null,
      offering: { ...internap2001.offering, sharesOutstanding: 99_999_999_999_989, sharesRegistered: null, lockUp },
      holders: sizes.map((size, index) => ({ ...one!, name: `Holder ${index + 1}`, noteRefs: [], held: Math.floor(size / 7), acquirable: size, offered: size, ownershipCap: caps[index]!, offeredFromAcquirable: null })),
    };
    const { rows } = computeTable(table);
    const sheets = await recalculatedValues(await workbookOf(request({ table })));
    rows.forEach((row, index) => {
      const [before, percent, offered, after] = ["C", "D", "E", "F"].map((column) => sheets["Selling Stockholders"]![`${column}${6 + index}`]);
      expect([index, before, offered, after]).toEqual([index, row.ownedBefore, row.offered, row.ownedAfter]);
      expect(percent).toBeCloseTo(toNumber(row.percentBefore!), 12);
    });
    const schedule = releaseSchedule(lockUp);
    const cells = Object.entries(sheets["Lock-up"]!);
    sizes.forEach((size, index) => {
      const row = cells.find(([, value]) => value === `Holder ${index + 1}`)![0].slice(1);
      expect(sheets["Lock-up"]![`C${row}`]).toBe(releasedShares(size, "2024-01-31", schedule.ok ? schedule.value : []));
    });
  });
});
