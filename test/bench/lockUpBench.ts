import { ratio } from "../../src/core/exact/ratio";
import { toSerial } from "../../src/core/exact/serialDate";
import { startAddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../src/workbook/insert";
import { writeLockUps } from "../../src/workbook/lockUps/lockUpActions";
import { manyHolders, request, watch } from "../workbook/insertFixture";
import { figure, type Figure } from "./figure";

const HOLDERS = 5_000;
const RELEASES = 24;
/** The simulated host's engine can't hold one range that more than about 100,000 formulas read, so several lock-ups are measured on fewer. */
const HOLDERS_OF_SEVERAL = 1_000;

const patience = 3_600_000;

/** The sheet Lock-up of 5,000 holders by 24 releases: writing it, and what a new day and new terms cost; two lock-ups over fewer holders. */
export async function lockUpBench(): Promise<Figure[]> {
  return [...(await measured(HOLDERS, false)), ...(await measured(HOLDERS_OF_SEVERAL, true))];
}

async function measured(holders: number, isSeveral: boolean): Promise<Figure[]> {
  const section = `lock-up of ${holders.toLocaleString("en-US")} holders by ${RELEASES} releases`;
  const addin = await startAddinInNode();
  try {
    const table = manyHolders(holders);
    const monthly = { kind: "steps", firstRelease: "2002-01-31", releasePercent: ratio(1, RELEASES), intervalMonths: 1 } as const;
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
    await measure("insert", async () => {
      const outcome = await insert(request({ table: { ...table, offering: { ...table.offering, lockUp: monthly } } }), watch(), patience);
      if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
    });
    await measure("a new day to look at", () => enterTerm(addin.Excel, "Offering_AvailableAsOf", toSerial("2003-01-31")));
    await measure("a new first release", () => enterTerm(addin.Excel, "Offering_FirstRelease", toSerial("2002-02-28")));
    if (isSeveral) await measure("two lock-ups written", async () => {
      const agreements = [
        { name: "All", agreedOn: null, covers: { kind: "all" }, terms: monthly, roll: "none", early: [] },
        { name: "First holder", agreedOn: null, covers: { kind: "holder", name: table.holders[0]!.name }, terms: { ...monthly, releasePercent: ratio(1, 4), intervalMonths: 6 }, roll: "none", early: [] },
      ] as const;
      const outcome = await writeLockUps("", { agreements, others: [], facts: [], holidays: [], sales: [], market: { effectiveOn: null, lapsedOn: null, reportingIssuer: true, averageWeeklyVolume: null, averageDailyVolume: null } }, watch(), patience);
      if (!outcome.ok) throw new Error(outcome.findings[0]!.message);
    });
    return figures;
  } finally {
    addin.dispose();
  }
}

async function enterTerm(excel: typeof Excel, name: string, value: number): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    // What follows from it is asked for, so that its calculation is in the time.
    context.workbook.tables.getItem("LockUpByHolder").getTotalRowRange().load("values");
    await context.sync();
  });
}
