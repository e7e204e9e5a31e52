import type { Finding } from "../../core/finding";
import { toSellingTable, type EnteredTerms } from "../../filing/draft/toSellingTable";
import type { DraftHolder, FilingDraft } from "../../filing/draft/filingDraft";
import type { SourceRecord } from "../../workbook/types";
import { trailOfFiling } from "../../filing/trail/trailOfFiling";
import { snippetOf } from "../../filing/source/snippetOf";
import type { Doubt, Draft, Snippet } from "./draft";
import { termsOf } from "./draftOfTable";
import type { TermsDraft } from "./termsDraft";

/** Only so that the rows can be read before the person has entered what the filing does not state; never shown. */
const STAND_IN = { sharesOutstanding: 1, ownershipAsOf: "2000-01-01" };

/**
 * A draft of a filing that was read.
 * @param text the filing's decoded text, for the snippets beside the doubts
 * @param findings what the checks say of the filing
 */
export function draftOfFiling(filing: FilingDraft, text: string, source: SourceRecord, findings: readonly Finding[]): Draft {
  const { offering } = filing;
  const entered: EnteredTerms = {
    ...(offering.sharesOutstanding.length > 0 ? {} : { sharesOutstanding: STAND_IN.sharesOutstanding }),
    ...(offering.ownershipDates.length > 0 || offering.prospectusDate ? {} : { ownershipAsOf: STAND_IN.ownershipAsOf }),
  };
  const read = toSellingTable(filing, entered);
  if (!read.ok) throw new Error("a filing with its missing terms stood in for was refused");
  const { holders, notes, headingNoteRefs, printedTotals, showsPercentBefore, stated } = read.value;
  const found = termsOf(read.value.offering);
  const terms: TermsDraft = {
    ...found,
    sharesOutstanding: entered.sharesOutstanding === undefined ? found.sharesOutstanding : "",
    ownershipAsOf: entered.ownershipAsOf === undefined ? found.ownershipAsOf : "",
  };
  return { source, holders, accounts: [], notes, headingNoteRefs, printedTotals, showsPercentBefore, stated, terms, doubts: doubtsOf(filing, text), snippets: filing.holders.map((holder) => rowSnippet(holder, text)), findings, filing, trail: trailOfFiling(filing, text) };
}

function doubtsOf({ holders }: FilingDraft, text: string): readonly Doubt[] {
  return holders.flatMap((holder, index) => holder.reviewReasons.map((reason, at) => ({ index, message: sentence(reason), snippet: at === 0 ? rowSnippet(holder, text) : null })));
}

function rowSnippet(holder: DraftHolder, text: string): Snippet {
  const { start, end } = extentOf(holder);
  return { words: snippetOf(text, start, end, holder.name), line: holder.namePlace.line };
}

/** From the row's name to the last of its figures. */
function extentOf(holder: DraftHolder): { readonly start: number; readonly end: number } {
  const places = [holder.prior, holder.offered, holder.after, holder.percentAfter].flatMap(({ place }) => (place ? [place] : []));
  return { start: holder.namePlace.start, end: Math.max(holder.namePlace.end, ...places.map((place) => place.end)) };
}

function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(begun) ? begun : `${begun}.`;
}
