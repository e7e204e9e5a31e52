import type { Finding } from "../../core/finding";
import { sameWords, type Review } from "../../workbook/reviews/types";
import type { CurrentTable } from "./paneState";

/** A finding that somebody looked at and let stand, in the words in which it still stands. */
export interface ReviewedFinding {
  readonly finding: Finding;
  readonly review: Review;
}

/** What the checks say of the table in view, and what was said of its source beyond that. */
export function findingsInView(current: CurrentTable | null): readonly Finding[] {
  if (!current) return [];
  const said = new Set(current.findings.map((finding) => finding.message));
  return [...current.findings, ...current.ofSource.filter((finding) => !said.has(finding.message))];
}

/** The findings that nobody has reviewed in these words, and those that somebody has. */
export function byReview(current: CurrentTable | null): { readonly open: readonly Finding[]; readonly reviewed: readonly ReviewedFinding[] } {
  const reviews = new Map((current?.reviews ?? []).map((review) => [review.message, review]));
  const open: Finding[] = [];
  const reviewed: ReviewedFinding[] = [];
  for (const finding of findingsInView(current)) {
    const review = reviews.get(sameWords(finding.message));
    if (review) reviewed.push({ finding, review });
    else open.push(finding);
  }
  return { open, reviewed };
}

/** Those that still want eyes; notes and what was reviewed do not. */
export function openFindings(current: CurrentTable | null): readonly Finding[] {
  return byReview(current).open.filter((finding) => finding.severity !== "info");
}
