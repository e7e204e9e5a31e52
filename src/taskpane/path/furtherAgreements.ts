import type { Coverage, LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import { furtherLockUps, type FurtherLockUp } from "../../filing/draft/furtherLockUps";
import type { Draft } from "./draft";
import type { LockUpAnswer, PathState } from "./pathState";

export const furtherOf = (draft: Draft | null): readonly FurtherLockUp[] => (draft?.filing ? furtherLockUps(draft.filing.offering) : []);

/** The lock-ups that go into the workbook beside the table's own; those that nobody said more of are left out. */
export function furtherAgreements({ draft, lockUpAnswers }: Pick<PathState, "draft" | "lockUpAnswers">): LockUpAgreement[] {
  return furtherOf(draft).flatMap((found, index) => { const answer = lockUpAnswers[index]; return (answer && asAgreement(found, answer)) ?? []; });
}

/** An answer as a lock-up; null where it is the same one, or where nobody is named. */
export function asAgreement({ terms, statement }: FurtherLockUp, answer: LockUpAnswer): LockUpAgreement | null {
  if (answer.kind === "same" || answer.who.trim() === "") return null;
  const who = answer.who.trim();
  const covers: Coverage = answer.kind === "group" ? { kind: "group", group: who } : { kind: "holder", name: who };
  return { name: `Lock-up of ${who}`, agreedOn: statement.agreementDate, covers, terms, roll: "none", early: [] };
}
