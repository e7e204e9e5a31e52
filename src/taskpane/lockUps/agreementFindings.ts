import type { CivilDate } from "../../core/exact/civilDate";
import type { Finding } from "../../core/finding";
import { checkAgreements } from "../../core/lockup/checkAgreements";
import { checkDateOrder } from "../../core/lockup/checkDateOrder";
import type { Block, LockUpAgreement } from "../../core/lockup/lockUpAgreement";

/** What a careful reader would say of a lock-up that is being typed, beside those that there are: only what it brings with it. */
export function agreementFindings(agreement: LockUpAgreement, others: readonly LockUpAgreement[], blocks: readonly Block[], holidays: readonly CivilDate[], ownershipAsOf: CivilDate): readonly Finding[] {
  const idle = new Set(holidays);
  const known = new Set(checkAgreements(others, blocks, idle).map(({ message }) => message));
  const brought = checkAgreements([...others, agreement], blocks, idle).filter(({ message }) => !known.has(message));
  const namesake = others.find(({ name }) => name.trim().toLowerCase() === agreement.name.trim().toLowerCase());
  const doubled: readonly Finding[] = namesake ? [{ check: "lock-up-terms", severity: "error", message: `Another lock-up is called "${namesake.name}". The sheet finds a lock-up's dates by its name; give this one another.`, subjects: [] }] : [];
  return [...doubled, ...brought, ...checkDateOrder([agreement], ownershipAsOf, null)];
}
