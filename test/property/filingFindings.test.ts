import { findingsOf } from "../../src/filing/draft/findingsOf";
import { toSellingTable } from "../../src/filing/draft/toSellingTable";
import { readFiling } from "../../src/filing/readFiling";
import { computeTable } from "../../src/core/ownership/computeTable";
import { shownPercent } from "../../src/core/print/shownPercent";
import { tableFindings } from "../../src/workbook/plan/tableFindings";
import { randomModel } from "../filing/generator/model";
import { Random } from "../filing/generator/random";
import { renderHtml } from "../filing/generator/renderHtml";
import { renderText } from "../filing/generator/renderText";

const CASES = Number(process.env.FILING_CASES ?? 150);
const FIRST_SEED = Number(process.env.FILING_SEED ?? 5000);

/** Notes of the reading itself and of what a workbook asks for; no check of the figures. */
const ASIDE: ReadonlySet<string> = new Set(["other-table"]);

describe.each([["HTML", renderHtml], ["plain text", renderText]] as const)("random filings that tie, in %s", (_format, render) => {
  it("give no finding, as they are read and as they stand in a workbook; and the workbook shows every percentage as printed", () => {
    const said: string[] = [];
    const lost: string[] = [];
    let compared = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = new Random(seed);
      const { text } = render(randomModel(random), random);
      const outcome = readFiling(new TextEncoder().encode(text), "filing.htm");
      if (!outcome.ok || outcome.draft.holders.some(({ reviewReasons }) => reviewReasons.length > 0)) continue;
      const { draft } = outcome;
      const table = toSellingTable(draft);
      if (!table.ok) continue;
      for (const [way, findings] of [["read", findingsOf(draft)], ["workbook", tableFindings(table.value)]] as const) said.push(...findings.filter(({ check }) => !ASIDE.has(check)).map(({ severity, check, message }) => `seed ${seed}, ${way}: ${severity} ${check}: ${message}`));
      const { rows } = computeTable(table.value);
      draft.holders.forEach(({ name, percentAfter }, index) => {
        if (percentAfter.value === null || !/^\d/.test(percentAfter.value)) return;
        compared++;
        const shown = shownPercent(rows[index]!.percentAfter, table.value.holders[index]!.printedPercents?.percentAfter);
        if (shown !== percentAfter.value) lost.push(`seed ${seed}, ${name}: ${shown}, printed ${percentAfter.value}`);
      });
    }
    expect(said).toEqual([]);
    expect(lost).toEqual([]);
    expect(compared).toBeGreaterThan(CASES);
  });
});
