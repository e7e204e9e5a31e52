import { useEffect } from "react";
import { formatShares } from "../../../core/exact/formatShares";
import { trailOfRows } from "../../../core/trail/sourceTrail";
import type { InsertedTable, InsertMode, InsertRequest } from "../../../workbook/types";
import { keepLockUps } from "../../actions/lockUps";
import { insertTable } from "../../actions/insertTable";
import { usePane } from "../../pane/paneContext";
import { furtherAgreements } from "../../path/furtherAgreements";
import { ofSource } from "../../path/ofSource";
import { accountsOf, undecided } from "../../path/review";
import { useReview } from "../../path/useReview";
import { useLosing } from "./useLosing";
import { countOf } from "../../text/counts";
import { insertLabel } from "../../text/wording";

interface InsertView {
  readonly mode: InsertMode;
  /** "new", or "replace" with the suffix of the set behind it. */
  readonly placement: string;
  readonly tables: readonly InsertedTable[];
  /** What people entered about lock-ups and sales, which a replacement removes; null where there is none. */
  readonly losing: string | null;
  readonly blocked: string | null;
  readonly stillOpen: number;
  readonly manual: boolean;
  readonly label: string;
  readonly busy: boolean;
  readonly chooseMode: (mode: InsertMode) => void;
  readonly choosePlacement: (value: string) => void;
  readonly insert: () => Promise<void>;
  readonly lookAgain: () => Promise<void>;
  readonly toReview: () => void;
}

const LEAVES = "If you cancel, what was written so far is taken back and the workbook is as before. You can go on working in other sheets meanwhile.";

/** Looks at the workbook when the step opens, and writes the table when the person says so. */
export function useInsertStep(): InsertView | null {
  const { state, path, dispatch, dispatchPath, work } = usePane();
  const review = useReview();
  const lookAgain = work.look;
  useEffect(() => { void lookAgain(); }, [lookAgain]);
  const { draft, mode, placement, terms } = path;
  const losing = useLosing(placement === "new" ? null : placement.replace);
  if (!review || !draft) return null;
  const tables = state.workbook?.tables ?? [];
  const insert = async (): Promise<void> => {
    const request: InsertRequest = {
      table: review.table, mode, accounts: accountsOf(review, draft.accounts), source: draft.source, placement,
      percentFormat: { decimals: 1, zeroShows: terms.zeroShows }, trail: draft.trail && trailOfRows(draft.trail, review.rowOf),
    };
    const inserted = await work.performWithProgress(insertTable, request, { leaves: LEAVES, canLookAgain: true });
    if (!inserted?.ok) return;
    const said = `${countOf(review.table.holders.length, "holder")} inserted. Total offered ${formatShares(inserted.value.totals.offered)}.`;
    dispatch({ type: "tableInserted", current: { inserted: inserted.value.table, table: review.table, totals: inserted.value.totals, findings: inserted.findings, ofSource: ofSource(draft, review, path.decisions), reviews: [], refresh: null, sourceState: null, unread: null, lastLine: null, highlighted: false }, said });
    const further = path.refreshing === null ? furtherAgreements(path) : [];
    dispatchPath({ type: "cleared" });
    // The table stands by now: where its further lock-ups cannot be written, the pane says so, and they are entered under Lock-up.
    if (further.length === 0) return;
    const kept = await work.performWithProgress(keepLockUps, { suffix: inserted.value.table.suffix, change: (set) => ({ ...set, agreements: [...set.agreements, ...further] }) }, { leaves: "If you cancel, the table stays with the one lock-up of its terms.", canLookAgain: true });
    if (kept?.ok) dispatch({ type: "said", text: `${countOf(further.length, "further lock-up")} of the filing entered under Lock-up.` });
  };
  return {
    mode, tables, losing, insert, lookAgain,
    placement: placement === "new" ? "new" : `replace${placement.replace}`,
    blocked: state.workbook?.blocked ?? null,
    stillOpen: undecided(review).length,
    manual: state.workbook?.calculationMode === "manual" && mode !== "values",
    label: insertLabel(review.table.holders.length, placement, tables),
    busy: state.working !== null,
    chooseMode: (next) => dispatchPath({ type: "modeChosen", mode: next }),
    choosePlacement: (value) => dispatchPath({ type: "placementChosen", placement: value === "new" ? "new" : { replace: value.slice("replace".length) } }),
    toReview: () => dispatchPath({ type: "stepped", to: "review" }),
  };
}
