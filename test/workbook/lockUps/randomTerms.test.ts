import fc from "fast-check";
import { addDays } from "../../../src/core/exact/addDays";
import { ratio } from "../../../src/core/exact/ratio";
import { toRatio } from "../../../src/core/exact/toRatio";
import { toSerial } from "../../../src/core/exact/serialDate";
import { freedBy } from "../../../src/core/lockup/blockReleases";
import type { EarlyRelease, LockUpAgreement } from "../../../src/core/lockup/lockUpAgreement";
import { overhang } from "../../../src/core/lockup/overhang";
import { supplyCurve } from "../../../src/core/market/supplyCurve";
import { customFunctions } from "../../../src/functions/customFunctions";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import { startAddinInNode, type StartOptions } from "../../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "../insertFixture";
import { enter, readSheets, type SheetView } from "../sheetReading";
import { lockUpSet } from "./lockUpFixture";

/** Lock-ups to a workbook; all of them are computed in one calculation of the host. */
const TOGETHER = 12;
const OTHERS = 6;
/** How many lock-ups are drawn; `LOCKUP_TERMS=5000` draws more, `LOCKUP_SEED` draws the same again. */
const WANTED = Number(process.env["LOCKUP_TERMS"] ?? 24);
const SEED = Number(process.env["LOCKUP_SEED"] ?? Date.now() % 1_000_000);

// Few days, month ends and Saturdays among them, so that the sheet needs few columns for many lock-ups.
const date = fc.constantFrom("2001-01-31", "2001-03-15", "2001-03-17", "2001-06-30", "2001-11-30", "2002-02-28", "2002-05-05", "2004-02-29");
const first = fc.constantFrom("2001-01-31", "2001-03-15", "2001-11-30", "2004-02-29");
const part = fc.oneof(fc.integer({ min: 1800, max: 10_000 }).map((parts) => ratio(parts, 10_000)), fc.integer({ min: 1, max: 7 }).map((parts) => toRatio(1 / parts)));
const listed = fc.tuple(fc.uniqueArray(date, { minLength: 1, maxLength: 6 }), fc.array(fc.integer({ min: 0, max: 1600 }), { minLength: 6, maxLength: 6 })).map(([dates, parts]) => ({ kind: "dates" as const, releases: dates.map((on, index) => ({ date: on, percent: ratio(parts[index]!, 10_000) })) }));
const sevenths = fc.uniqueArray(date, { minLength: 7, maxLength: 7 }).map((dates) => ({ kind: "dates" as const, releases: dates.map((on) => ({ date: on, percent: toRatio(1 / 7) })) }));
const terms: fc.Arbitrary<LockUpAgreement["terms"]> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("steps" as const), firstRelease: first, releasePercent: part, intervalMonths: fc.constantFrom(3, 12) }) },
  { weight: 3, arbitrary: listed },
  { weight: 1, arbitrary: sevenths },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("days" as const), start: first, days: fc.constantFrom(0, 1, 45, 180), throughAndIncluding: fc.boolean() }) },
);
const roll = fc.constantFrom<LockUpAgreement["roll"]>("none", "next", "previous");
const amount: fc.Arbitrary<EarlyRelease["amount"]> = fc.oneof(fc.integer({ min: 1, max: 60 }).map((parts) => ({ percent: ratio(parts, 100) })), fc.integer({ min: 1, max: 900 }).map((shares) => ({ shares })));
const covers = fc.constantFrom<EarlyRelease["covers"]>({ kind: "all" }, { kind: "group", group: "Officers" }, { kind: "holder", name: "Other 1" });
const early: fc.Arbitrary<EarlyRelease> = fc.record({ date, covers, amount, reason: fc.constantFrom("trigger", "blackout", "waiver"), proRata: fc.boolean(), takenFrom: fc.constantFrom("next", "last") });
const others = fc.array(fc.tuple(fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 1000, max: 3_000_000_000 })), fc.constantFrom("", "Officers")), { minLength: OTHERS - 1, maxLength: OTHERS - 1 })
  .map((rows) => [{ name: "Other 1", group: "Officers", shares: 1001 }, ...rows.map(([shares, group], index) => ({ name: `Other ${index + 2}`, group, shares }))]);
const drawn = (withEarly: boolean) => fc.record({
  own: fc.array(fc.tuple(terms, roll), { minLength: TOGETHER - 1, maxLength: TOGETHER - 1 }),
  all: fc.tuple(terms, roll, withEarly ? fc.uniqueArray(early, { maxLength: 3, selector: (one) => JSON.stringify(one, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value)) }) : fc.constant([])),
  others,
  holidays: fc.uniqueArray(date, { maxLength: 4 }),
});

