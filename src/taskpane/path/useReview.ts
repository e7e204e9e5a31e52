import { useMemo } from "react";
import { usePane } from "../pane/paneContext";
import { findingsOf } from "./findingsOf";
import { readTerms } from "./readTerms";
import { reviewDraft, type Review } from "./review";

/** The review of the path as it stands; null until there are rows and readable terms. */
export function useReview(): Review | null {
  const { path: { draft, terms, decisions } } = usePane();
  return useMemo(() => {
    const { offering } = readTerms(terms);
    return draft && offering ? reviewDraft(draft, offering, decisions, findingsOf) : null;
  }, [draft, terms, decisions]);
}
