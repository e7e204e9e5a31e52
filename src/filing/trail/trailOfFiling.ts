import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatShares } from "../../core/exact/formatShares";
import type { TermId } from "../../core/ownership/offering";
import type { RowMarks, SourceMark, SourceTrail } from "../../core/trail/sourceTrail";
import { chooseLockUp } from "../draft/chooseLockUp";
import type { DraftFigure, DraftHolder, DraftNote, DraftPercent, DraftTerm, FilingDraft, Place } from "../draft/filingDraft";
import type { FigureRole } from "../table/assignRoles";
import { wordsOf } from "../source/snippetOf";
import { TrailLines } from "./trailLines";
import { wordsAround } from "./wordsAround";

/**
 * Where every number of a filing's table and every term stands.
 * @param draft the filing as read
 * @param text its decoded text, which the draft's places count in
 */
export function trailOfFiling(draft: FilingDraft, text: string): SourceTrail {
  const lines = new TrailLines();
  const at = (place: Place, words: string, from: number, to: number, says: SourceMark["says"]): SourceMark => {
    const cut = wordsAround(words, from, to);
    return { line: lines.add(place.line, cut.words), from: cut.from, to: cut.to, says };
  };
  /** The first of the texts that stands in the words of a place; the place as a whole where none does. */
  const find = (place: Place, words: string, texts: readonly string[], says: SourceMark["says"]): SourceMark => {
    for (const wanted of texts) {
      const from = wanted === "" ? -1 : words.indexOf(wanted);
      if (from >= 0) return at(place, words, from, from + wanted.length, says);
    }
    return at(place, words, 0, 0, says);
  };
  const rows = draft.holders.map((holder) => rowMarks(holder, draft.notes, at, find));
  return { lines: lines.lines, rows, totals: totalMarks(draft, at), terms: termMarks(draft, text, find), notes: Object.fromEntries(draft.notes.map((note) => [note.ref, find(note.place, note.text, [], null)])), letters: {} };
}

type At = (place: Place, words: string, from: number, to: number, says: SourceMark["says"]) => SourceMark;
type Find = (place: Place, words: string, texts: readonly string[], says: SourceMark["says"]) => SourceMark;

function rowMarks(holder: DraftHolder, notes: readonly DraftNote[], at: At, find: Find): RowMarks {
  const { sourceRow: { words, places }, namePlace } = holder;
  const inRow = (role: FigureRole | "name", says: SourceMark["says"]): SourceMark => at(namePlace, words, places[role]?.[0] ?? 0, places[role]?.[1] ?? 0, says);
  const count = (role: "prior" | "offered" | "after"): SourceMark | null => countMark(holder[role], (says) => inRow(role, says));
  const percent = (role: "percentPrior" | "percentAfter"): SourceMark | null => percentMark(holder[role], (says) => inRow(role, says));
  const own = notes.filter((note) => holder.noteRefs.includes(note.ref));
  const noted = own.find((note) => note.parts.some((part) => part.acquirable));
  const inNote = (texts: readonly string[], says: SourceMark["says"], has: (note: DraftNote) => boolean): SourceMark | null => {
    const note = own.find(has);
    return note ? find(note.place, note.text, texts, says) : null;
  };
  const acquirable = noted ? find(noted.place, noted.text, noted.parts.filter((part) => part.acquirable).map((part) => formatShares(part.shares)), noted.parts.filter((part) => part.acquirable).reduce((sum, part) => sum + part.shares, 0) === holder.acquirable ? holder.acquirable : null) : null;
  const prior = count("prior");
  const isHeldPrinted = (holder.acquirable ?? 0) === 0 && (holder.ownershipCap === null || !holder.capApplied);
  return compact({
    name: nameMark(holder, inRow("name", null), at),
    ownedBefore: prior, percentBefore: percent("percentPrior"), offered: count("offered"), ownedAfter: count("after"), percentAfter: percent("percentAfter"),
    held: prior && (isHeldPrinted ? prior : { ...prior, says: null }),
    acquirable,
    ownershipCap: holder.ownershipCap === null ? null : inNote([holder.ownershipCap, holder.ownershipCap.replace("%", " %")], holder.ownershipCap, (note) => note.text.includes(holder.ownershipCap?.replace("%", "") ?? "")),
    relationship: holder.relationship === "" ? null : inNote([holder.relationship], holder.relationship, (note) => note.text.includes(holder.relationship)),
    brokerDealer: holder.brokerDealer === "" ? null : inNote([holder.brokerDealer], holder.brokerDealer, (note) => note.text.includes(holder.brokerDealer)),
  });
}

