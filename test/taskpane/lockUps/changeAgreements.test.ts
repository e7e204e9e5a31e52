import { ratio } from "../../../src/core/exact/ratio";
import type { LockUpAgreement } from "../../../src/core/lockup/lockUpAgreement";
import { withAgreement, withNewAgreement, withoutAgreement } from "../../../src/taskpane/lockUps/changeAgreements";
import type { LockUpSet } from "../../../src/workbook/lockUps/types";

const agreement = (name: string): LockUpAgreement => ({ name, covers: { kind: "holder", name }, terms: { kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 4), intervalMonths: 3 }, roll: "none", early: [] });
const set: LockUpSet = { agreements: [agreement("A"), agreement("B")], others: [], facts: [], holidays: [], sales: [], market: { effectiveOn: null, lapsedOn: null, reportingIssuer: true, averageWeeklyVolume: null, averageDailyVolume: null } };
const names = (changed: LockUpSet | string): readonly string[] => (typeof changed === "string" ? [changed] : changed.agreements.map(({ name }) => name));

test("a lock-up is added, replaced or taken out where it stands, with the holidays beside it", () => {
  expect(names(withNewAgreement(agreement("C"), ["2002-07-04"])(set))).toEqual(["A", "B", "C"]);
  expect(withAgreement(1, agreement("B"), agreement("C"), ["2002-07-04"])(set)).toMatchObject({ holidays: ["2002-07-04"], agreements: [{ name: "A" }, { name: "C" }] });
  expect(names(withoutAgreement(0, agreement("A"))(set))).toEqual(["B"]);
});

test("one that somebody changed in the sheet meanwhile is left alone, in words", () => {
  expect(names(withAgreement(1, agreement("A"), agreement("C"), [])(set))).toEqual([expect.stringMatching(/^Somebody changed this lock-up/)]);
  expect(names(withoutAgreement(5, agreement("A"))(set))).toEqual([expect.stringMatching(/^Somebody changed this lock-up/)]);
});
