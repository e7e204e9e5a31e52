import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { computeTable } from "../../../src/core/ownership/computeTable";
import { internap2001 } from "../../../src/filing/sample/internap2001";

interface Golden {
  readonly holders: readonly { readonly name: string; readonly noteRefs: readonly (number | string)[]; readonly noticeLines: readonly string[]; readonly priorPrinted: number | null; readonly offered: number; readonly after: number; readonly acquirableWithin60Days: number }[];
}
const FILE = path.resolve(__dirname, "../../../../shared/golden/internap-2001.json");

test("the sample's printed totals are the prospectus's own, and its rows add up as they do there", () => {
  const { totals } = computeTable(internap2001);
  expect(internap2001.holders).toHaveLength(52);
  expect([totals.ownedBefore, totals.offered, totals.ownedAfter]).toEqual([109204893, 85568119, 30969036]);
  expect(internap2001.printedTotals).toEqual({ prior: 116537155, offered: 85568119, after: 30969036, percentAfter: "13.1%" });
});

test("every mark of a holder has its note and every note its mark", () => {
  const marks = new Set([...internap2001.headingNoteRefs, ...internap2001.holders.flatMap(({ noteRefs }) => noteRefs)]);
  expect([...marks].sort()).toEqual(internap2001.notes.map(({ ref }) => ref).sort());
});

test("the sample is the facts that were read by hand, row for row", () => {
  if (!existsSync(FILE)) return console.log("../shared/golden/internap-2001.json is not here: the sample was not compared with it");
  const golden = JSON.parse(readFileSync(FILE, "utf8")) as Golden;
  const { rows } = computeTable(internap2001);
  expect(internap2001.holders.map((holder, index) => ({
    name: holder.name, noteRefs: holder.noteRefs, noticeLines: holder.noticeAddress.split("; "), priorPrinted: rows[index]!.ownedBefore, offered: holder.offered, after: rows[index]!.ownedAfter, acquirableWithin60Days: holder.acquirable,
  }))).toEqual(golden.holders.map(({ name, noteRefs, noticeLines, priorPrinted, offered, after, acquirableWithin60Days }) => ({ name, noteRefs: noteRefs.map(String), noticeLines, priorPrinted: priorPrinted ?? offered, offered, after, acquirableWithin60Days })));
});
