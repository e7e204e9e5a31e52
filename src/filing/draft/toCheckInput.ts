import type { CheckInput, CheckRow } from "../../core/checks/checkInput";
import { parsePercent } from "../../core/exact/parsePercent";
import type { Ratio } from "../../core/exact/ratio";
import type { StatedTerms } from "../../core/ownership/statedTerms";
import { chooseLockUp } from "./chooseLockUp";
import type { FilingDraft } from "./filingDraft";

/** A draft as the checks take it: what is printed, with what each row was computed from as far as the filing tells. */
export function toCheckInput(draft: FilingDraft): CheckInput {
  const { totals } = draft;
  return {
    ...statedTerms(draft),
    lockUp: chooseLockUp(draft.offering)?.terms ?? null,
    availableAsOf: null,
    percentBasis: null,
    rows: draft.holders.map((holder): CheckRow => comparable({
      name: holder.name, noteRefs: holder.noteRefs,
      prior: holder.prior.value, percentPrior: holder.percentPrior.value,
      offered: holder.offered.value, after: holder.after.value ?? blankAfter(holder.after.printed, holder.prior.value, holder.offered.value),
      percentAfter: holder.percentAfter.value,
      acquirable: holder.acquirable, offeredFromAcquirable: holder.offeredFromAcquirable,
      ownershipCap: holder.capApplied ? capRatio(holder.ownershipCap) : null,
      relationship: holder.relationship, brokerDealer: holder.brokerDealer, catchAll: holder.catchAll,
    }, draft.convertsFromOthers)),
    totals: totals && { prior: totals.prior.value, percentPrior: totals.percentPrior.value, offered: totals.offered.value, after: totals.after.value, percentAfter: totals.percentAfter.value },
    notes: draft.notes.map(({ ref, text, relation, parts }) => ({ ref, text, relation, parts })),
    headingNoteRefs: draft.headingNoteRefs,
    hasQuestionnaire: false,
    kept: [],
    doubts: [],
  };
}

/** Every place of the filing that states a term, with what a message selects. */
export function statedTerms({ offering }: FilingDraft): StatedTerms {
  return {
    outstanding: offering.sharesOutstanding.map((term) => ({ value: term.value, where: term.where, subject: { kind: "term", term: "sharesOutstanding" } })),
    ownershipDates: offering.ownershipDates.map((term) => ({ value: term.value, where: term.where, subject: { kind: "term", term: "ownershipAsOf" } })),
    registered: offering.registered.map((term) => ({ value: term.value, where: term.where, place: term.kind, subject: { kind: "term", term: "sharesRegistered" } })),
    lockUps: offering.lockUps.flatMap((lockUp) => (lockUp.terms ? [{ value: lockUp.terms, where: lockUp.where, agreedOn: lockUp.agreementDate, subject: { kind: "source", start: lockUp.place.start, end: lockUp.place.end } as const }] : [])),
  };
}

/** Where notes that convert have columns of their own, the before column may leave their shares out: such a row has no before to compare with. */
function comparable(row: CheckRow, convertsFromOthers: boolean): CheckRow {
  return convertsFromOthers && row.prior !== null && row.offered !== null && row.offered > row.prior ? { ...row, prior: null } : row;
}

/** A blank after cell of a row that sells all it owns says that nothing is left. */
function blankAfter(printed: string, prior: number | null, offered: number | null): number | null {
  return printed === "" && prior !== null && offered !== null && offered >= prior ? 0 : null;
}

/** A cap as printed in a note, as a fraction; null where there is none. */
export function capRatio(cap: string | null): Ratio | null {
  if (cap === null) return null;
  const outcome = parsePercent(cap, "ownership cap");
  return outcome.ok ? outcome.value : null;
}