/** A cell may hold an address behind the name: the name alone is marked where it stands there as it was read. */
function nameMark({ name, namePlace, sourceRow: { words, places } }: DraftHolder, whole: SourceMark, at: At): SourceMark {
  const [start, end] = places.name ?? [0, 0];
  const from = words.indexOf(name, start);
  return from >= 0 && (end === 0 || from + name.length <= end) ? at(namePlace, words, from, from + name.length, name) : whole;
}

function totalMarks({ totals }: FilingDraft, at: At): RowMarks {
  if (!totals) return {};
  const { sourceRow: { words, places }, place } = totals;
  const inRow = (role: FigureRole) => (says: SourceMark["says"]): SourceMark => at(place, words, places[role]?.[0] ?? 0, places[role]?.[1] ?? 0, says);
  return compact({
    ownedBefore: countMark(totals.prior, inRow("prior")), percentBefore: percentMark(totals.percentPrior, inRow("percentPrior")),
    offered: countMark(totals.offered, inRow("offered")), ownedAfter: countMark(totals.after, inRow("after")), percentAfter: percentMark(totals.percentAfter, inRow("percentAfter")),
  });
}

/** A cell that is blank in the source says nothing; a restored figure is not said there. */
function countMark(figure: DraftFigure, mark: (says: SourceMark["says"]) => SourceMark): SourceMark | null {
  if (figure.origin === "restored") return { ...mark(figure.value), workedOut: true };
  return figure.printed === "" && figure.value === null ? null : mark(figure.value ?? figure.printed);
}

function percentMark(figure: DraftPercent, mark: (says: SourceMark["says"]) => SourceMark): SourceMark | null {
  return figure.value === null && figure.printed === "" ? null : mark(figure.value ?? figure.printed);
}

function termMarks(draft: FilingDraft, text: string, find: Find): SourceTrail["terms"] {
  const { offering } = draft;
  const terms: Partial<Record<TermId, SourceMark>> = {};
  const add = (term: TermId, stated: DraftTerm<unknown> | null | undefined, texts: readonly string[], says: SourceMark["says"]): void => {
    if (stated && stated.place.end > 0) terms[term] = find(stated.place, wordsOf(text, stated.place.start, stated.place.end), texts, says);
  };
  const shares = (term: TermId, stated: DraftTerm<number> | null | undefined): void => add(term, stated, stated ? [formatShares(stated.value), String(stated.value)] : [], stated?.value ?? null);
  add("issuer", offering.issuer, offering.issuer ? [offering.issuer.value, offering.issuer.value.toUpperCase()] : [], offering.issuer?.value ?? null);
  add("form", offering.form, offering.form ? [offering.form.value] : [], null);
  shares("sharesOutstanding", offering.sharesOutstanding[0]);
  const date = offering.ownershipDates[0];
  add("ownershipAsOf", date, date ? [formatLongDate(date.value), formatLongDate(date.value).toUpperCase()] : [], date?.value ?? null);
  shares("sharesRegistered", offering.registered.find((term) => term.kind === "cover") ?? offering.registered[0]);
  shares("supplementThreshold", offering.supplementThreshold);
  if (offering.denominatorRule) add("percentBasis", offering.denominatorRule, [], null);
  const lockUp = chooseLockUp(offering);
  if (lockUp) {
    const first = lockUp.terms?.kind === "steps" ? lockUp.terms.firstRelease : null;
    const mark = find(lockUp.place, lockUp.quote, first ? [formatLongDate(first)] : [], first);
    Object.assign(terms, { firstRelease: mark, releasePercent: { ...mark, says: null }, intervalMonths: { ...mark, says: null } });
  }
  return terms;
}

function compact(marks: { readonly [K in keyof RowMarks]: SourceMark | null | undefined }): RowMarks {
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark)) as RowMarks;
}
