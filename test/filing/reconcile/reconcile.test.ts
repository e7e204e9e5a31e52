import { settleRows } from "../../../src/filing/reconcile/settleRows";
import { settleTotals } from "../../../src/filing/reconcile/settleTotals";
import { readGlyphs } from "../../../src/filing/reconcile/readGlyphs";
import { toWorkingRow, type WorkingRow } from "../../../src/filing/reconcile/workingRow";
import { readCount } from "../../../src/filing/rows/readCount";
import { readPercentCell } from "../../../src/filing/rows/readPercentCell";
import type { AssembledRow } from "../../../src/filing/rows/assembledRow";

const ALL = { prior: true, offered: true, after: true };
function row(name: string, prior: string, offered: string, after: string, percent = "", other: AssembledRow["other"] = null): WorkingRow {
  const layout = { blankBefore: false, pageBreakBefore: false, indent: 0 };
  return toWorkingRow({
    name, notice: [], marks: [], group: "", kind: "holder", reasons: [], other,
    read: { raw: { cells: [], layout, doubt: null, uneven: false, start: 0, end: 1 }, words: name, prior: readCount(prior), offered: readCount(offered), after: readCount(after), percentPrior: readPercentCell(null), percentAfter: readPercentCell(percent), marks: [], others: [], bare: false, columns: { prior: 1, percentPrior: null, offered: 2, after: 3, percentAfter: null }, nameColumn: 0 },
  });
}

describe("settleRows", () => {
  it("works out one unreadable figure from the other two, and marks it", () => {
    const one = row("A", "1,000", "4O0", "600");
    settleRows([one], true, () => false, ALL);
    expect(one.offered).toBe(400);
    expect(one.reasons.join()).toMatch(/"4O0", cannot be read.*400, is worked out/s);
  });
  it("marks recognised figures that do not tie, unless a cap explains them", () => {
    const [plain, capped] = [row("A", "1,000", "400", "500"), row("B", "1,000", "2,000", "")];
    settleRows([plain, capped], true, (one) => one === capped, ALL);
    expect(plain.reasons.join()).toMatch(/600, not 500/);
    expect(capped.reasons).toEqual([]);
  });
  it("marks a long figure without separators among figures that have them", () => {
    const rows = [row("A", "1,000", "1,000", ""), row("B", "2,000", "2,000", ""), row("C", "10002", "10002", "")];
    settleRows(rows, false, () => false, ALL);
    expect(rows[2]?.reasons.join()).toMatch(/no thousands separators/);
  });
});

describe("settleTotals", () => {
  it("restores the one missing figure, with the other reading that would tie", () => {
    const rows = [row("A", "100", "100", ""), row("DBH", "169,635", "169,635", "", "*", { prior: 109033, offered: 109033, after: null }), row("Gap", "", "", "")];
    settleTotals(rows, { prior: null, offered: 466147, after: 0 }, null);
    expect(rows[2]).toMatchObject({ offered: 296412, after: 0, prior: 296412 });
    expect(rows[2]?.reasons.join()).toMatch(/296,412 is what the total leaves; were DBH read as 109,033, it would be 357,014/);
    expect(rows[2]?.alternatives.get("offered")).toEqual([357014]);
  });
  it("takes the reading with which the total ties", () => {
    const rows = [row("A", "100", "100", ""), row("B", "500", "500", "", "", { prior: 300, offered: 300, after: null })];
    settleTotals(rows, { prior: null, offered: 400, after: null }, null);
    expect(rows[1]).toMatchObject({ offered: 300, prior: 300 });
    expect(rows[1]?.reasons.join()).toMatch(/ties with this reading/);
  });
  it("restores nothing where two figures are missing or the total is already reached", () => {
    const two = [row("A", "", "", ""), row("B", "", "", "")];
    settleTotals(two, { prior: null, offered: 400, after: null }, null);
    expect(two.map((one) => one.offered)).toEqual([null, null]);
    const none = [row("A", "400", "400", ""), row("B", "", "", "")];
    settleTotals(none, { prior: null, offered: 400, after: null }, null);
    expect(none[1]?.offered).toBeNull();
  });
});

describe("readGlyphs", () => {
  it("reads a lone sign as * where it can be nothing else", () => {
    const rows = [row("A", "100", "100", "", "*"), row("B", "100", "50", "50", "本"), row("C", "100", "50", "50", "×")];
    readGlyphs(rows, 100000);
    expect(rows.map((one) => one.percentAfter)).toEqual(["*", "*", "*"]);
    const large = [row("A", "1", "1", "", "*"), row("B", "9,000", "1", "8,999", "本")];
    readGlyphs(large, 100000);
    expect(large[1]?.percentAfter).toBeNull();
    expect(large[1]?.reasons.join()).toMatch(/cannot be read/);
  });
});
