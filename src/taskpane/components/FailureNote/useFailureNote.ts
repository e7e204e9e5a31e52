import { useCallback } from "react";
import { usePane } from "../../pane/paneContext";

interface FailureView {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly stopped: boolean;
  readonly close: () => void;
  readonly lookAgain: (() => Promise<void>) | null;
}

const UNCHANGED = "Nothing was changed.";
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

const STATED = /^(Nothing was changed|Not everything could be taken back)[.:]\s*/;

/** A message of the workbook's side states itself what became of the workbook; otherwise nothing was written. */
export function outcomeFirst(messages: readonly string[]): { readonly title: string; readonly rest: readonly string[] } {
  const [first = "", ...others] = messages;
  const stated = STATED.exec(first);
  if (!stated) return { title: UNCHANGED, rest: messages };
  const cause = first.slice(stated[0].length);
  return { title: `${stated[1]}.`, rest: cause ? [cause.charAt(0).toUpperCase() + cause.slice(1), ...others] : others };
}
