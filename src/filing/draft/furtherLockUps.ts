import { releasesInWords } from "../../core/checks/lockUpStatements";
import type { LockUpTerms } from "../../core/lockup/terms";
import { chooseLockUp, isAfterItsAgreement } from "./chooseLockUp";
import type { DraftOffering, LockUpTerm } from "./filingDraft";

/** A statement of a lock-up with terms that the table's own has not. */
export interface FurtherLockUp {
  readonly terms: LockUpTerms;
  readonly statement: LockUpTerm;
  /** Whom its words name, as a group would be called; null where they name nobody but the selling holders. */
  readonly names: string | null;
}

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/\bdirectors\b[^.]{0,30}\bofficers\b|\bofficers\b[^.]{0,30}\bdirectors\b/i, "Officers and directors"],
  [/\bofficers\b/i, "Officers"],
  [/\bdirectors\b/i, "Directors"],
  [/\bemployees\b/i, "Employees"],
  [/\bfounders?\b/i, "Founders"],
  [/\baffiliates\b/i, "Affiliates"],
  [/\bsponsor\b/i, "Sponsor"],
];

/**
 * The lock-ups that a filing states besides the one that the table works with: others' agreements, or the same one stated otherwise. Which it is,
 * words do not tell for certain, so a person is asked. A release before its own agreement is a slip, and none of them.
 */
export function furtherLockUps(offering: DraftOffering): FurtherLockUp[] {
  const chosen = chooseLockUp(offering);
  const seen = new Set(chosen?.terms ? [releasesInWords(chosen.terms)] : []);
  return offering.lockUps.flatMap((statement): FurtherLockUp[] => {
    const { terms } = statement;
    if (terms === null || !isAfterItsAgreement(statement, offering) || seen.has(releasesInWords(terms))) return [];
    seen.add(releasesInWords(terms));
    return [{ terms, statement, names: GROUPS.find(([words]) => words.test(statement.quote))?.[1] ?? null }];
  });
}
