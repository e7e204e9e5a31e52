import type { CivilDate } from "../exact/civilDate";
import { formatLongDate } from "../exact/formatLongDate";
import type { Finding } from "../finding";
import { about } from "./agreementFinding";
import { agreementSchedule } from "./agreementSchedule";
import type { LockUpAgreement } from "./lockUpAgreement";

/**
 * Dates that stand in an order that cannot be meant.
 * Errors: a release before the agreement itself. Warnings: a release on or before the ownership date, an early release after everything is free, an availability date before the ownership date.
 * @param agreements those that `checkAgreements` found without error
 * @param ownershipAsOf the date of the ownership figures
 * @param availableAsOf the date to look at; null = none entered
 * @example a first release on March 14, 2001 under an agreement of July 20, 2001: "releases on March 14, 2001, before it was made on July 20, 2001 …"
 */
export function checkDateOrder(agreements: readonly LockUpAgreement[], ownershipAsOf: CivilDate, availableAsOf: CivilDate | null): readonly Finding[] {
  const findings = agreements.flatMap((agreement): readonly Finding[] => {
    const schedule = agreementSchedule(agreement, new Set());
    const first = schedule.ok ? schedule.value[0]?.date : undefined;
    const last = schedule.ok ? schedule.value.at(-1) : undefined;
    if (first === undefined || last === undefined) return [];
    const { agreedOn = null } = agreement;
    if (agreedOn !== null && first < agreedOn) return [about(agreement, "error", `releases on ${formatLongDate(first)}, before it was made on ${formatLongDate(agreedOn)}. One of the two dates is wrong.`, { column: "Agreed on" })];
    const late = agreement.early.find((release) => release.date > last.date && last.cumulative.num === last.cumulative.den);
    return [
      ...(first <= ownershipAsOf ? [about(agreement, "warning", `releases on ${formatLongDate(first)}, not after the ownership date, ${formatLongDate(ownershipAsOf)}. Check the year.`, agreement.terms.kind === "dates" ? { table: "dates", date: first } : { column: "First date" })] : []),
      ...(late ? [about(agreement, "warning", `has an early release on ${formatLongDate(late.date)}, when everything is free since ${formatLongDate(last.date)}. Check the date.`, { table: "early", date: late.date })] : []),
    ];
  });
  if (availableAsOf === null || availableAsOf >= ownershipAsOf) return findings;
  return [...findings, { check: "lock-up-terms", severity: "warning", message: `The availability date, ${formatLongDate(availableAsOf)}, lies before the ownership date, ${formatLongDate(ownershipAsOf)}. Check the year.`, subjects: [{ kind: "term", term: "availableAsOf" }] }];
}
