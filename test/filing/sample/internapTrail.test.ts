import { readFileSync } from "node:fs";
import { computeTable } from "../../../src/core/ownership/computeTable";
import { formatShares } from "../../../src/core/exact/formatShares";
import type { SourceMark } from "../../../src/core/trail/sourceTrail";
import { internap2001 } from "../../../src/filing/sample/internap2001";
import { internapTrail } from "../../../src/filing/sample/internapTrail";
import { sharedFile } from "../sharedFolder";

const words = (mark: SourceMark | undefined): string => (mark ? internapTrail.lines[mark.line]!.words.slice(mark.from, mark.to) : "");
const place = (mark: SourceMark | undefined): string | undefined => mark && internapTrail.lines[mark.line]!.place;
const shown = (count: number): string => (count === 0 ? "—" : formatShares(count));

test("each figure of the sample's table leads to its row, with the figure marked", () => {
  const { rows } = computeTable(internap2001);
  expect(internapTrail.rows).toHaveLength(52);
  internapTrail.rows.forEach((marks, index) => {
    const holder = internap2001.holders[index]!;
    expect([words(marks.name), words(marks.ownedBefore), words(marks.offered), words(marks.ownedAfter)]).toEqual([holder.name, shown(rows[index]!.ownedBefore), shown(holder.offered), shown(rows[index]!.ownedAfter)]);
    expect(place(marks.offered)).toBe(`row ${index + 1} of the selling-stockholder table`);
    expect(marks.offered?.says).toBe(holder.offered);
  });
});

test("the row whose figures the prospectus's text lacks is said to be worked out, and no other", () => {
  expect(internapTrail.rows.flatMap((marks, index) => (marks.offered?.workedOut || marks.ownedBefore?.workedOut ? [internap2001.holders[index]!.name] : []))).toEqual(["Dixon and Carol Doll Family Trust"]);
});

test("rights lead to the note that counts them, a cap to the note that states it, terms to their pages, totals to the printed total", () => {
  const at = (name: string) => internapTrail.rows[internap2001.holders.findIndex((holder) => holder.name === name)]!;
  expect(place(at("Christopher Anand").acquirable)).toBe("note 7 in the sample's words");
  expect(place(at("Shea Ventures LLC").acquirable)).toBe("note 1 in the sample's words");
  expect(place(at("Capital Ventures International").acquirable)).toBe("note 1 in the sample's words");
  expect([words(at("RGC International Investors, LDC").ownershipCap), place(at("RGC International Investors, LDC").ownershipCap)]).toEqual(["4.99%", "note 6 in the sample's words"]);
  expect([words(internapTrail.terms.sharesOutstanding), place(internapTrail.terms.sharesOutstanding)]).toEqual(["150,641,864", "Selling Stockholders, page 13"]);
  expect(words(internapTrail.terms.firstRelease)).toBe("March 14, 2002");
  expect([words(internapTrail.totals.ownedBefore), words(internapTrail.totals.percentAfter)]).toEqual(["116,537,155", "13.1%"]);
});

test("what the lines say is what was read from the prospectus by hand", () => {
  const file = sharedFile("golden", "internap-2001.json");
  if (!file) return;
  const golden = JSON.parse(readFileSync(file, "utf8")) as { readonly holders: readonly { readonly name: string; readonly priorPrinted: number | null; readonly offered: number; readonly after: number; readonly percentAfterPrinted: string; readonly missingInText?: boolean }[] };
  expect(internapTrail.rows.map((marks) => [words(marks.name), marks.offered?.workedOut === true ? null : marks.ownedBefore?.says, marks.offered?.says, marks.ownedAfter?.says, words(marks.percentAfter), marks.offered?.workedOut === true])).toEqual(golden.holders.map((holder) => [holder.name, holder.priorPrinted, holder.offered, holder.after, holder.percentAfterPrinted, holder.missingInText === true]));
});
