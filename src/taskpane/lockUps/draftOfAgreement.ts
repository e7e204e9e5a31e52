import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatShares } from "../../core/exact/formatShares";
import type { Coverage, LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import { lockUpDraftOf, percentText } from "../path/lockUpDraftOf";
import type { AgreementDraft, CoverageDraft } from "./agreementDraft";

/** An agreement as a person would have typed it. */
export function draftOfAgreement({ name, agreedOn, covers, terms, roll, early }: LockUpAgreement): AgreementDraft {
  return {
    name, roll,
    agreedOn: agreedOn ? formatLongDate(agreedOn) : "",
    ...coverageDraft(covers),
    terms: lockUpDraftOf(terms),
    early: early.map(({ date, covers: whose, amount, reason, proRata, takenFrom }) => ({
      date: formatLongDate(date), ...coverageDraft(whose), amount: "percent" in amount ? percentText(amount.percent) : formatShares(amount.shares), reason, proRata, takenFrom,
    })),
  };
}

function coverageDraft(covers: Coverage): CoverageDraft {
  return { covers: covers.kind, who: covers.kind === "group" ? covers.group : covers.kind === "holder" ? covers.name : "" };
}
