import type { Holder } from "../../../src/core/ownership/holder";
import { gridOfCells } from "../../../src/filing/list/listGrid";
import { proposeMapping } from "../../../src/filing/list/proposeMapping";
import type { Draft } from "../../../src/taskpane/path/draft";
import { ASK_FIRST, type ListSource } from "../../../src/taskpane/path/pathState";
import { EMPTY_TERMS } from "../../../src/taskpane/path/termsDraft";

export function holder(name: string, held: number, offered: number): Holder {
  return { name, noteRefs: [], held, acquirable: 0, offered, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "none", brokerDealer: "no", noticeAddress: "" };
}

export function listSource(): ListSource {
  const grid = gridOfCells([["Name", "Shares held", "Offered"], ["Alder LP", 300, 200], ["Birch Fund", 50, 50]], "Sheet1!A1:C3");
  return { record: { kind: "cells", name: "Sheet1!A1:C3", date: null, hash: null }, grid, mapping: proposeMapping(grid), options: ASK_FIRST };
}

export function draft(parts: Partial<Draft> = {}): Draft {
  return {
    source: { kind: "list", name: "list.csv", date: null, hash: null }, holders: [holder("Alder LP", 300, 200), holder("Birch Fund", 50, 50), holder("Cedar Trust", 70, 10)],
    accounts: [], notes: [], headingNoteRefs: [], printedTotals: null, showsPercentBefore: true, terms: EMPTY_TERMS, doubts: [], findings: [], filing: null, trail: null, ...parts,
  };
}
