import type { LockUpTerms } from "../../../src/core/lockup/terms";
import { lockUpNotice, statesOtherLockUp } from "../../../src/core/refresh/lockUpNotice";

const part = (num: bigint) => ({ num, den: 100n });
const steps: LockUpTerms = { kind: "steps", firstRelease: "2002-03-14", releasePercent: part(25n), intervalMonths: 3 };
const dates = (...list: readonly (readonly [string, bigint])[]): LockUpTerms => ({ kind: "dates", releases: list.map(([date, percent]) => ({ date, percent: part(percent) })) });

test("steps against steps are compared figure by figure; a list against steps, or another list, is another lock-up", () => {
  const list = dates(["2002-03-14", 20n], ["2002-06-14", 80n]);
  expect(statesOtherLockUp(steps, { ...steps, intervalMonths: 6 })).toBe(false);
  expect(statesOtherLockUp(steps, null)).toBe(false);
  expect(statesOtherLockUp(null, steps)).toBe(false);
  expect(statesOtherLockUp(steps, list)).toBe(true);
  expect(statesOtherLockUp(list, steps)).toBe(true);
  expect(statesOtherLockUp(list, dates(["2002-06-14", 80n], ["2002-03-14", 20n]))).toBe(false);
  expect(statesOtherLockUp(list, dates(["2002-06-14", 80n], ["2002-03-15", 20n]))).toBe(true);
});

test("the notice says what the source states and that nothing is written", () => {
  expect(lockUpNotice(dates(["2002-03-14", 20n], ["2002-06-14", 80n]))).toBe("The newer source states the lock-up as a list of dates (20% on March 14, 2002, 80% on June 14, 2002). The table's lock-up is left as it is; enter it under Lock-up if it applies.");
  expect(lockUpNotice(steps)).toContain("equal steps (25% on March 14, 2002 and every 3 months)");
});
