import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatPercent } from "../../core/exact/formatPercent";
import type { Ratio } from "../../core/exact/ratio";
import type { DaysTerms } from "../../core/lockup/lockUpAgreement";
import type { LockUpTerms } from "../../core/lockup/terms";
import { NO_LOCK_UP, type LockUpDraft } from "./termsDraft";

/** The terms of a lock-up as a person would have typed them. */
export function lockUpDraftOf(terms: LockUpTerms | DaysTerms | null): LockUpDraft {
  if (!terms) return NO_LOCK_UP;
  switch (terms.kind) {
    case "dates": return { ...NO_LOCK_UP, kind: "dates", releases: terms.releases.map(({ date, percent }) => ({ date: formatLongDate(date), percent: percentText(percent) })) };
    case "days": return { ...NO_LOCK_UP, kind: "days", start: formatLongDate(terms.start), days: String(terms.days), throughAndIncluding: terms.throughAndIncluding };
    case "steps": return { ...NO_LOCK_UP, kind: "steps", firstRelease: formatLongDate(terms.firstRelease), releasePercent: percentText(terms.releasePercent), intervalMonths: terms.intervalMonths === null ? "" : String(terms.intervalMonths) };
  }
}

/** Few enough digits to read, enough that reading the text gives the same ratio again: thirds need nine places. */
export function percentText(ratio: Ratio): string {
  return formatPercent(ratio, 9).replace(/\.?0+%$/, "%");
}
