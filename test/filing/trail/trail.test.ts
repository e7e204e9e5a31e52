import { gridOfCells } from "../../../src/filing/list/listGrid";
import { proposeMapping } from "../../../src/filing/list/proposeMapping";
import { readHolderList } from "../../../src/filing/list/readHolderList";
import type { ListOptions } from "../../../src/filing/list/holderList";
import { readFiling } from "../../../src/filing/readFiling";
import { trailOfFiling } from "../../../src/filing/trail/trailOfFiling";
import { trailOfList } from "../../../src/filing/trail/trailOfList";
import { wordsAround } from "../../../src/filing/trail/wordsAround";
import type { SourceMark, SourceTrail } from "../../../src/core/trail/sourceTrail";

const marked = ({ lines }: SourceTrail, mark: SourceMark | undefined): string | undefined => mark && `${lines[mark.line]?.at}: ${lines[mark.line]?.words.slice(mark.from, mark.to)}`;

function trailOf(text: string): SourceTrail {
  const read = readFiling(Buffer.from(text), "a.txt");
  if (!read.ok) throw new Error(read.reason);
  return trailOfFiling(read.draft, read.text);
}

test("each figure of a printed table is marked where it stands, also where the same number stands twice in the line", () => {
  const trail = trailOf(`SELLING STOCKHOLDERS
As of May 1, 1998, 12,000,000 shares of Common Stock were outstanding.

                                 Owned Before   Shares      Owned After
Name                               Offering     Offered      Offering
- ----                             --------     -------      --------
Acme Fund (1)                      500,000      250,000      250,000
Bell Trust                          70,000       70,000           --

(1) Includes 100,000 shares issuable upon exercise of warrants.
`);
  const [first, second] = trail.rows;
  expect([first?.ownedBefore, first?.offered, first?.ownedAfter, first?.acquirable].map((mark) => marked(trail, mark))).toEqual(["7: 500,000", "7: 250,000", "7: 250,000", "10: 100,000"]);
  expect(first?.ownedAfter?.from).toBeGreaterThan(first?.offered?.to ?? Infinity);
  expect([second?.ownedAfter?.says, marked(trail, second?.ownedAfter)]).toEqual([0, "8: --"]);
  expect(second?.held).toMatchObject({ says: 70000 });
  expect(first?.held?.says).toBeNull();
  expect(marked(trail, trail.terms.sharesOutstanding)).toBe("2: 12,000,000");
});

test("a figure that arithmetic gave is told from one that stands there", () => {
  const trail = trailOf(["SELLING STOCKHOLDERS", "Name\tOwned Before Offering\tShares Offered\tOwned After Offering", "Able Fund\t1,200,000\t200,000\t1,000,000", "Dog LLC\t1l,000\t1,000\t10,000", "Easy Corp\t88,000\t8,000\t80,000"].join("\n"));
  expect(trail.rows[1]?.ownedBefore).toMatchObject({ says: 11000, workedOut: true });
  expect(trail.rows[1]?.offered).not.toHaveProperty("workedOut");
});

function listTrail(options: ListOptions, address = "Sheet1!C5:F8"): SourceTrail {
  const grid = gridOfCells([["Name", "Shares held", "Offered", "Warrants"], ["Alder LP", 300, 200, null], ["Birch Fund", 50, 60, "10"], ["Alder LP", 7, 7, null]], address);
  const mapping = proposeMapping(grid);
  const list = readHolderList(grid, mapping, options);
  if (!list.ok) throw new Error(list.findings[0]?.message);
  return trailOfList(grid, mapping, list.value);
}

test("figures of selected cells lead to the row and the column of the sheet", () => {
  const trail = listTrail({ repeatedHolders: "keepApart", fractions: "refuse" });
  expect(trail.rows.map((row) => [marked(trail, row.offered), row.offered?.says])).toEqual([["6: 200", 200], ["7: 60", 60], ["8: 7", 7]]);
  expect(trail.letters).toMatchObject({ name: "C", held: "D", offered: "E", acquirable: "F" });
  expect(trail.rows[1]?.acquirable).toMatchObject({ says: 10 });
});

test("accounts that were added together lead to their first row, which does not say the sum", () => {
  const trail = listTrail({ repeatedHolders: "combine", fractions: "refuse" });
  expect(trail.rows).toHaveLength(2);
  expect([marked(trail, trail.rows[0]?.offered), trail.rows[0]?.offered?.says]).toEqual(["6: 200", null]);
});

test("long words are cut around what is marked, whole words and nothing of the mark lost", () => {
  const words = `${"before ".repeat(80)}1,234,567 ${"behind ".repeat(80)}`.trim();
  const at = words.indexOf("1,234,567");
  const cut = wordsAround(words, at, at + 9);
  expect(cut.words.slice(cut.from, cut.to)).toBe("1,234,567");
  expect(cut.words).toMatch(/^…before .* behind…$/);
  expect(cut.words.length).toBeLessThanOrEqual(282);
});
