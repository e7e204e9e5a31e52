import type { CivilDate } from "../../core/exact/civilDate";
import type { LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import type { LockUpSet } from "../../workbook/lockUps/types";

type Change = (set: LockUpSet) => LockUpSet | string;

const CHANGED = "Somebody changed this lock-up in the sheet meanwhile. It stands here now as it is there; change it again.";

/** Adds a lock-up, with the holidays that were entered beside it. */
export function withNewAgreement(agreement: LockUpAgreement, holidays: readonly CivilDate[]): Change {
  return (set) => ({ ...set, holidays, agreements: [...set.agreements, agreement] });
}

/** Puts a lock-up in the place of another, if that one still stands there as it was read. */
export function withAgreement(index: number, before: LockUpAgreement, agreement: LockUpAgreement, holidays: readonly CivilDate[]): Change {
  return (set) => (isSame(set.agreements[index], before) ? { ...set, holidays, agreements: set.agreements.map((one, at) => (at === index ? agreement : one)) } : CHANGED);
}

/** Takes a lock-up out, if it still stands there as it was read. */
export function withoutAgreement(index: number, before: LockUpAgreement): Change {
  return (set) => (isSame(set.agreements[index], before) ? { ...set, agreements: set.agreements.filter((_one, at) => at !== index) } : CHANGED);
}

function isSame(a: LockUpAgreement | undefined, b: LockUpAgreement): boolean {
  return a !== undefined && asText(a) === asText(b);
}

/** Fractions are held as bigint, which JSON has no word for. */
function asText(agreement: LockUpAgreement): string {
  return JSON.stringify(agreement, (_key, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
}
