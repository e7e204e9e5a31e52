import type { Finding, Outcome } from "../../../src/core/finding";
import { ratio } from "../../../src/core/exact/ratio";
import type { LockUpAgreement } from "../../../src/core/lockup/lockUpAgreement";
import { accept } from "../../../src/core/outcome";
import { keepLockUps } from "../../../src/taskpane/actions/lockUps";
import type { PaneServices } from "../../../src/taskpane/services";
import type { LockUpActions, LockUpSet, LockUpsView } from "../../../src/workbook/lockUps/types";

const agreement = (name: string): LockUpAgreement => ({ name, covers: { kind: "all" }, terms: { kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 4), intervalMonths: 3 }, roll: "none", early: [] });
const set = (agreements: readonly LockUpAgreement[]): LockUpSet => ({ agreements, others: [], facts: [], holidays: [], sales: [], market: { effectiveOn: null, lapsedOn: null, reportingIssuer: true, averageWeeklyVolume: null, averageDailyVolume: null } });
const error = (message: string): Finding => ({ check: "lock-up-terms", severity: "error", message, subjects: [] });

/** A workbook that answers with the given set, and remembers what was written. */
function workbookWith(agreements: readonly LockUpAgreement[], findings: readonly Finding[]): { readonly services: PaneServices; readonly written: LockUpSet[] } {
  const written: LockUpSet[] = [];
  const view: LockUpsView = { shape: "several", mode: "formulas", set: set(agreements), sellers: [{ name: "Oak", group: "", shares: 100 }], outstanding: 1000, ownershipAsOf: "2001-09-21", availableAsOf: null, overhang: null, market: null, supply: null, outgrown: null };
  const actions = { read: () => Promise.resolve(accept(view, findings)), write: (_suffix: string, now: LockUpSet) => { written.push(now); return Promise.resolve(accept({ releases: 0, lockUps: 0, others: 0, sales: 0 })); } };
  return { services: { lockUps: actions as unknown as LockUpActions } as PaneServices, written };
}

const progress = { report: () => undefined, signal: new AbortController().signal };
const keep = (services: PaneServices, change: (now: LockUpSet) => LockUpSet | string): Promise<Outcome<unknown>> => keepLockUps.perform({ request: { suffix: "", change }, progress }, services);

test("a change is made to what stands in the workbook now", async () => {
  const { services, written } = workbookWith([agreement("A")], []);
  await keep(services, (now) => ({ ...now, holidays: ["2002-07-04"] }));
  expect(written).toMatchObject([{ agreements: [{ name: "A" }], holidays: ["2002-07-04"] }]);
});

test("a change that no longer fits writes nothing and says why", async () => {
  const { services, written } = workbookWith([], []);
  expect(await keep(services, () => "Somebody was faster.")).toMatchObject({ ok: false, findings: [{ message: "Nothing was changed. Somebody was faster." }] });
  expect(written).toEqual([]);
});

test("an overlap, which the set itself carries, can be put right from the pane", async () => {
  const both = [agreement("A"), agreement("a")];
  const { services, written } = workbookWith(both, [error("Two lock-ups are called \"a\". Give each a name of its own."), error("Lock-up \"a\" overlaps \"A\": both are for all holders. Keep one of them, or put their dates into one list.")]);
  expect((await keep(services, (now) => ({ ...now, agreements: now.agreements.slice(0, 1) }))).ok).toBe(true);
  expect(written).toMatchObject([{ agreements: [{ name: "A" }] }]);
});
