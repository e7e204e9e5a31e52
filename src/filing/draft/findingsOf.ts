import { checkTable } from "../../core/checks";
import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatPercent } from "../../core/exact/formatPercent";
import type { Finding } from "../../core/finding";
import { chooseLockUp } from "./chooseLockUp";
import type { FilingDraft } from "./filingDraft";
import { toCheckInput } from "./toCheckInput";

/** Everything that a careful reader would point out about a draft: the checks' findings, and what the reading itself found. */
export function findingsOf(draft: FilingDraft): Finding[] {
  const own = draft.problems.map((problem): Finding => ({ check: problem.check, severity: problem.severity, message: problem.message, subjects: problem.place ? [{ kind: "source", start: problem.place.start, end: problem.place.end }] : [] }));
  const { lockUps } = draft.offering;
  const unshaped = lockUps.find((lockUp) => lockUp.terms === null);
  const chosen = chooseLockUp(draft.offering);
  if (chosen?.terms?.kind === "dates") own.push({ check: "lock-up-shape", severity: "info", message: `The lock-up is a list of dates, not equal steps or one date (${chosen.where}): ${chosen.terms.releases.map(({ date, percent }) => `${formatPercent(percent, 2)} on ${formatLongDate(date)}`).join(", ")}.`, subjects: [{ kind: "term", term: "firstRelease" }, { kind: "source", start: chosen.place.start, end: chosen.place.end }] });
  if (unshaped && chosen === null) own.push({ check: "lock-up-shape", severity: "info", message: `A lock-up is stated in a shape that is not one of equal steps or one date (${unshaped.where}): "${unshaped.quote.slice(0, 160)}". Enter its terms by hand.`, subjects: [{ kind: "term", term: "firstRelease" }, { kind: "source", start: unshaped.place.start, end: unshaped.place.end }] });
  draft.holders.forEach((holder, index) => {
    const restored = [holder.prior, holder.offered, holder.after].some((figure) => figure.origin === "restored");
    const twofold = [holder.prior, holder.offered, holder.after].some((figure) => figure.alternatives.length > 0);
    if (restored || twofold) own.push({ check: restored ? "restored-figure" : "two-readings", severity: "warning", message: `${holder.name}: ${holder.reviewReasons.join("; ")}.`, subjects: [{ kind: "holder", index, column: "offered" }] });
  });
  return [...checkTable(toCheckInput(draft)), ...own];
}
