import { checkTable } from "../../core/checks";
import { releasesInWords } from "../../core/checks/lockUpStatements";
import type { Finding } from "../../core/finding";
import { chooseLockUp } from "./chooseLockUp";
import type { FilingDraft } from "./filingDraft";
import { doubtOf, LOCK_UP_SHAPE, NEEDS_REVIEW, unshapedLockUp } from "./readingDoubts";
import { toCheckInput } from "./toCheckInput";

/** Everything that a careful reader would point out about a draft: the checks' findings, and what the reading itself found. */
export function findingsOf(draft: FilingDraft): Finding[] {
  const own = draft.problems.map((problem): Finding => ({ check: problem.check, severity: problem.severity, message: problem.message, subjects: problem.place ? [{ kind: "source", start: problem.place.start, end: problem.place.end }] : [] }));
  own.push(...lockUpShape(draft));
  draft.holders.forEach((holder, index) => {
    const doubt = doubtOf(holder);
    if (doubt && doubt.check !== NEEDS_REVIEW) own.push({ ...doubt, subjects: [{ kind: "holder", index, column: "offered" }] });
  });
  return [...checkTable(toCheckInput(draft)), ...own];
}

/** A lock-up that is not one of equal steps or one date: its list of dates, or where it stands in other words. */
function lockUpShape({ offering }: FilingDraft): Finding[] {
  const chosen = chooseLockUp(offering);
  if (chosen?.terms?.kind === "dates") return [{ check: LOCK_UP_SHAPE, severity: "info", message: `The lock-up is a list of dates, not equal steps or one date (${chosen.where}): ${releasesInWords(chosen.terms)}.`, subjects: [{ kind: "term", term: "firstRelease" }, { kind: "source", start: chosen.place.start, end: chosen.place.end }] }];
  const unshaped = unshapedLockUp(offering);
  return unshaped ? [{ check: LOCK_UP_SHAPE, severity: "info", message: unshaped.message, subjects: [{ kind: "term", term: "firstRelease" }, { kind: "source", start: unshaped.place.start, end: unshaped.place.end }] }] : [];
}
