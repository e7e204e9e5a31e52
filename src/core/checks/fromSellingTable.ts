import { formatPercent } from "../exact/formatPercent";
import type { Ratio } from "../exact/ratio";
import { isCatchAllName } from "../ownership/catchAllName";
import { computeTable } from "../ownership/computeTable";
import type { SellingTable } from "../ownership/sellingTable";
import type { CheckInput } from "./checkInput";
import { noteShares } from "./noteShares";

const DECIMALS = 1;
const shown = (percent: Ratio | null): string | null => (percent === null ? null : percent.num === 0n ? "*" : formatPercent(percent, DECIMALS, "*"));

/** The table of a workbook, a list or the sample as the checks read it: the figures as computed, or as printed where a row keeps them. */
export function checkInputOf(table: SellingTable): CheckInput {
  const { offering, holders, notes } = table;
  const { rows } = computeTable(table);
  return {
    outstanding: [{ value: offering.sharesOutstanding, where: "the terms", subject: { kind: "term", term: "sharesOutstanding" } }],
    ownershipDates: [{ value: offering.ownershipAsOf, where: "the terms", subject: { kind: "term", term: "ownershipAsOf" } }],
    registered: offering.sharesRegistered === null ? [] : [{ value: offering.sharesRegistered, where: "the number of shares registered", place: "term", subject: { kind: "term", term: "sharesRegistered" } }],
    lockUps: offering.lockUp ? [{ value: offering.lockUp, where: "the terms" }] : [],
    percentBasis: offering.percentBasis,
    rows: holders.map((holder, i) => ({
      name: holder.name, noteRefs: holder.noteRefs, prior: rows[i].ownedBefore, percentPrior: table.showsPercentBefore ? shown(rows[i].percentBefore) : null,
      offered: holder.offered, after: rows[i].ownedAfter, percentAfter: shown(rows[i].percentAfter),
      acquirable: holder.ownershipCap === null ? holder.acquirable : Math.max(0, rows[i].ownedAfter + holder.offered - holder.held), offeredFromAcquirable: rows[i].offeredFromAcquirable, ownershipCap: holder.ownershipCap,
      relationship: holder.relationship, brokerDealer: holder.brokerDealer, catchAll: isCatchAllName(holder.name),
    })),
    totals: table.printedTotals && { ...table.printedTotals, percentPrior: null },
    notes: notes.map((note) => noteShares(note.ref, note.text)),
    headingNoteRefs: table.headingNoteRefs,
    hasQuestionnaire: true,
  };
}
