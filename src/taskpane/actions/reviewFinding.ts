import type { CivilDate } from "../../core/exact/civilDate";
import type { Finding } from "../../core/finding";
import type { Review, ReviewActions } from "../../workbook/reviews/types";
import type { PaneServices } from "../services";
import type { PaneAction } from "./paneAction";

function reviewsOf({ reviews }: PaneServices): ReviewActions {
  if (!reviews) throw new Error("a review was asked for where there is none");
  return reviews;
}

/** Keeps in the workbook that a finding was reviewed. */
export const reviewFinding: PaneAction<{ readonly suffix: string; readonly finding: Finding; readonly by: string; readonly note: string; readonly on: CivilDate }, readonly Review[]> = {
  id: "reviewFinding",
  doing: "Keeping the review",
  perform: ({ suffix, ...review }, services) => reviewsOf(services).add(suffix, review),
};

/** Takes a review away, so that its finding is open again. */
export const withdrawReview: PaneAction<{ readonly suffix: string; readonly message: string }, readonly Review[]> = {
  id: "withdrawReview",
  doing: "Withdrawing the review",
  perform: ({ suffix, message }, services) => reviewsOf(services).withdraw(suffix, message),
};
