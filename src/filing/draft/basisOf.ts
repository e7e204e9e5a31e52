import { findPercentBasis } from "../../core/checks/percentBasis";
import type { PercentBasis } from "../../core/ownership/offering";
import type { FilingDraft } from "./filingDraft";
import { toCheckInput } from "./toCheckInput";

/** The percent basis that the printed percentages follow; null where they do not settle it. */
export function basisOf(draft: FilingDraft): PercentBasis | null {
  const outstanding = draft.offering.sharesOutstanding[0]?.value;
  if (outstanding === undefined) return null;
  const evidence = findPercentBasis(toCheckInput(draft).rows, outstanding);
  if (evidence === null) return null;
  return evidence.decisive ? evidence.basis : fromWords(draft, evidence.basis);
}

/**
 * Where several bases give the same percentages, the words decide: "based on 46,294,912 shares outstanding" means the outstanding alone, unless
 * the filing says that a holder's own rights are deemed outstanding.
 */
function fromWords(draft: FilingDraft, best: PercentBasis): PercentBasis | null {
  const { denominatorRule, deemsRightsOutstanding } = draft.offering;
  if (deemsRightsOutstanding) return best;
  return denominatorRule !== null && best !== "holder" ? "outstanding" : denominatorRule !== null && draft.holders.every((holder) => (holder.acquirable ?? 0) === 0) ? "outstanding" : null;
}
