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
  return evidence.decisive ? evidence.basis : fromWords(draft);
}

/** "… are based on 46,294,912 shares outstanding" without a word of a holder's own rights: each percentage is taken on the outstanding alone. */
function fromWords(draft: FilingDraft): PercentBasis | null {
  const rule = draft.offering.denominatorRule?.value ?? "";
  return rule !== "" && !/\b(?:deemed|treated|plus|adding|together with|in addition|options|warrants)\b/i.test(rule) && draft.holders.every((holder) => holder.acquirable === null || holder.acquirable === 0) ? "outstanding" : null;
}
