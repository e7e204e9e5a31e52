import { ratio } from "../../../src/core/exact/ratio";
import type { LockUpAgreement } from "../../../src/core/lockup/lockUpAgreement";
import type { LockUpSet } from "../../../src/workbook/lockUps/types";

export const quarters = (firstRelease = "2002-03-14"): LockUpAgreement["terms"] => ({ kind: "steps", firstRelease, releasePercent: ratio(1, 4), intervalMonths: 3 });

export const agreement = (change: Partial<LockUpAgreement> = {}): LockUpAgreement => ({ name: "July 20, 2001 agreement", covers: { kind: "all" }, terms: quarters(), roll: "none", early: [], agreedOn: null, ...change });

export const lockUpSet = (change: Partial<LockUpSet> = {}): LockUpSet => ({
  agreements: [agreement()], others: [], facts: [], holidays: [], sales: [],
  market: { effectiveOn: null, lapsedOn: null, reportingIssuer: true, averageWeeklyVolume: null, averageDailyVolume: null }, ...change,
});
