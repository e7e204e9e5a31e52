import { floorTimes } from "../../core/exact/floorTimes";
import { formatShares } from "../../core/exact/formatShares";
import type { Ratio } from "../../core/exact/ratio";
import { readPrintedPercent } from "../../core/checks/printedPercent";
import type { Finding, Outcome } from "../../core/finding";
import type { LockUpTerms } from "../../core/lockup/terms";
import { accept, refuse } from "../../core/outcome";
import type { Holder } from "../../core/ownership/holder";
import type { Offering, TermId } from "../../core/ownership/offering";
import { ownershipCap } from "../../core/ownership/ownershipCap";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { findBasis } from "./basisOf";
import { chooseLockUp } from "./chooseLockUp";
import { columnsLeftOut } from "./columnsLeftOut";
import type { DraftHolder, DraftTerm, FilingDraft } from "./filingDraft";
import { asPrinted } from "./asPrinted";
import { readingDoubts } from "./readingDoubts";
import { capRatio, statedTerms } from "./toCheckInput";

/** Terms that a person entered, which go before those of the filing. */
export type EnteredTerms = Partial<Omit<Offering, "sources">>;

/**
 * A draft as the table to insert: what is held is what is owned before less what may be acquired; a figure that the filing prints otherwise
 * than its own inputs give is kept as printed.
 * @param entered terms that the filing does not state, or that a person corrected
 * @returns a refusal that names the term where the shares outstanding or the ownership date are neither stated nor entered; else the table, with
 * a finding for each row that had to be completed, and one that names columns without a place
 * @example Internap 2001: Capital Ventures International is held 0, acquirable 15,244,091, cap 4.99%
 */
export function toSellingTable(draft: FilingDraft, entered: EnteredTerms = {}): Outcome<SellingTable> {
  const { offering } = draft;
  const outstanding = entered.sharesOutstanding ?? offering.sharesOutstanding[0]?.value;
  if (outstanding === undefined) return refuse("terms", "The filing does not state the shares outstanding. Enter them in the deal terms.", [{ kind: "term", term: "sharesOutstanding" }]);
  const date = entered.ownershipAsOf ?? offering.ownershipDates[0]?.value ?? offering.prospectusDate;
  if (date === undefined || date === null) return refuse("terms", "The filing does not state the date of ownership. Enter it in the deal terms.", [{ kind: "term", term: "ownershipAsOf" }]);
  const terms = toOffering(draft, entered, outstanding, date);
  const completed = new Map<number, string[]>();
  const read = draft.holders.map((holder, index) => toHolder(holder, draft.columns.prior, terms, (message) => completed.set(index, [...(completed.get(index) ?? []), message])));
  const findings = [...completed].flatMap(([index, messages]) => messages.map((message): Finding => ({ check: "row-completed", severity: "warning", message: `${draft.holders[index]!.name}: ${message}`, subjects: [{ kind: "holder", index, column: "offered" }] })));
  findings.push(...columnsLeftOut(draft));
  const doubts = readingDoubts(draft, completed);
  return accept({
    offering: terms, holders: isRecomputed(draft, terms, read) ? read.map(withoutPercents) : read,
    notes: draft.notes.map(({ ref, text }) => ({ ref, text })),
    headingNoteRefs: draft.headingNoteRefs,
    printedTotals: draft.totals && { prior: draft.totals.prior.value, offered: draft.totals.offered.value, after: draft.totals.after.value, percentAfter: draft.totals.percentAfter.value },
    showsPercentBefore: draft.columns.percentPrior,
    stated: statedTerms(draft),
    ...(doubts.length > 0 ? { doubts } : {}),
  }, findings);
}

/** Whether a person entered other terms than the filing's, on which most of its percentages no longer stand: they are then computed anew. */
function isRecomputed(draft: FilingDraft, terms: Offering, holders: readonly Holder[]): boolean {
  const stated = draft.offering.sharesOutstanding[0]?.value;
  if ((stated === undefined || stated === terms.sharesOutstanding) && terms.percentBasis === (findBasis(draft)?.basis ?? "holder")) return false;
  const numbers = draft.holders.filter(({ percentAfter }) => percentAfter.value !== null && readPrintedPercent(percentAfter.value).kind === "number").length;
  return holders.filter(({ printed }) => printed?.percentAfter !== undefined).length * 2 > numbers;
}

