import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { formatPercent } from "../../../src/core/exact/formatPercent";
import { toRatio } from "../../../src/core/exact/toRatio";
import { releaseSchedule } from "../../../src/core/lockup/releaseSchedule";
import { releasedShares } from "../../../src/core/lockup/releasedShares";
import { computeTable } from "../../../src/core/ownership/computeTable";
import type { Holder } from "../../../src/core/ownership/holder";

interface GoldenHolder { name: string; priorPrinted: number | null; priorUncapped?: number; offered: number; after: number; percentAfterPrinted: string; acquirableWithin60Days: number; ownershipCapPercent?: number; releasedCumulative: number[] }
interface Golden { offering: { sharesOutstanding: number }; lockUp: { firstRelease: string; releaseDates: string[]; releasedCumulativeAllHolders: number[] }; holders: GoldenHolder[]; footing: { priorWithMissingRow: number; offeredAllRows: number; afterAllRows: number }; printedTotals: { percent: string } }

const file = path.resolve(__dirname, "../../../../shared/golden/internap-2001.json");
const golden = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Golden) : null;
if (!golden) console.log("Internap's figures did not run: ../shared/golden is not beside this checkout");

/** The reading: held = uncapped prior − acquirable; the holder without figures holds nothing and may acquire 296,412. */
function holderOf(row: GoldenHolder): Holder {
  const prior = row.priorUncapped ?? row.priorPrinted ?? row.acquirableWithin60Days;
  return { name: row.name, noteRefs: [], held: prior - row.acquirableWithin60Days, acquirable: row.acquirableWithin60Days, offered: row.offered, offeredFromAcquirable: null, ownershipCap: row.ownershipCapPercent ? toRatio(row.ownershipCapPercent / 100) : null, group: "", relationship: "", brokerDealer: "", noticeAddress: "" };
}

describe("the Internap table, against figures read by hand", () => {
  const rows = golden?.holders ?? [];
  const computed = golden && computeTable({ holders: rows.map(holderOf), offering: { issuer: "", form: null, sharesOutstanding: golden.offering.sharesOutstanding, ownershipAsOf: "2001-09-21", sharesRegistered: null, percentBasis: "holder", lockUp: null, supplementThreshold: null, sources: {} } });

  it("prints every row's before, after and percent", () => {
    rows.forEach((row, index) => {
      const got = computed?.rows[index];
      expect([row.name, got?.ownedBefore, got?.ownedAfter, got?.percentAfter && formatPercent(got.percentAfter, 1, "*")]).toEqual([row.name, row.priorPrinted ?? row.offered, row.after, row.percentAfterPrinted ?? "*"]);
    });
    expect(rows.length).toBe(golden ? 52 : 0);
  });

  it("foots to the totals of its rows, 13.1% after", () => {
    expect(computed && [computed.totals.ownedBefore, computed.totals.offered, computed.totals.ownedAfter, computed.totals.percentAfter && formatPercent(computed.totals.percentAfter, 1, "*")]).toEqual(
      golden && [golden.footing.priorWithMissingRow, golden.footing.offeredAllRows, golden.footing.afterAllRows, golden.printedTotals.percent]);
  });

  it("releases each holder's whole shares on the four dates", () => {
    const schedule = releaseSchedule({ kind: "steps", firstRelease: golden?.lockUp.firstRelease ?? "2002-03-14", releasePercent: toRatio(0.25), intervalMonths: 3 });
    if (!schedule.ok) throw new Error("the seed's terms were refused");
    const dates = golden?.lockUp.releaseDates ?? [];
    for (const row of rows) expect([row.name, ...dates.map((date) => releasedShares(row.offered, date, schedule.value))]).toEqual([row.name, ...row.releasedCumulative]);
    expect(dates.map((date) => rows.reduce((sum, row) => sum + releasedShares(row.offered, date, schedule.value), 0))).toEqual(golden?.lockUp.releasedCumulativeAllHolders ?? []);
  });
});
