import { useEffect, useRef, useState, type RefObject } from "react";
import type { Finding, Outcome } from "../../../core/finding";
import type { Review } from "../../../workbook/reviews/types";
import { checkTableAgain } from "../../actions/readTable";
import { reviewFinding, withdrawReview } from "../../actions/reviewFinding";
import { selectFinding } from "../../actions/selectFinding";
import { byReview, type ReviewedFinding } from "../../pane/findingsInView";
import { usePane } from "../../pane/paneContext";
import { useServices } from "../../services";
import { countOf } from "../../text/counts";
import { today } from "../../text/today";

interface ChecksView {
  /** Checks the table again as it stands in the sheet; null while there is none to check. */
  readonly again: (() => void) | null;
  readonly line: string;
  readonly findings: readonly Finding[];
  readonly reviewed: readonly ReviewedFinding[];
  /** The words of the finding whose review is being written. */
  readonly reviewing: string | null;
  readonly initials: string;
  readonly busy: boolean;
  readonly place: RefObject<HTMLDivElement>;
  readonly select: (finding: Finding) => void;
  readonly review: (finding: Finding) => void;
  readonly cancel: () => void;
  readonly keep: (finding: Finding, by: string, note: string) => void;
  readonly withdraw: (review: Review) => void;
}

/** The findings of the table in view; after each act the focus goes to what a person does next. */
export function useChecksTab(): ChecksView {
  const { state: { current, working }, work, dispatch } = usePane();
  const { reviews } = useServices();
  const [reviewing, setReviewing] = useState<string | null>(null);
  const [initials, setInitials] = useState("");
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusOn === null) return;
    place.current?.querySelector<HTMLElement>(focusOn)?.focus();
    setFocusOn(null);
  }, [focusOn]);
  const busy = working !== null;
  const quiet = { findings: [], reviewed: [], reviewing: null, initials, busy, place, select: () => undefined, review: () => undefined, cancel: () => undefined, keep: () => undefined, withdraw: () => undefined };
  if (!current) return { ...quiet, line: "What does not tie will stand here once a table is inserted; begin under Table.", again: null };
  const suffix = current.inserted.suffix;
  const checkAgain = async (): Promise<void> => {
    const read = await work.perform(checkTableAgain, suffix, { canLookAgain: true });
    if (!read?.ok) return;
    dispatch({ type: "tableRead", suffix, standing: read.value });
    dispatch({ type: "said", text: read.value.findings.length === 0 ? "Checked. Everything ties." : `Checked. ${countOf(read.value.findings.length, "finding")}.` });
  };
  const again = (): void => { void checkAgain(); };
  if (current.unread !== null) return { ...quiet, line: current.unread, again };
  if (!current.table) return { ...quiet, line: "The table is being read.", again: null };
  const { open, reviewed } = byReview(current);
  const kept = async (done: Promise<Outcome<readonly Review[]> | null>, said: string, next: string): Promise<void> => {
    const outcome = await done;
    if (!outcome?.ok) return;
    setReviewing(null);
    setFocusOn(next);
    dispatch({ type: "reviewsRead", suffix, reviews: outcome.value, said });
  };
  return {
    again, reviewed, reviewing, initials, busy, place,
    findings: open,
    line: lineOf(open, reviewed.length),
    select: (finding) => { void work.perform(selectFinding, { finding, suffix }, { canLookAgain: true }); },
    review: ({ message }) => { if (reviews) setReviewing(message); },
    cancel: () => {
      setFocusOn(`[data-review="${CSS.escape(reviewing ?? "")}"]`);
      setReviewing(null);
    },
    keep: (finding, by, note) => {
      setInitials(by);
      void kept(work.perform(reviewFinding, { suffix, finding, by, note, on: today() }, { canLookAgain: true }), "The review is kept on the sheet Checks.", "[data-review], #reviewed-title");
    },
    withdraw: ({ message }) => { void kept(work.perform(withdrawReview, { suffix, message }, { canLookAgain: true }), "The review is withdrawn. The finding is open again.", "[data-line]"); },
  };
}

/** Counted as on the tab: a note is no open finding. */
function lineOf(open: readonly Finding[], reviewed: number): string {
  const apart = reviewed > 0 ? ` ${countOf(reviewed, "finding")} reviewed.` : "";
  const notes = open.filter(({ severity }) => severity === "info").length;
  const counted = [...(open.length > notes ? [countOf(open.length - notes, "finding")] : []), ...(notes > 0 ? [countOf(notes, "note")] : [])].join(" and ");
  if (open.length > 0) return `${counted}${open.length > 1 ? ", the gravest first" : ""}.${apart}`;
  return reviewed > 0 ? `Nothing is open.${apart}` : "Everything that was checked ties.";
}
