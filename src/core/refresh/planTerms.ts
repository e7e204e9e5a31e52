import { REFRESHED_TERMS, sameTerm, type RefreshedTerm, type TermValue, type TermValues } from "./termValues";

export interface TermChange {
  readonly term: RefreshedTerm;
  readonly base: TermValue;
  readonly yours: TermValue;
  readonly source: TermValue;
  /** source: only the source changed. both: a person changed it too, to something else. */
  readonly kind: "source" | "both";
}

/** The terms that a newer source states otherwise than the workbook does; what only the person changed stays. */
export function planTerms(base: TermValues, current: TermValues, source: TermValues): TermChange[] {
  return (Object.keys(REFRESHED_TERMS) as RefreshedTerm[]).flatMap((term): TermChange[] => {
    const mine = !sameTerm(base[term], current[term]);
    if (sameTerm(current[term], source[term]) || (mine && sameTerm(base[term], source[term]))) return [];
    return [{ term, base: base[term], yours: current[term], source: source[term], kind: mine ? "both" : "source" }];
  });
}
