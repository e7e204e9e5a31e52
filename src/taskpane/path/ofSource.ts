import type { Finding, Subject } from "../../core/finding";
import type { Draft } from "./draft";
import type { PathState } from "./pathState";
import type { Review } from "./review";

/**
 * What was found in the source, told of the rows of the inserted table. A finding about a row alone that a person corrected or left out is
 * settled by that.
 */
export function ofSource(draft: Draft, review: Pick<Review, "rowOf">, decisions: PathState["decisions"]): readonly Finding[] {
  const rowAt = new Map(review.rowOf.map((row, index) => [row, index]));
  return draft.findings.flatMap((finding): Finding[] => {
    const rows = finding.subjects.flatMap((subject) => (subject.kind === "holder" ? [subject.index] : []));
    const settled = rows.length > 0 && rows.every((row) => decisions[row] !== undefined && decisions[row]?.kind !== "accepted");
    return settled ? [] : [{ ...finding, subjects: finding.subjects.flatMap((subject) => inTable(subject, rowAt)) }];
  });
}

function inTable(subject: Subject, rowAt: ReadonlyMap<number, number>): Subject[] {
  if (subject.kind !== "holder") return [subject];
  const index = rowAt.get(subject.index);
  return index === undefined ? [] : [{ ...subject, index }];
}
