import { useCallback } from "react";
import { outcomeFirst } from "../../text/outcomeFirst";
import { usePane } from "../../pane/paneContext";

interface FailureView {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly stopped: boolean;
  readonly close: () => void;
  readonly lookAgain: (() => Promise<void>) | null;
}

const MOST_REASONS = 5;

/** The failure in the order in which a person needs it. */
export function useFailureNote(): FailureView | null {
  const { state, dispatch, work } = usePane();
  const close = useCallback(() => dispatch({ type: "failureClosed" }), [dispatch]);
  const lookAgain = useCallback(async () => {
    close();
    await work.look();
  }, [close, work]);
  const failure = state.failure;
  if (!failure) return null;
  const messages = failure.findings.map((finding) => finding.message);
  const { title, rest } = outcomeFirst(messages);
  const reasons = rest.length > MOST_REASONS ? [...rest.slice(0, MOST_REASONS), `And ${rest.length - MOST_REASONS} more of this kind.`] : rest;
  return { title, reasons, stopped: failure.stopped, close, lookAgain: failure.canLookAgain ? lookAgain : null };
}
