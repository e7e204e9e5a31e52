import type { DraftOffering, LockUpTerm } from "./filingDraft";

/**
 * The lock-up that the table works with among the statements of it: one whose first release is not before its own agreement, or before the
 * prospectus where no agreement is dated; among several the first of them.
 * @returns null where no statement has a shape of equal steps or one date
 */
export function chooseLockUp(offering: DraftOffering): LockUpTerm | null {
  const stated = offering.lockUps.filter((lockUp) => lockUp.terms?.kind === "steps");
  const possible = stated.filter((lockUp) => {
    const since = lockUp.agreementDate ?? offering.prospectusDate;
    return since === null || (lockUp.terms?.kind === "steps" && lockUp.terms.firstRelease > since);
  });
  return possible[0] ?? stated[0] ?? null;
}
