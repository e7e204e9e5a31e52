import { useMemo, useRef, type Dispatch } from "react";
import type { Outcome } from "../../core/finding";
import { messageOf } from "../../core/outcome";
import { runAction, type PaneAction as Action } from "../actions/paneAction";
import { lookAtSource, readTable } from "../actions/readTable";
import { readWorkbook } from "../actions/readWorkbook";
import { useServices } from "../services";
import type { PaneAction } from "./paneReducer";
import type { Progress, SourceRecord } from "../../workbook/types";

/** The pane's one way to have something done: it shows the work, announces it, and shows why it did not happen. */
export interface PaneWork {
  /** Does the action; the value, or null when it failed or other work is running. */
  perform<Input, Result>(action: Action<Input, Result>, input: Input, options?: { readonly canLookAgain?: boolean }): Promise<Outcome<Result> | null>;
  /** The same for work that reports how far it is and can be cancelled. */
  performWithProgress<Input, Result>(action: Action<{ readonly request: Input; readonly progress: Progress }, Result>, request: Input, options: { readonly leaves: string; readonly canLookAgain?: boolean; readonly readsFile?: boolean }): Promise<Outcome<Result> | null>;
  /** Looks at the workbook without a word, unless the looking itself fails. */
  look(): Promise<void>;
  /** Reads a table back from the workbook, quietly: the tabs show what is known meanwhile. */
  readBack(suffix: string): Promise<void>;
  /** Looks quietly whether the source of a table is still what it was. */
  lookAtSource(suffix: string, source: SourceRecord): Promise<void>;
  cancel(): void;
}

export function usePaneWork(dispatch: Dispatch<PaneAction>): PaneWork {
  const services = useServices();
  const running = useRef<AbortController | null>(null);
  return useMemo<PaneWork>(() => {
    async function during<Result>(doing: string, leaves: string | null, { canLookAgain = false, readsFile = false }: { readonly canLookAgain?: boolean; readonly readsFile?: boolean }, perform: (abort: AbortController) => Promise<Outcome<Result>>): Promise<Outcome<Result> | null> {
      if (running.current) return null;
      const abort = new AbortController();
      running.current = abort;
      dispatch({ type: "workStarted", doing, leaves, readsFile });
      const outcome = await perform(abort);
      running.current = null;
      dispatch({ type: "workEnded" });
      if (!outcome.ok) dispatch({ type: "failed", findings: outcome.findings, canLookAgain: canLookAgain && !abort.signal.aborted, stopped: abort.signal.aborted });
      return outcome;
    }
    return {
      perform: (action, input, options) => during(action.doing, null, options ?? {}, () => runAction(action, input, services)),
      performWithProgress: (action, request, options) => during(action.doing, options.leaves, options, (abort) => {
        const report: Progress["report"] = (done, total, doing) => dispatch({ type: "workReported", done, total, doing });
        return runAction(action, { request, progress: { report, signal: abort.signal } }, services);
      }),
      look: async () => {
        const read = await runAction(readWorkbook, null, services);
        if (read.ok) dispatch({ type: "workbookRead", workbook: read.value });
        else dispatch({ type: "lookFailed", findings: read.findings });
      },
      readBack: async (suffix) => {
        const read = await runAction(readTable, suffix, services);
        dispatch(read.ok ? { type: "tableRead", suffix, standing: read.value } : { type: "tableUnread", suffix, why: messageOf(read) });
      },
      lookAtSource: async (suffix, source) => {
        const seen = await runAction(lookAtSource, source, services);
        if (seen.ok) dispatch({ type: "sourceSeen", suffix, sourceState: seen.value });
      },
      cancel: () => {
        running.current?.abort();
        dispatch({ type: "cancelAsked" });
      },
    };
  }, [services, dispatch]);
}
