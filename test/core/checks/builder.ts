import type { CheckInput, CheckNote, CheckRow } from "../../../src/core/checks/checkInput";

/** A row that ties: 100 held and offered of 1,000 outstanding, unless told otherwise. */
export const row = (name: string, over: Partial<CheckRow> = {}): CheckRow => ({
  name, noteRefs: [], prior: 100, percentPrior: null, offered: 100, after: 0, percentAfter: "*", acquirable: 0, offeredFromAcquirable: null,
  ownershipCap: null, relationship: "", brokerDealer: "", catchAll: false, ...over,
});

export const note = (ref: string, text: string, over: Partial<CheckNote> = {}): CheckNote => ({ ref, text, relation: null, parts: [], ...over });

export const input = (rows: CheckRow[], over: Partial<CheckInput> = {}): CheckInput => ({
  outstanding: [{ value: 1000, where: "the cover page" }], ownershipDates: [], registered: [], lockUps: [], lockUp: null, availableAsOf: null, percentBasis: null,
  rows, totals: null, notes: [], headingNoteRefs: [], hasQuestionnaire: false, kept: [], doubts: [], ...over,
});
