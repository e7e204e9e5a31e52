import type { Finding } from "../../core/finding";
import { checkAgreements } from "../../core/lockup/checkAgreements";
import { checkDateOrder } from "../../core/lockup/checkDateOrder";
import type { LockUpsView } from "../../workbook/lockUps/types";

/**
 * What keeps rows of the sheet from being read: such a row is in no set, and writing the set would drop it. Errors that the set itself
 * carries, such as an overlap, drop nothing.
 * @param findings those of the reading
 */
export function unreadRows({ set, sellers, ownershipAsOf, availableAsOf }: LockUpsView, findings: readonly Finding[]): readonly Finding[] {
  const carried = new Set([...checkAgreements(set.agreements, [...sellers, ...set.others], new Set(set.holidays)), ...checkDateOrder(set.agreements, ownershipAsOf, availableAsOf)].map(({ message }) => message));
  const names = set.agreements.map(({ name }) => name.trim().toLowerCase());
  const hasNamesakes = new Set(names).size < names.length;
  return findings.filter(({ check, severity, message }) => severity === "error" && check !== "sales" && !carried.has(message) && !(hasNamesakes && /^Two lock-ups are called/.test(message)));
}
