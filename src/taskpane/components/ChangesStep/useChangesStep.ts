import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { proposedChoices } from "../../../core/refresh/listChanges";
import { trailOfRows } from "../../../core/trail/sourceTrail";
import type { LockUpAnswer } from "../../../core/refresh/lockUpChange";
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
  /** Which of several lock-ups the source's is the newer state of; null where it is plain. */
  readonly lockUp: { readonly options: readonly { readonly value: string; readonly label: string }[]; readonly value: string } | null;
  readonly taken: ReadonlySet<string>;
  readonly highlight: boolean;
  readonly busy: boolean;
  readonly summary: string;
  readonly look: () => Promise<void>;
  readonly answer: (row: number, value: string) => void;
  readonly answerLockUp: (value: string) => void;
  readonly take: (keys: readonly string[], isTaken: boolean) => void;
  readonly mark: (highlight: boolean) => void;
  readonly apply: () => Promise<void>;
}

const NOT_ASKED = { names: [], answer: undefined } as const;
const NO_ANSWERS: MatchAnswers = new Map();

/** Compares when the step opens and again after each answer; writes what is chosen. What would overwrite a person's own work is never chosen beforehand. */
export function useChangesStep(): ChangesView | null {
  const { state, path, dispatch, dispatchPath, work } = usePane();
  const review = useReview();
  const [preview, setPreview] = useState<RefreshPreview | null>(null);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [asked, setAsked] = useState<readonly UncertainMatch[]>([]);
  const [lockUps, setLockUps] = useState<{ readonly names: readonly string[]; readonly answer: LockUpAnswer | undefined }>(NOT_ASKED);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [highlight, setHighlight] = useState(false);
  const shown = useRef<readonly string[]>([]);
  const table = review?.table ?? null;
  const source = path.draft?.source ?? null;
  const suffix = path.refreshing;
  const trail = useMemo(() => (path.draft?.trail && review ? trailOfRows(path.draft.trail, review.rowOf) : null), [path.draft, review]);
  const look = useCallback(async () => {
    if (!table || !source || suffix === null) return;
    const read = await work.performWithProgress(previewRefresh, { suffix, table, source, answers, trail, ...(lockUps.answer === undefined ? {} : { lockUpAnswer: lockUps.answer }) }, { leaves: "If you cancel, nothing is changed.", canLookAgain: false });
    if (!read?.ok) return setPreview(null);
    const { lockUp, items, rows } = read.value;
    // What was answered stays to be seen, and to be answered otherwise.
    setAsked((before) => [...before, ...rows.uncertain.filter(({ row }) => !before.some((one) => one.row === row))]);
    const known = new Set(shown.current);
    shown.current = items.map(({ key }) => key);
    setPreview(read.value);
    if (lockUp.kind === "ask") setLockUps((asked) => (asked.names.join("\n") === lockUp.names.join("\n") ? asked : { names: lockUp.names, answer: undefined }));
    // After an answer what was chosen stays chosen; only what is new is proposed.
    const proposed = proposedChoices(items);
    setTaken((chosen) => new Set(items.flatMap(({ key }) => ((known.has(key) ? chosen : proposed).has(key) ? [key] : []))));
  }, [table, source, suffix, answers, lockUps.answer, trail, work]);
  useEffect(() => { void look(); }, [look]);
  const uncertain = useMemo(() => asked.map((match) => ({ ...match, value: valueOf(answers.get(match.row)) })), [asked, answers]);
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
    preview, uncertain, lockUp: lockUps.names.length > 0 ? lockUpQuestion(lockUps) : null, taken, highlight, look, apply,
    busy: state.working !== null,
    summary: preview ? summaryOf(preview) : "",
    answer: (row, value) => setAnswers(new Map(answers).set(row, value === "none" ? null : Number(value))),
    answerLockUp: (value) => setLockUps({ ...lockUps, answer: value === NONE ? null : value === OWN ? "" : value.slice(NAMED.length) }),
    take: (keys, isTaken) => {
      const next = new Set(taken);
      for (const key of keys) if (isTaken) next.add(key); else next.delete(key);
      setTaken(next);
    },
    mark: setHighlight,
  };
}

/** The values of the choices; a lock-up's name may be any text. */
const [NONE, OWN, NAMED] = ["none", "own", "named "] as const;

function lockUpQuestion({ names, answer }: { readonly names: readonly string[]; readonly answer: LockUpAnswer | undefined }): NonNullable<ChangesView["lockUp"]> {
  const options = [...names.map((name) => ({ value: `${NAMED}${name}`, label: name })), { value: OWN, label: "A further lock-up, for all holders" }, { value: NONE, label: "None of these: leave the lock-ups as they are" }];
  return { options, value: answer === undefined ? "" : answer === null ? NONE : answer === "" ? OWN : `${NAMED}${answer}` };
}

function valueOf(answer: number | null | undefined): string {
  return answer === undefined ? "" : answer === null ? "none" : String(answer);
}

function summaryOf({ items, before, isSameSource, rows, lockUp }: RefreshPreview): string {
  const since = `The table was made from ${sourceLine(before.source)}.`;
  if (items.length === 0 && rows.uncertain.length === 0 && lockUp.kind !== "ask") return `${since} ${isSameSource ? "This is the same source: " : ""}nothing differs, so there is nothing to write.`;
  const own = rows.keptYours.length;
  return `${since} ${countOf(items.length, "difference")}.${own > 0 ? ` ${countOf(own, "cell")} that you overwrote and the source did not touch ${own === 1 ? "stays" : "stay"} as yours.` : ""}`;
}
