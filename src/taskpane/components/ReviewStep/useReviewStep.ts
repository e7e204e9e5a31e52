import { useEffect, useRef, useState, type RefObject } from "react";
import { usePane } from "../../pane/paneContext";
import type { Decision } from "../../path/pathState";
import { undecided, type DoubtfulRow, type Review } from "../../path/review";
import { furtherOf } from "../../path/furtherAgreements";
import { stepName } from "../../text/wording";
import { useReview } from "../../path/useReview";

interface ReviewView {
  readonly review: Review;
  /** The filing states lock-ups besides the table's own. */
  readonly hasFurther: boolean;
  /** Rows that nobody has decided about, and those of them that are shown now. */
  readonly open: number;
  readonly next: readonly DoubtfulRow[];
  readonly settled: readonly { readonly row: DoubtfulRow; readonly what: string }[];
  readonly calm: number;
  /** The name of the step that follows. */
  readonly last: string;
  readonly shown: boolean;
  readonly list: RefObject<HTMLDivElement>;
  readonly toggleRows: () => void;
  readonly decide: (index: number, decision: Decision | null) => void;
  readonly goOn: () => void;
}

/** Cards at once; the next ones come as rows are decided. */
const CARDS = 20;
const DECIDED: Readonly<Record<Decision["kind"], string>> = { accepted: "accepted as it stands", corrected: "corrected", explained: "accepted with its reason", leftOut: "left out" };

/** After a decision the focus goes on to the next row that needs eyes, or to the way on. */
export function useReviewStep(): ReviewView | null {
  const { path, dispatch, dispatchPath } = usePane();
  const review = useReview();
  const [shown, setShown] = useState(false);
  const [decisions, setDecisions] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (decisions === 0) return;
    const next = list.current?.querySelector<HTMLElement>("[data-next]") ?? list.current?.querySelector<HTMLElement>(":scope > button:last-of-type");
    next?.focus();
  }, [decisions]);
  if (!review) return null;
  const open = undecided(review);
  return {
    review, shown, list,
    hasFurther: path.refreshing === null && furtherOf(path.draft).length > 0,
    open: open.length,
    next: open.slice(0, CARDS),
    settled: review.doubtful.flatMap((row) => (row.decision ? [{ row, what: DECIDED[row.decision.kind] }] : [])),
    last: stepName("insert", path.refreshing !== null),
    calm: review.rowOf.length - review.doubtful.filter((row) => row.decision?.kind !== "leftOut").length,
    toggleRows: () => setShown(!shown),
    decide: (index, decision) => {
      dispatchPath({ type: "rowDecided", index, decision });
      const left = open.filter((row) => row.index !== index).length;
      if (decision) dispatch({ type: "said", text: left === 0 ? "All rows are looked at." : `${left} more to look at.` });
      setDecisions(decisions + 1);
    },
    goOn: () => dispatchPath({ type: "continued" }),
  };
}
