import fc from "fast-check";
import { readHtml } from "../../../src/filing/html/readHtml";
import { GridBuilder, MOST_COLUMNS } from "../../../src/filing/html/gridBuilder";
import type { Block, TableBlock } from "../../../src/filing/source/block";

function blocksOf(text: string): Block[] {
  const steps = readHtml(text, { start: 0, end: text.length });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
const words = (text: string): string[] => blocksOf(text).flatMap((block) => (block.kind === "text" ? [block.text] : []));
const table = (text: string): TableBlock => blocksOf(text).find((block): block is TableBlock => block.kind === "table") as TableBlock;
const cells = (text: string): unknown[] => table(text).grid.cells.map((cell) => [cell.row, cell.column, cell.columnSpan, cell.rowSpan, cell.text]);

describe("readHtml", () => {
  it("breaks paragraphs at block tags and keeps the layout's line breaks", () => {
    expect(words("<p>One <b>two</b></p><div>three<br>four</div>five")).toEqual(["One two", "three\nfour", "five"]);
  });
  it("leaves out what no reader sees: scripts, styles, hidden parts, inline XBRL headers", () => {
    expect(words("<script>a</script><style>b</style><div style='display:none'>c<div>d</div></div><ix:header><ix:hidden>e</ix:hidden></ix:header><p>f</p>")).toEqual(["f"]);
  });
  it("reads entities, windows-1252 ones too, and marks superscripts by tag and by style", () => {
    expect(words("<p>A&#151;B &amp; C&nbsp;D</p>")).toEqual(["A—B & C D"]);
    expect(words('<p>Ann<sup>1</sup> Bob<span style="font-size:6pt;vertical-align:super">(2)</span></p>')).toEqual(["Ann\uE0001\uE001 Bob\uE000(2)\uE001"]);
  });
  it("lays spans out as a rectangle", () => {
    expect(cells("<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>")).toEqual([[0, 0, 1, 2, "a"], [0, 1, 2, 1, "b"], [1, 1, 1, 1, "c"], [1, 2, 1, 1, "d"]]);
  });
  it("reads cells and rows that are never closed", () => {
    expect(cells("<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d</TABLE>")).toEqual([[0, 0, 1, 1, "a"], [0, 1, 1, 1, "b"], [1, 0, 1, 1, "c"], [1, 1, 1, 1, "d"]]);
  });
  it("gives a nested table its own grid and leaves its words out of the outer cell", () => {
    const grids = blocksOf("<table><tr><td>out<table><tr><td>in</td><td>5</td></tr></table>side</td></tr></table>").filter((block): block is TableBlock => block.kind === "table");
    expect(grids.map(({ grid }) => grid.cells.map((cell) => cell.text.replace("\n", " ")))).toEqual([["outside"], ["in", "5"]]);
  });
  it("knows where each cell stands in the source", () => {
    const text = "<p>x</p><table><tr><td>Ann</td><td>1,000</td></tr></table>";
    for (const cell of table(text).grid.cells) expect(text.slice(cell.start, cell.end)).toContain(cell.text);
  });
});

describe("GridBuilder", () => {
  it("law: no two cells overlap and none reaches beyond the rectangle, whatever the spans", () => {
    const span = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constant(2 ** 31), fc.constant(Number.NaN));
    fc.assert(fc.property(fc.array(fc.array(fc.tuple(span, span), { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const builder = new GridBuilder(0);
      for (const row of rows) {
        builder.openRow();
        for (const [columns, height] of row) builder.addCell({ text: "x", start: 0, end: 1, heading: false }, columns, height);
      }
      const grid = builder.build(1);
      const taken = new Set<string>();
      for (const cell of grid.cells) {
        expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(grid.rows);
        expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(Math.min(grid.columns, MOST_COLUMNS));
        for (let r = cell.row; r < cell.row + Math.min(cell.rowSpan, 9); r++) {
          const key = `${r},${cell.column}`;
          expect(taken.has(key)).toBe(false);
          taken.add(key);
        }
      }
    }), { numRuns: 200 });
  });
});
