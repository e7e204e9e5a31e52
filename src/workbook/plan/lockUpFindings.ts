import type { CivilDate } from "../../core/exact/civilDate";
import type { Finding } from "../../core/finding";
import { checkAgreements } from "../../core/lockup/checkAgreements";
import { checkDateOrder } from "../../core/lockup/checkDateOrder";
import type { LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import type { SellingTable } from "../../core/ownership/sellingTable";

/** The name of the one lock-up of the offering terms. */
export const THE_LOCK_UP = "Lock-up";

/** What a careful reader says about the one lock-up of the offering terms: idle release dates, and dates in an order that cannot be meant. */
export function lockUpFindings({ offering, holders }: Pick<SellingTable, "offering" | "holders">, availableAsOf: CivilDate | null): Finding[] {
  if (!offering.lockUp) return [];
  const agreements: LockUpAgreement[] = [{ name: THE_LOCK_UP, covers: { kind: "all" }, terms: offering.lockUp, roll: "none", early: [] }];
  const found = checkAgreements(agreements, holders.map(({ name, group, offered }) => ({ name, group, shares: offered })), new Set());
  const order = offering.ownershipAsOf === "" || found.some(({ severity }) => severity === "error") ? [] : checkDateOrder(agreements, offering.ownershipAsOf, availableAsOf);
  return [...found, ...order].map((finding) => ({ ...finding, subjects: finding.subjects.map((subject) => (subject.kind === "lockUp" ? { kind: "term", term: "firstRelease" } : subject)) }));
}
