import { ratio } from "../../src/core/exact/ratio";
import { toSerial } from "../../src/core/exact/serialDate";
import type { LockUpAgreement } from "../../src/core/lockup/lockUpAgreement";
import { startAddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../src/workbook/insert";
import { lockUpActions, writeLockUps } from "../../src/workbook/lockUps/lockUpActions";
import type { LockUpSet } from "../../src/workbook/lockUps/types";
import { manyHolders, request, watch } from "../workbook/insertFixture";
import { figure, type Figure } from "./figure";
import { holdGridAgainstCore } from "./holdGridAgainstCore";

const SIZES = [500, 5_000];
const RELEASES = 24;
const patience = 3_600_000;

const monthly = (firstRelease: string): LockUpAgreement["terms"] => ({ kind: "steps", firstRelease, releasePercent: ratio(1, RELEASES), intervalMonths: 1 });
const inForce = (change: Partial<LockUpAgreement>): LockUpAgreement => ({ name: "All", agreedOn: null, covers: { kind: "all" }, terms: monthly("2002-02-28"), roll: "none", early: [], ...change });
const setOf = (agreements: readonly LockUpAgreement[]): LockUpSet => ({ agreements, others: [], facts: [], holidays: [], sales: [], market: { effectiveOn: null, lapsedOn: null, reportingIssuer: true, averageWeeklyVolume: null, averageDailyVolume: null } });

/** The sheet Lock-up of 5,000 holders by 24 releases, with one lock-up and with three: writing it, and what a new day and new terms cost, each beside a tenth of the holders. */
export async function lockUpBench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const seconds = new Map<string, number>();
  for (const holders of SIZES) {
    for (const one of await measured(holders)) {
      figures.push(figure(one.section, one.name, one.value, one.unit));
      if (one.unit !== "s") continue;
      const smaller = seconds.get(one.name);
      if (smaller) figures.push(figure(one.section, `${one.name}, for ten times the holders`, one.value / smaller, "×", "≤ 12"));
      seconds.set(one.name, one.value);
    }
  }
  return figures;
}

async function measured(holders: number): Promise<Figure[]> {
  const section = `lock-up of ${holders.toLocaleString("en-US")} holders by ${RELEASES} releases`;
  const addin = await startAddinInNode();
  try {
    const table = manyHolders(holders);
    const figures: Figure[] = [];
    const measure = async (name: string, work: () => Promise<void>): Promise<void> => {
      const before = addin.host.batches();
      const start = performance.now();
      await work();
      const after = addin.host.batches();
      figures.push(
        figure(section, `${name}: time in the simulated host, calculation included`, (performance.now() - start) / 1000, "s"),
        figure(section, `${name}: host round trips`, after.count - before.count, ""),
        figure(section, `${name}: sent to the host`, (after.requestBytes - before.requestBytes) / 1000, "kB"),
      );
    };
    const cells = async (agreements: readonly LockUpAgreement[], asOf: string): Promise<void> => {
      figures.push(figure(section, `cells held against the core, ${agreements.length} ${agreements.length === 1 ? "lock-up" : "lock-ups"}`, await holdGridAgainstCore(table, agreements, asOf), ""));
    };
    await measure("insert", async () => {
      const outcome = await insert(request({ table: { ...table, offering: { ...table.offering, lockUp: { kind: "steps", firstRelease: "2002-01-31", releasePercent: ratio(1, RELEASES), intervalMonths: 1 } } } }), watch(), patience);
      if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
    });
    await measure("one lock-up, a new day to look at", () => enterTerm("Offering_AvailableAsOf", toSerial("2003-01-31")));
    await measure("one lock-up, a new first release", () => enterTerm("Offering_FirstRelease", toSerial("2002-02-28")));
    await cells([inForce({})], "2003-01-31");
    const several = [
      inForce({ roll: "next" }),
      inForce({ name: "First holder", covers: { kind: "holder", name: table.holders[0]!.name }, terms: { kind: "steps", firstRelease: "2002-02-28", releasePercent: ratio(3, 10), intervalMonths: 6 } }),
      inForce({ name: "Second holder", covers: { kind: "holder", name: table.holders[1]!.name }, terms: { kind: "days", start: "2001-10-01", days: 180, throughAndIncluding: true } }),
    ];
    await measure("three lock-ups, written", async () => {
      const outcome = await writeLockUps("", setOf(several), watch(), patience);
      if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
    });
    await measure("three lock-ups, a new day to look at", () => enterTerm("Offering_AvailableAsOf", toSerial("2003-05-31")));
    await cells(several, "2003-05-31");
    await measure("three lock-ups, read back", async () => {
      const outcome = await lockUpActions.read("", watch());
      if (!outcome.ok || outcome.value.set.agreements.length !== several.length) throw new Error(outcome.findings[0]?.message ?? "The lock-ups were not read back.");
    });
    if (addin.host.faults.length > 0) throw addin.host.faults[0];
    return figures;
  } finally {
    addin.dispose();
  }
}

async function enterTerm(name: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    // What follows from it is asked for, so that its calculation is in the time.
    context.workbook.tables.getItem("LockUpByHolder").getTotalRowRange().load("values");
    await context.sync();
  });
}
