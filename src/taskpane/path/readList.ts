import type { Outcome } from "../../core/finding";
import type { HolderList } from "../../filing/list/holderList";
import { readHolderList } from "../../filing/list/readHolderList";
import { trailOfList } from "../../filing/trail/trailOfList";
import type { Draft } from "./draft";
import type { ListSource } from "./pathState";
import { EMPTY_TERMS } from "./termsDraft";

/** The rows of a list under its present mapping. */
export function readList(list: ListSource): Outcome<HolderList> {
  return readHolderList(list.grid, list.mapping, list.options);
}

/** A draft of the rows of a list; a list states no terms. */
export function draftOfList(list: ListSource, read: HolderList, findings: Draft["findings"]): Draft {
  return {
    source: list.record, holders: read.holders, accounts: read.accounts, notes: read.notes, headingNoteRefs: [], printedTotals: null,
    showsPercentBefore: true, terms: EMPTY_TERMS, doubts: [], findings, filing: null, trail: trailOfList(list.grid, list.mapping, read),
  };
}
