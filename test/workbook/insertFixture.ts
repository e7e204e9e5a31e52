import { internap2001 } from "../../src/filing/sample/internap2001";
import type { SellingTable } from "../../src/core/ownership/sellingTable";
import type { InsertRequest, Progress } from "../../src/workbook/types";

export const request = (change: Partial<InsertRequest> = {}): InsertRequest => ({
  table: internap2001, mode: "formulas", accounts: [], source: { kind: "sample", name: "Internap (2001)", date: null, hash: null },
  placement: "new", percentFormat: { decimals: 1, zeroShows: "*" }, ...change,
});

export interface Watched extends Progress {
  readonly seen: { readonly done: number; readonly total: number; readonly doing: string }[];
}

/** Progress that is remembered; `cancelAt` aborts before the round trip of that number, from 0. */
export function watch(cancelAt = Infinity): Watched {
  const controller = new AbortController();
  const seen: Watched["seen"][number][] = [];
  return {
    seen,
    signal: controller.signal,
    report: (done, total, doing) => {
      seen.push({ done, total, doing });
      if (seen.length > cancelAt) controller.abort();
    },
  };
}

/** Holders made up from a seed, with caps, chosen parts and rights beyond what is offered. */
export function manyHolders(count: number, offering = internap2001.offering): SellingTable {
  let state = 12345;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  const holders = Array.from({ length: count }, (_, index) => {
    const acquirable = next(900_000) + 1;
    return { ...internap2001.holders[0]!, name: `Holder ${index + 1} Fund, L.P.`, noteRefs: [], held: next(2_000_000), acquirable, offered: next(acquirable) + 1, noticeAddress: `${next(900) + 1} Sand Road; Austin, TX 78${100 + next(800)}` };
  });
  return { ...internap2001, offering: { ...offering, sharesRegistered: null }, holders, notes: [], headingNoteRefs: [], printedTotals: null };
}