function withoutPercents(holder: Holder): Holder {
  const { ownedBefore, ownedAfter } = holder.printed ?? {};
  const shares = { ...(ownedBefore === undefined ? {} : { ownedBefore }), ...(ownedAfter === undefined ? {} : { ownedAfter }) };
  return { ...holder, printed: Object.keys(shares).length > 0 ? shares : undefined, printedPercents: undefined };
}

function toOffering(draft: FilingDraft, entered: EnteredTerms, sharesOutstanding: number, ownershipAsOf: string): Offering {
  const { offering } = draft;
  const lockUp = chooseLockUp(offering);
  const registered = offering.registered.find((term) => term.kind === "cover") ?? offering.registered[0];
  const basis = findBasis(draft);
  const sources: Partial<Record<TermId, string>> = {};
  const cite = (term: TermId, stated: DraftTerm<unknown> | { readonly where: string } | null | undefined): void => {
    if (stated) sources[term] = stated.where;
  };
  cite("issuer", offering.issuer);
  cite("form", offering.form);
  cite("sharesOutstanding", entered.sharesOutstanding === undefined ? offering.sharesOutstanding[0] : null);
  cite("ownershipAsOf", entered.ownershipAsOf === undefined ? offering.ownershipDates[0] : null);
  cite("sharesRegistered", registered);
  cite("firstRelease", lockUp);
  cite("releasePercent", lockUp);
  cite("intervalMonths", lockUp);
  cite("supplementThreshold", offering.supplementThreshold);
  if (basis !== null) sources.percentBasis = basis.source;
  const lockUpTerms: LockUpTerms | null = lockUp?.terms ?? null;
  return {
    issuer: offering.issuer?.value ?? "", form: offering.form?.value ?? null,
    sharesRegistered: registered?.value ?? null, percentBasis: basis?.basis ?? "holder", lockUp: lockUpTerms,
    supplementThreshold: offering.supplementThreshold?.value ?? null,
    ...entered,
    sharesOutstanding, ownershipAsOf, sources,
  };
}

function toHolder(draft: DraftHolder, hasPrior: boolean, offering: Offering, complete: (message: string) => void): Holder {
  const offered = draft.offered.value ?? 0;
  if (draft.offered.value === null) complete(draft.catchAll ? "the filing gives no number of shares offered; 0 is entered until it does." : "the shares offered could not be read; 0 is entered. Correct the cell.");
  const cap = draft.capApplied ? capRatio(draft.ownershipCap) : null;
  if (hasPrior && draft.prior.value === null && !draft.catchAll) complete(`the shares owned before could not be read; ${formatShares(offered + (draft.after.value ?? 0))}, what is offered${draft.after.value ? " and what is left" : ""}, is entered. Correct the row.`);
  const before = draft.prior.value ?? offered + (draft.after.value ?? 0);
  const uncapped = cap === null ? before : Math.max(before, draft.acquirable ?? 0, offered);
  const acquirable = acquirableUnderCap(draft.acquirable, uncapped, before, cap, offering.sharesOutstanding);
  if (draft.acquirable === null && acquirable > 0) complete(`the filing does not say how many shares it may acquire; ${formatShares(acquirable)} is entered, since the cap leaves them out of what is owned before. Correct the row.`);
  const held = Math.max(0, uncapped - acquirable);
  const plain: Holder = {
    name: draft.name, noteRefs: draft.noteRefs, held, acquirable: Math.min(acquirable, uncapped), offered,
    offeredFromAcquirable: draft.offeredFromAcquirable === null || draft.offeredFromAcquirable === Math.min(offered, acquirable) ? null : draft.offeredFromAcquirable,
    ownershipCap: cap, group: draft.group, relationship: draft.relationship, brokerDealer: draft.brokerDealer, noticeAddress: draft.noticeLines.join(", "),
  };
  return asPrinted(draft, plain, offering);
}

/** A cap holds back conversion and never takes off held shares: what it leaves out is acquirable, and all is where before is just what the cap allows of nothing held. */
function acquirableUnderCap(stated: number | null, uncapped: number, before: number, cap: Ratio | null, outstanding: number): number {
  if (cap === null || uncapped === before) return stated ?? 0;
  if (stated === null && (before === ownershipCap(outstanding, cap, 0) || before === floorTimes(outstanding, cap))) return uncapped;
  return Math.max(stated ?? 0, uncapped - before);
}
