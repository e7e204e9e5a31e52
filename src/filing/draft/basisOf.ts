import { inWords } from "../../core/checks/check";
import { findPercentBasis, type BasisEvidence } from "../../core/checks/percentBasis";
import type { PercentBasis } from "../../core/ownership/offering";
import type { FilingDraft } from "./filingDraft";
import { toCheckInput } from "./toCheckInput";

/** The percent basis of a filing, and how it was found. */
export interface FoundBasis {
  readonly basis: PercentBasis;
  /** false where the printed percentages follow from another basis as well and no words decide: the likelier of them. */
  readonly isSettled: boolean;
  /** In words, for the Source column. */
  readonly source: string;
}

/** The percent basis that the printed percentages follow; null where they do not settle it. */
export function basisOf(draft: FilingDraft): PercentBasis | null {
  const found = findBasis(draft);
  return found?.isSettled ? found.basis : null;
}

/** The percent basis and what tells it; null where no row prints a percentage. */
export function findBasis(draft: FilingDraft): FoundBasis | null {
  const outstanding = draft.offering.sharesOutstanding[0]?.value;
  const evidence = outstanding === undefined ? null : findPercentBasis(toCheckInput(draft).rows, outstanding);
  if (evidence === null) return null;
  if (evidence.decisive) return { basis: evidence.basis, isSettled: true, source: `found from the printed percentages${exceptionsOf(evidence)}` };
  const said = fromWords(draft, evidence.basis);
  if (said !== null) return { basis: said, isSettled: true, source: "found from the printed percentages and the words above the table" };
  const equal = [evidence, ...evidence.rivals.filter(({ rounding }) => rounding === evidence.rounding)].map(({ basis }) => basis);
  return { basis: evidence.basis, isSettled: false, source: `the printed percentages follow from ${inWords(equal)} alike; choose` };
}

function exceptionsOf({ rounding, exceptions, compared }: BasisEvidence): string {
  return `${rounding === "down" ? ", which are cut off and not rounded" : ""}${exceptions.length > 0 ? `, all but ${exceptions.length} of ${compared}` : ""}`;
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
