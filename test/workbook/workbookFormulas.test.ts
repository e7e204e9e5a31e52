import fc from "fast-check";
import { addDays } from "../../src/core/exact/addDays";
import { ratio } from "../../src/core/exact/ratio";
import { toNumber } from "../../src/core/exact/toNumber";
import { toSerial } from "../../src/core/exact/serialDate";
import type { LockUpTerms } from "../../src/core/lockup/terms";
import { releaseSchedule } from "../../src/core/lockup/releaseSchedule";
import { releasedShares } from "../../src/core/lockup/releasedShares";
import { shareSchedule } from "../../src/core/lockup/shareSchedule";
import { computeTable } from "../../src/core/ownership/computeTable";
import type { SellingTable } from "../../src/core/ownership/sellingTable";
import { insert } from "../../src/workbook/insert";
import { startAddinInNode, type AddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "./insertFixture";
import { enter, readSheets } from "./sheetReading";

let addin: AddinInNode;
beforeEach(async () => { addin = await startAddinInNode(); });
afterEach(() => addin.dispose());

const steps = (firstRelease: string, part: [number, number], intervalMonths: number | null): LockUpTerms => ({ kind: "steps", firstRelease, releasePercent: ratio(...part), intervalMonths });
const TERMS: readonly (readonly [string, LockUpTerms])[] = [
  ["quarters from 14 March", steps("2002-03-14", [1, 4], 3)],
  ["thirds, monthly, from 31 January of a leap year", steps("2024-01-31", [1, 3], 1)],
  ["30% steps, whose last takes 10%", steps("2023-11-30", [3, 10], 3)],
  ["sevenths from 29 February", steps("2024-02-29", [1, 7], 12)],
  ["12.5% every two months", steps("2020-08-31", [1, 8], 2)],
  ["33.33%, whose fourth step takes the rest", steps("2021-05-31", [3333, 10000], 6)],
  ["one date", steps("2022-07-01", [1, 1], null)],
  ["uneven dates", { kind: "dates", releases: [{ date: "2024-09-30", percent: ratio(1, 3) }, { date: "2024-06-30", percent: ratio(15, 100) }, { date: "2025-02-28", percent: ratio(31, 60) }] }],
];

test.each(TERMS)("the sheet's lock-up is the core's to the share, each side of every release: %s", async (_name, lockUp) => {
  const table: SellingTable = { ...manyHolders(6), offering: { ...manyHolders(0).offering, lockUp } };
  const outcome = releaseSchedule(lockUp);
  if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
  const schedule = outcome.value;
  expect((await insert(request({ table }), watch())).ok).toBe(true);
  const grid = async (): Promise<(string | number | boolean)[][]> => (await readSheets("Lock-up"))["Lock-up"].values.slice(-7, -1);
  expect((await grid()).map((row) => row.slice(4, 4 + schedule.length))).toEqual(table.holders.map(({ offered }) => shareSchedule(offered, schedule).map(({ released }) => released)));
  for (const { date } of schedule.slice(0, 4)) {
    for (const asOf of [addDays(date, -1), date]) {
      await enter("Offering", "B14", toSerial(asOf));
      expect([asOf, (await grid()).map(([, offered, available, locked]) => [offered, available, locked])]).toEqual([asOf, table.holders.map(({ offered }) => {
        const free = releasedShares(offered, asOf, schedule);
        return [offered, free, offered - free];
      })]);
    }
  }
}, 180000);

test("the table's cells are the core's figures for holders of any size, with caps, on every basis", async () => {
  const holder = fc.record({
    held: fc.integer({ min: 0, max: 400_000_000 }), acquirable: fc.integer({ min: 0, max: 900_000_000 }), offered: fc.integer({ min: 0, max: 900_000_000 }),
    ownershipCap: fc.option(fc.constantFrom(ratio(499, 10000), ratio(999, 10000), ratio(1999, 10000), ratio(1, 3), ratio(123456, 1000000)), { nil: null }),
  });
  const drawn = fc.sample(holder, { numRuns: 24, seed: 7 });
  for (const percentBasis of ["holder", "remaining", "outstanding"] as const) {
    const [one] = manyHolders(1).holders;
    const offering = { ...manyHolders(0).offering, sharesOutstanding: 1_234_567_891, percentBasis, lockUp: null };
    const table: SellingTable = { ...manyHolders(0), offering, holders: drawn.map((figures, index) => ({ ...one!, ...figures, name: `Holder ${index}`, offered: Math.min(figures.offered, figures.held + figures.acquirable) })) };
    const outcome = await insert(request({ table }), watch());
    if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
    const { rows, totals } = computeTable(table);
    const cells = (await readSheets(outcome.value.table.sheetName))[outcome.value.table.sheetName]!.values;
    expect(cells.slice(5, 29).map((row) => row.slice(2, 7))).toEqual(rows.map((row) => [row.ownedBefore, toNumber(row.percentBefore!), row.offered, row.ownedAfter, toNumber(row.percentAfter!)]));
    expect(cells[29]!.slice(2, 7)).toEqual([totals.ownedBefore, "", totals.offered, totals.ownedAfter, toNumber(totals.percentAfter!)]);
  }
}, 180000);
