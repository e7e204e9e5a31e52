import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatShares } from "../../core/exact/formatShares";
import type { Offering } from "../../core/ownership/offering";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { SourceRecord } from "../../workbook/types";
import type { Draft } from "./draft";
import { lockUpDraftOf } from "./lockUpDraftOf";
import { EMPTY_TERMS, type TermsDraft } from "./termsDraft";

/** A draft of a table whose terms are known: the terms stand in the fields as a person would have typed them. */
export function draftOfTable(table: SellingTable, source: SourceRecord): Draft {
  const { holders, notes, headingNoteRefs, printedTotals, showsPercentBefore, stated } = table;
  return { source, holders, accounts: [], notes, headingNoteRefs, printedTotals, showsPercentBefore, stated, terms: termsOf(table.offering), doubts: [], findings: [], filing: null, trail: null };
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
    lockUp: lockUpDraftOf(offering.lockUp),
    places: offering.sources,
  };
}
