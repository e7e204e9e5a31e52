import type { DraftOffering, LockUpTerm } from "./filingDraft";

/**
 * The lock-up that the table works with among the statements of it: one whose first release is not before its own agreement, or before the
 * prospectus where no agreement is dated; among several the first of them.
 * @returns null where no statement has a shape of equal steps, one date or a list of dates
 */
export function chooseLockUp(offering: DraftOffering): LockUpTerm | null {
  const stated = offering.lockUps.filter((lockUp) => lockUp.terms !== null);
  const possible = stated.filter((lockUp) => isAfterItsAgreement(lockUp, offering));
  return possible[0] ?? stated[0] ?? null;
}

/** Whether a statement's first release is after its own agreement, or after the prospectus where no agreement is dated. */
export function isAfterItsAgreement(lockUp: LockUpTerm, { prospectusDate }: Pick<DraftOffering, "prospectusDate">): boolean {
  const since = lockUp.agreementDate ?? prospectusDate;
  return since === null || firstDate(lockUp) > since;
}

function firstDate({ terms }: LockUpTerm): string {
  return terms?.kind === "steps" ? terms.firstRelease : (terms?.releases[0]?.date ?? "");
}
