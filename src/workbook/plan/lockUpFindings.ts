import { THE_LOCK_UP } from "../../core/checks/dateOrder";
import type { Finding } from "../../core/finding";
import { checkAgreements } from "../../core/lockup/checkAgreements";
import type { LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import type { SellingTable } from "../../core/ownership/sellingTable";

export { THE_LOCK_UP };

/** What a careful reader says about the one lock-up of the offering terms, idle release dates above all; the order of its dates is a check of the table. */
export function lockUpFindings({ offering, holders }: Pick<SellingTable, "offering" | "holders">): Finding[] {
  if (!offering.lockUp) return [];
  const agreements: LockUpAgreement[] = [{ name: THE_LOCK_UP, covers: { kind: "all" }, terms: offering.lockUp, roll: "none", early: [] }];
  const found = checkAgreements(agreements, holders.map(({ name, group, offered }) => ({ name, group, shares: offered })), new Set());
  return found.map((finding) => ({ ...finding, subjects: finding.subjects.map((subject) => (subject.kind === "lockUp" ? { kind: "term", term: "firstRelease" } : subject)) }));
}
