import { useCallback, useEffect, useMemo, useState } from "react";
import { proposedChoices } from "../../../core/refresh/listChanges";
import { trailOfRows } from "../../../core/trail/sourceTrail";
import type { MatchAnswers } from "../../../core/refresh/planRefresh";
import type { UncertainMatch } from "../../../core/refresh/refreshModel";
import type { RefreshPreview } from "../../../workbook/refresh/types";
import { applyRefresh, previewRefresh } from "../../actions/refreshTable";
import { usePane } from "../../pane/paneContext";
import { useReview } from "../../path/useReview";
import { countOf } from "../../text/counts";
import { refreshedLine, sourceLine } from "../../text/wording";

interface ChangesView {
  readonly preview: RefreshPreview | null;
  readonly uncertain: readonly (UncertainMatch & { readonly value: string })[];
  readonly taken: ReadonlySet<string>;
  readonly highlight: boolean;
  readonly busy: boolean;
  readonly summary: string;
  readonly look: () => Promise<void>;
  readonly answer: (row: number, value: string) => void;
  readonly take: (keys: readonly string[], isTaken: boolean) => void;
  readonly mark: (highlight: boolean) => void;
  readonly apply: () => Promise<void>;
}

const NO_ANSWERS: MatchAnswers = new Map();

/** Compares when the step opens and again after each answer; writes what is chosen. What would overwrite a person's own work is never chosen beforehand. */
export function useChangesStep(): ChangesView | null {
  const { state, path, dispatch, dispatchPath, work } = usePane();
  const review = useReview();
  const [preview, setPreview] = useState<RefreshPreview | null>(null);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [highlight, setHighlight] = useState(false);
  const table = review?.table ?? null;
  const source = path.draft?.source ?? null;
  const suffix = path.refreshing;
  const trail = useMemo(() => (path.draft?.trail && review ? trailOfRows(path.draft.trail, review.rowOf) : null), [path.draft, review]);
  const look = useCallback(async () => {
    if (!table || !source || suffix === null) return;
    const read = await work.performWithProgress(previewRefresh, { suffix, table, source, answers, trail }, { leaves: "If you cancel, nothing is changed.", canLookAgain: false });
    if (!read?.ok) return setPreview(null);
    setPreview(read.value);
    setTaken(proposedChoices(read.value.items));
  }, [table, source, suffix, answers, trail, work]);
  useEffect(() => { void look(); }, [look]);
  const uncertain = useMemo(() => (preview?.rows.uncertain ?? []).map((match) => ({ ...match, value: valueOf(answers.get(match.row)) })), [preview, answers]);
  if (suffix === null) return null;
  const apply = async (): Promise<void> => {
    if (!preview || taken.size === 0) return;
    const done = await work.performWithProgress(applyRefresh, { preview, choices: { taken, decidedBy: state.initials.trim(), highlight } }, { leaves: "If you cancel, what was written so far is taken back and the table is as before." });
    if (!done?.ok) return;
    dispatch({ type: "tableRefreshed", line: refreshedLine(done.value), highlighted: highlight });
    dispatchPath({ type: "cleared" });
    void work.look();
  };
  return {
    preview, uncertain, taken, highlight, look, apply,
    busy: state.working !== null,
    summary: preview ? summaryOf(preview) : "",
    answer: (row, value) => setAnswers(new Map(answers).set(row, value === "none" ? null : Number(value))),
    take: (keys, isTaken) => {
      const next = new Set(taken);
      for (const key of keys) if (isTaken) next.add(key); else next.delete(key);
      setTaken(next);
    },
    mark: setHighlight,
  };
}

function valueOf(answer: number | null | undefined): string {
  return answer === undefined ? "" : answer === null ? "none" : String(answer);
}

function summaryOf({ items, before, isSameSource, rows }: RefreshPreview): string {
  const since = `The table was made from ${sourceLine(before.source)}.`;
  if (items.length === 0 && rows.uncertain.length === 0) return `${since} ${isSameSource ? "This is the same source: " : ""}nothing differs, so there is nothing to write.`;
  const own = rows.keptYours.length;
  return `${since} ${countOf(items.length, "difference")}.${own > 0 ? ` ${countOf(own, "cell")} that you overwrote and the source did not touch ${own === 1 ? "stays" : "stay"} as yours.` : ""}`;
}
