import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatShares } from "../../core/exact/formatShares";
import { computeTable } from "../../core/ownership/computeTable";
import type { TermId } from "../../core/ownership/offering";
import { shownPercent } from "../../core/print/shownPercent";
import type { RowMarks, SourceLine, SourceMark, SourceTrail } from "../../core/trail/sourceTrail";
import { internap2001 } from "./internap2001";

/** The one row whose figures the recognised text of the prospectus lacks: the totals leave them. */
const WORKED_OUT = "Dixon and Carol Doll Family Trust";
const BETWEEN = "   ";

const lines: SourceLine[] = [];
const add = (at: number, place: string, words: string): number => lines.push({ at, words, place }) - 1;
const { offering, holders, notes, printedTotals } = internap2001;
const { rows } = computeTable(internap2001);
const noteLines = new Map(notes.map(({ ref, text }) => [ref, { line: add(Number(ref), `note ${ref} in the sample's words`, text), text }]));

/**
 * Where the figures of the built-in sample stand in the prospectus: its row of the table, its note, its page. The lines carry the figures and
 * words of our own, not the prospectus's sentences.
 */
export const internapTrail: SourceTrail = {
  rows: holders.map((_, index) => rowMarks(index)),
  totals: totalMarks(),
  terms: termMarks(),
  notes: Object.fromEntries([...noteLines].map(([ref, { line }]) => [ref, { line, from: 0, to: 0, says: null }])),
  lines, letters: {},
};

/** A line of figures, and where each of them stands in it. */
function figureLine(at: number, place: string, texts: readonly string[]): { readonly line: number; readonly spans: readonly (readonly [number, number])[] } {
  const spans: [number, number][] = [];
  let words = "";
  for (const text of texts) {
    if (words !== "") words += BETWEEN;
    spans.push([words.length, words.length + text.length]);
    words += text;
  }
  return { line: add(at, place, words), spans };
}

function rowMarks(index: number): RowMarks {
  const holder = holders[index]!;
  const { ownedBefore, ownedAfter, percentAfter } = rows[index]!;
  const percent = shownPercent(percentAfter, undefined);
  const shares = (count: number): string => (count === 0 ? "—" : formatShares(count));
  const { line, spans } = figureLine(index + 1, `row ${index + 1} of the selling-stockholder table`, [`${holder.name}${holder.noteRefs.map((ref) => ` (${ref})`).join("")}`, shares(ownedBefore), shares(holder.offered), shares(ownedAfter), percent]);
  const isWorkedOut = holder.name === WORKED_OUT;
  const mark = (span: number, says: SourceMark["says"]): SourceMark => ({ line, from: spans[span]![0], to: spans[span]![1], says, ...(isWorkedOut && span > 0 ? { workedOut: true } : {}) });
  const before = mark(1, ownedBefore);
  return {
    name: { ...mark(0, null), to: spans[0]![0] + holder.name.length },
    ownedBefore: before, offered: mark(2, holder.offered), ownedAfter: mark(3, ownedAfter), percentAfter: mark(4, percent),
    held: { ...before, says: null },
    acquirable: acquirableMark(holder.noteRefs),
    ...(holder.ownershipCap ? { ownershipCap: noted(holder.noteRefs[0]!, "4.99%") } : {}),
  };
}

/** What converts is counted by note 1; rights besides by the row's own note. */
function acquirableMark(refs: readonly string[]): SourceMark {
  const own = refs.find((ref) => /preferred stock and|options|a warrant/.test(noteLines.get(ref)!.text) && !/may not convert/.test(noteLines.get(ref)!.text));
  return { line: noteLines.get(own ?? "1")!.line, from: 0, to: 0, says: null };
}

function noted(ref: string, words: string): SourceMark {
  const { line, text } = noteLines.get(ref)!;
  const from = text.indexOf(words);
  return { line, from, to: from + words.length, says: words };
}

function totalMarks(): RowMarks {
  const { prior, offered, after, percentAfter } = printedTotals!;
  const { line, spans } = figureLine(holders.length + 1, "the total of the selling-stockholder table", ["Total", formatShares(prior!), formatShares(offered!), formatShares(after!), percentAfter!]);
  const mark = (span: number, says: SourceMark["says"]): SourceMark => ({ line, from: spans[span]![0], to: spans[span]![1], says });
  return { ownedBefore: mark(1, prior), offered: mark(2, offered), ownedAfter: mark(3, after), percentAfter: mark(4, percentAfter) };
}

function termMarks(): SourceTrail["terms"] {
  const stated = (term: TermId, before: string, words: string, after: string, says: SourceMark["says"]): readonly [TermId, SourceMark] => [term, { line: add(0, offering.sources[term]!, `${before}${words}${after}`), from: before.length, to: before.length + words.length, says }];
  const { lockUp } = offering;
  if (lockUp?.kind !== "steps") throw new Error("the sample's lock-up has equal steps");
  return Object.fromEntries([
    stated("issuer", "", offering.issuer, "", offering.issuer),
    stated("form", "Form ", offering.form!, "", offering.form),
    stated("sharesOutstanding", "", formatShares(offering.sharesOutstanding), " shares outstanding", offering.sharesOutstanding),
    stated("ownershipAsOf", "Ownership as of ", formatLongDate(offering.ownershipAsOf), "", offering.ownershipAsOf),
    stated("sharesRegistered", "", formatShares(offering.sharesRegistered!), " shares offered", offering.sharesRegistered),
    stated("firstRelease", "25% released on ", formatLongDate(lockUp.firstRelease), ", and 25% every three months", lockUp.firstRelease),
    stated("releasePercent", "", "25%", " released on March 14, 2002, and 25% every three months", "25%"),
    stated("intervalMonths", "25% released on March 14, 2002, and 25% every ", "three months", "", null),
    stated("supplementThreshold", "A transferee of more than ", formatShares(offering.supplementThreshold!), " shares needs a supplement", offering.supplementThreshold),
  ]);
}