const table = manyHolders(TOGETHER - 1);

/** What each row of a grid frees, by the date's serial; dates on which it frees nothing are none. */
function grid({ values }: SheetView, title: string, count: number, dates: number): Map<number, number>[] {
  const header = values.findIndex(([cell]) => cell === title);
  const above = values[values.findIndex(([cell]) => cell === "Selling stockholder") - 1]!;
  return values.slice(header + 1, header + 1 + count).map((row) => new Map(Array.from({ length: dates }, (_, index) => [above[4 + index], row[4 + index]] as [number, number]).filter(([, shares]) => Boolean(shares))));
}

async function holdAgainstCore(mode: "formulas" | "functions", seed: number, rounds: number, options: StartOptions = {}): Promise<number> {
  let compared = 0;
  for (const { own, all: [allTerms, allRoll, allEarly], ...rest } of fc.sample(drawn(mode === "formulas"), { numRuns: rounds, seed })) {
    const agreements: LockUpAgreement[] = [
      ...own.map(([given, rolled], index): LockUpAgreement => ({ name: `L${index}`, covers: { kind: "holder", name: table.holders[index]!.name }, terms: given, roll: rolled, early: [] })),
      { name: "All", covers: { kind: "all" }, terms: allTerms, roll: allRoll, early: allEarly },
    ];
    const set = lockUpSet({ agreements, ...rest });
    const outcome = overhang(agreements, [...table.holders.map(({ name, group, offered }) => ({ name, group, shares: offered })), ...rest.others], new Set(rest.holidays));
    if (!outcome.ok) continue;
    const addin = await startAddinInNode(options);
    try {
      expect((await insert(request({ table, mode }), watch())).ok).toBe(true);
      const written = await lockUpActions.write("", set, watch());
      if (!written.ok) throw new Error(`seed ${seed}: ${written.findings[0]!.message}`);
      const expected = outcome.value.map(({ releases }) => {
        const byDate = new Map<number, number>();
        for (const { date: on, released } of releases) byDate.set(toSerial(on), (byDate.get(toSerial(on)) ?? 0) + released);
        return byDate;
      });
      const asOf = addDays("2001-01-01", (seed + compared * 37) % 1200);
      await enter("Offering", "B14", toSerial(asOf));
      await addin.settle();
      const { "Lock-up": sheet } = await readSheets("Lock-up");
      const size = written.value.releases;
      const found = [...grid(sheet, "Selling stockholder", TOGETHER - 1, size), ...grid(sheet, "Other holder", OTHERS, size)];
      expect({ seed, found }).toEqual({ seed, found: expected });
      const rows = [...rowsUnder(sheet, "Selling stockholder", TOGETHER - 1), ...rowsUnder(sheet, "Other holder", OTHERS)];
      expect(rows.map((row) => row[2])).toEqual(outcome.value.map(({ block, agreement, releases }) => (agreement === null ? block.shares : freedBy(asOf, releases))));
      const curve = supplyCurve(outcome.value, 1, null);
      const schedule = new Map(rowsUnder(sheet, "Release date", size).map((row) => [row[0], row[3]]));
      expect(curve.map(({ date: on }) => schedule.get(toSerial(on)))).toEqual(curve.map(({ cumulativeShares }) => cumulativeShares));
      compared += agreements.length;
      expect(addin.host.faults).toEqual([]);
    } finally {
      addin.dispose();
    }
  }
  return compared;
}

const rowsUnder = ({ values }: SheetView, title: string, count: number): (string | number | boolean)[][] => {
  const header = values.findIndex(([cell]) => cell === title);
  return values.slice(header + 1, header + 1 + count);
};

test("the sheet's formulas are the core's figures for random lock-ups with rolls, holidays and early releases", async () => {
  const compared = await holdAgainstCore("formulas", SEED, Math.ceil(WANTED / TOGETHER));
  console.log(`${compared} random lock-ups, seed ${SEED}: formulas = core`);
  expect(compared).toBeGreaterThanOrEqual(WANTED / 2);
}, 900_000);

test("in mode functions SCHEDULEAVAILABLE over the sheet's own table gives the core's figures", async () => {
  const functions = { metadata: generatedMetadata() as never, namespace: "OVERHANG", associate: customFunctions as never };
  const compared = await holdAgainstCore("functions", SEED + 1, Math.ceil(WANTED / TOGETHER / 2), { functions });
  console.log(`${compared} random lock-ups, seed ${SEED + 1}: functions = core`);
  expect(compared).toBeGreaterThanOrEqual(TOGETHER);
}, 900_000);
