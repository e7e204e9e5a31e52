import { isCatchAllName } from "../ownership/catchAllName";
import { computeRow, type ComputedRow } from "../ownership/computeRow";
import type { ComputedTable } from "../ownership/computeTable";
import { computeTotals } from "../ownership/computeTotals";
import type { Holder } from "../ownership/holder";
import type { TermId } from "../ownership/offering";
import type { SellingTable } from "../ownership/sellingTable";
import { runSteps } from "../slices/inSlices";
import { shownPercent } from "../print/shownPercent";
import type { CheckInput, CheckNote, CheckRow, Statement } from "./checkInput";
import { keptFigures } from "./keptFigures";
import { releasesInWords } from "./lockUpStatements";
import { noteShares } from "./noteShares";

/** Where the terms themselves stand, as messages name it. */
export const THE_TERMS = "the terms";
const ROWS_A_STEP = 50;

/**
 * The table of a workbook, a list or the sample as the checks read it: the figures as the cells show them, or as printed where a row keeps them.
 * What other places of its filing state is held against the terms for as long as the terms say what one of those places says: once a person
 * has changed a term, they speak of an earlier document.
 * @param table shares outstanding of 0 and an ownership date of "" mean that they are not known yet
 */
export function checkInputOf(table: SellingTable): CheckInput {
  return runSteps(checkInputSteps(table)).input;
}

/** `checkInputOf` in steps of so many rows, with the table's computed figures. */
export function* checkInputSteps(table: SellingTable): Generator<void, { readonly input: CheckInput; readonly computed: ComputedTable }, void> {
  const { offering, stated, notes } = table;
  const isKnown = offering.sharesOutstanding > 0;
  const computed: ComputedRow[] = [];
  const rows: CheckRow[] = [];
  for (const [index, holder] of table.holders.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const row = computeRow(isKnown ? holder : { ...holder, ownershipCap: null }, offering);
    computed.push(row);
    rows.push(checkRow(holder, row, isKnown, table.showsPercentBefore));
  }
  const totals = computeTotals(computed, offering);
  yield;
  const read: CheckNote[] = [];
  for (const [index, note] of notes.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    read.push(noteShares(note.ref, note.text));
  }
  const same = <T>(a: T, b: T): boolean => a === b;
  const input: CheckInput = {
    outstanding: isKnown ? statements(offering.sharesOutstanding, stated?.outstanding, "sharesOutstanding", same) : [],
    ownershipDates: offering.ownershipAsOf === "" ? [] : statements(offering.ownershipAsOf, stated?.ownershipDates, "ownershipAsOf", same),
    registered: offering.sharesRegistered === null ? [] : statements(offering.sharesRegistered, stated?.registered, "sharesRegistered", same).map((statement) => ({ place: "term", ...statement, where: statement.where === THE_TERMS ? "the number of shares registered" : statement.where })),
    lockUps: offering.lockUp ? statements(offering.lockUp, stated?.lockUps, "firstRelease", (a, b) => releasesInWords(a) === releasesInWords(b)) : [],
    lockUp: offering.lockUp,
    availableAsOf: offering.availableAsOf ?? null,
    percentBasis: offering.percentBasis,
    rows,
    totals: table.printedTotals && { ...table.printedTotals, percentPrior: null },
    notes: read,
    headingNoteRefs: table.headingNoteRefs,
    // A filing states a relationship where there is one and is silent where there is none; who writes None was asked.
    hasQuestionnaire: stated === undefined || rows.some(({ relationship }) => /^none\b/i.test(relationship.trim())),
    kept: isKnown ? keptFigures(table, totals) : [],
    doubts: table.doubts ?? [],
  };
  return { input, computed: { rows: computed, totals } };
}

/** What the filing's places state where one of them states the value, else the value alone. */
function statements<T, S extends Statement<T>>(value: T, stated: readonly S[] | undefined, term: TermId, isSame: (a: T, b: T) => boolean): (S | Statement<T>)[] {
  const own: Statement<T> = { value, where: THE_TERMS, subject: { kind: "term", term } };
  return stated?.some((statement) => isSame(statement.value, value)) ? stated.map((statement) => ({ ...statement, subject: { kind: "term", term } })) : [own];
}

function checkRow(holder: Holder, row: ComputedRow, isKnown: boolean, showsPercentBefore: boolean): CheckRow {
  const { printed, printedPercents } = holder;
  const percent = (column: "percentBefore" | "percentAfter"): string | null => (isKnown || printed?.[column] ? shownPercent(row[column], printedPercents?.[column]) || null : null);
  return {
    name: holder.name, noteRefs: holder.noteRefs, prior: row.ownedBefore, percentPrior: showsPercentBefore ? percent("percentBefore") : null,
    offered: holder.offered, after: row.ownedAfter, percentAfter: percent("percentAfter"),
    acquirable: holder.ownershipCap === null ? holder.acquirable : Math.max(0, row.ownedAfter + holder.offered - holder.held), offeredFromAcquirable: row.offeredFromAcquirable, ownershipCap: holder.ownershipCap,
    relationship: holder.relationship, brokerDealer: holder.brokerDealer, catchAll: isCatchAllName(holder.name),
  };
}
