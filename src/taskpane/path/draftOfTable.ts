import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatPercent } from "../../core/exact/formatPercent";
import { formatShares } from "../../core/exact/formatShares";
import type { Ratio } from "../../core/exact/ratio";
import type { LockUpTerms } from "../../core/lockup/terms";
import type { Offering } from "../../core/ownership/offering";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { SourceRecord } from "../../workbook/types";
import type { Draft } from "./draft";
import { EMPTY_TERMS, NO_LOCK_UP, type LockUpDraft, type TermsDraft } from "./termsDraft";

/** A draft of a table whose terms are known: the terms stand in the fields as a person would have typed them. */
export function draftOfTable(table: SellingTable, source: SourceRecord): Draft {
  const { holders, notes, headingNoteRefs, printedTotals, showsPercentBefore } = table;
  return { source, holders, accounts: [], notes, headingNoteRefs, printedTotals, showsPercentBefore, terms: termsOf(table.offering), doubts: [], findings: [], filing: null };
}

/** An offering as texts in fields. */
export function termsOf(offering: Offering): TermsDraft {
  const count = (shares: number | null): string => (shares === null ? "" : formatShares(shares));
  return {
    ...EMPTY_TERMS,
    issuer: offering.issuer,
    form: offering.form ?? "",
    sharesOutstanding: count(offering.sharesOutstanding),
    ownershipAsOf: formatLongDate(offering.ownershipAsOf),
    sharesRegistered: count(offering.sharesRegistered),
    supplementThreshold: count(offering.supplementThreshold),
    percentBasis: offering.percentBasis,
    lockUp: lockUpOf(offering.lockUp),
    places: offering.sources,
  };
}

function lockUpOf(terms: LockUpTerms | null): LockUpDraft {
  if (!terms) return NO_LOCK_UP;
  if (terms.kind === "dates") return { ...NO_LOCK_UP, kind: "dates", releases: terms.releases.map(({ date, percent }) => ({ date: formatLongDate(date), percent: percentText(percent) })) };
  return { ...NO_LOCK_UP, kind: "steps", firstRelease: formatLongDate(terms.firstRelease), releasePercent: percentText(terms.releasePercent), intervalMonths: terms.intervalMonths === null ? "" : String(terms.intervalMonths) };
}

/** Few enough digits to read, enough that reading the text gives the same ratio again: thirds need nine places. */
function percentText(ratio: Ratio): string {
  return formatPercent(ratio, 9).replace(/\.?0+%$/, "%");
}
