import { useState, type FormEvent } from "react";
import { formatPercent } from "../../../core/exact/formatPercent";
import { formatShares } from "../../../core/exact/formatShares";
import { computeRow } from "../../../core/ownership/computeRow";
import type { Offering } from "../../../core/ownership/offering";
import { CORRECTIONS, correctHolder, correctionOf, type Correction, type CorrectionProblems } from "../../path/correctHolder";
import { offersMore, reasonOf } from "../../../filing/list/reasonNotes";
import { usePane } from "../../pane/paneContext";
import { OWN_WORDS, useReason, type ReasonView } from "../ReasonFields/useReason";
import type { Decision } from "../../path/pathState";
import type { DoubtfulRow } from "../../path/review";

interface DoubtCardView {
  readonly correcting: boolean;
  readonly figures: readonly (readonly [string, string])[];
  readonly fields: readonly { readonly label: string; readonly value: string; readonly problem: string | undefined; readonly type: (text: string) => void }[];
  readonly reason: ReasonView;
  readonly accept: (event: FormEvent) => void;
  readonly correct: () => void;
  readonly leaveOut: () => void;
}

/** The choices about one row. Enter accepts it, or keeps the correction when its fields can be read. */
export function useDoubtCard(row: DoubtfulRow, offering: Offering, onDecide: (decision: Decision) => void): DoubtCardView {
  const [correction, setCorrection] = useState<Correction | null>(null);
  const [problems, setProblems] = useState<CorrectionProblems>({});
  const known = usePane().state.current?.table;
  const before = known?.holders.find(({ name }) => name === row.holder.name);
  const reason = useReason(known && before ? reasonOf(before, known.notes) : "");
  const computed = computeRow(row.holder, offering);
  return {
    reason,
    correcting: correction !== null,
    figures: [
      ["Owned before offering", formatShares(computed.ownedBefore)],
      ["Being offered", formatShares(computed.offered)],
      ["Owned after offering", formatShares(computed.ownedAfter)],
      ["Percent after", computed.percentAfter ? formatPercent(computed.percentAfter, 1, "*") : "not determinable"],
    ],
    fields: CORRECTIONS.map(({ field, label }) => ({ label, value: correction?.[field] ?? "", problem: problems[field], type: (text) => correction && setCorrection({ ...correction, [field]: text }) })),
    accept: (event) => {
      event.preventDefault();
      if (!correction) {
        if (row.reason !== null && reason.stated !== "") return onDecide({ kind: "explained", reason: reason.stated });
        if (row.reason !== "required" && reason.choice !== OWN_WORDS) return onDecide({ kind: "accepted" });
        return reason.complain("Say why more is offered than owned, correct the figures, or leave the row out.");
      }
      const corrected = correctHolder(row.holder, correction);
      if (row.reason === "required" && corrected.holder && offersMore(corrected.holder)) setProblems({ offered: "Still more than held and acquirable together. Lower it, enter the cap that explains it, or leave the figures and choose a reason." });
      else if (corrected.holder) onDecide({ kind: "corrected", holder: corrected.holder });
      else setProblems(corrected.problems);
    },
    correct: () => setCorrection(correctionOf(row.holder)),
    leaveOut: () => onDecide({ kind: "leftOut" }),
  };
}
