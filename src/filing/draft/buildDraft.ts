import { acquirableOf } from "../notes/acquirable";
import { findNotes } from "../notes/findNotes";
import { noteParts } from "../notes/noteParts";
import { offeredFromAcquirable } from "../notes/offeredFromAcquirable";
import { brokerDealerIn, capIn, relationshipIn } from "../notes/noteTerms";
import type { CheckRow } from "../../core/checks/checkInput";
import { capGives } from "../reconcile/capGives";
import { doubtPercents } from "../reconcile/doubtPercents";
import { readGlyphs } from "../reconcile/readGlyphs";
import { settleRows } from "../reconcile/settleRows";
import { settleTotals } from "../reconcile/settleTotals";
import { toWorkingRow, type WorkingRow } from "../reconcile/workingRow";
import { addressLines } from "../rows/address";
import { assembleRows } from "../rows/assembleRows";
import type { AssembledRow, LeftOut } from "../rows/assembledRow";
import type { CountCell } from "../rows/readCount";
import type { ReadRow } from "../rows/readRow";
import { pickTotal } from "../rows/pickTotal";
import { isValue } from "../rows/valueShape";
import { isCatchAll } from "../rows/rowWords";
import { splitMarks } from "../rows/splitMarks";
import type { FigureRole } from "../table/assignRoles";
import type { Choice } from "../table/chooseTables";
import type { Paragraph } from "../terms/paragraphs";
import { sourceRow } from "./sourceRow";
import { capRatio } from "./toCheckInput";
import type { DraftFigure, DraftHolder, DraftNote, DraftOffering, DraftPercent, DraftTotals, FilingDraft, Place, ReadLogEntry } from "./filingDraft";

type PlaceOf = (span: { start: number; end: number }) => Place;

const PAUSE_HOLDERS = 100;

/**
 * The draft of a chosen table: rows, notes tied to marks, what arithmetic settles, and what the notes tell of each holder.
 * @param paragraphs of the table's document
 */
export function* buildDraft(fileName: string, choice: Choice, paragraphs: readonly Paragraph[], offering: DraftOffering, placeOf: PlaceOf): Generator<void, FilingDraft, void> {
  const first = choice.parts[0];
  if (!first) throw new Error("a choice has at least one part");
  const lastEnd = Math.max(...choice.parts.map((part) => part.table.rows.at(-1)?.end ?? part.table.end));
  const lastBlock = Math.max(...choice.parts.map((part) => part.block));
  const following = paragraphs.filter((paragraph) => (paragraph.block > lastBlock || (paragraph.block === lastBlock && paragraph.start > lastEnd)));
  const { rows, leftOut, noteLines } = yield* assembleRows(choice.parts, following);
  yield;
  const headingNoteRefs = [...new Set([...first.roles.meanings.flatMap((meaning) => (meaning.kind === "words" ? [] : headingMarks(first, meaning.heading))), ...leftOut.flatMap(({ marks }) => marks ?? [])])];
  const holders = rows.filter((row) => row.kind === "holder" && (row.name !== "" || row.read.prior.value !== null));
  const totalRow = pickTotal(rows);
  const wanted = new Set([...headingNoteRefs, ...rows.flatMap((row) => row.marks)]);
  const notes = findNotes([...noteLines, ...following], wanted).map((note): DraftNote => ({ ref: note.ref, text: note.text, place: placeOf(note), ...noteParts(note.text) }));
  yield;
  const working = holders.map(toWorkingRow);
  const noteCaps = notes.map((note) => ({ ref: note.ref, cap: capIn(note.text) })).filter(({ cap }) => cap !== null);
  const capOf = (row: AssembledRow): ReturnType<typeof capIn> => noteCaps.find(({ ref }) => row.marks.includes(ref))?.cap ?? null;
  const has = { prior: first.roles.columns.prior !== null, offered: first.roles.columns.offered !== null, after: first.roles.columns.after !== null };
  const outstanding = offering.sharesOutstanding[0]?.value ?? null;
  const explained = (row: WorkingRow): boolean => {
    const cap = capOf(row.row);
    return cap !== null && (row.offered ?? 0) > (row.prior ?? 0) && capGives(row.prior, outstanding, capRatio(cap.cap));
  };
  const recognised = first.table.origin === "tabs";
  settleRows(working, recognised, explained, has);
  const registered = offering.registered.find((term) => term.kind === "cover")?.value ?? null;
  settleTotals(working, totalRow && { prior: totalRow.read.prior.value, offered: totalRow.read.offered.value, after: totalRow.read.after.value }, registered);
  readGlyphs(working, outstanding);
  const capped = working.map((row) => capOf(row.row));
  const issuable = notes.some((note) => headingNoteRefs.includes(note.ref) && /\bissuable\b|\bupon (?:the )?(?:exercise|conversion)\b/i.test(note.text));
  const { acquirable, withOffered } = acquirableOf(working.map((row, index) => ({ noteRefs: row.row.marks, prior: row.prior, offered: row.offered, after: row.after, percentAfter: row.percentAfter, capped: capped[index] !== null })), notes, outstanding, issuable);
  if (recognised) doubtRecognised(working, acquirable, withOffered, outstanding);
  const assumed = first.roles.assumesOffered ? ["the heading of the column taken as offered does not say that its shares are offered"] : [];
  const contested = first.roles.contested.map((role) => `two columns may be the ${ROLE_WORDS[role]} column, and the first was taken`);
  for (const row of working) doubtRow(row, first.table.doubt);
  const doubts = [...contested, ...assumed, ...(first.roles.doubt === null ? [] : [first.roles.doubt])];
  const draftHolders: DraftHolder[] = [];
  for (const [index, row] of working.entries()) {
    draftHolders.push(toHolder(row, acquirable[index] ?? null, withOffered, capped[index] ?? null, notes, doubts, placeOf));
    if (index % PAUSE_HOLDERS === PAUSE_HOLDERS - 1) yield;
  }
  return {
    fileName, offering: withMatchingCover(offering, working), holders: draftHolders,
    totals: totalRow && toTotals(totalRow, placeOf),
    notes, headingNoteRefs,
    columns: { ...has, percentPrior: first.roles.columns.percentPrior !== null, percentAfter: first.roles.columns.percentAfter !== null },
    convertsFromOthers: first.roles.meanings.some((meaning) => meaning.security === "notes" || meaning.security === "preferred"),
    problems: problemsOf(choice, draftHolders, placeOf),
    log: logOf(choice, leftOut, placeOf),
  };
}

/** A heading under which figures are to be expected. */
const SAYS_FIGURES = /\b(?:number|no\.?|age|dates?|year|percent\w*|prices?|amount|value|cost|shares?|stock|units|warrants?|notes?|principal|votes?|voting|power|series|class|options?|owned|offered|sold|held|after|before)\b|[%$#]/i;

/** What makes the whole table doubtful, unless the row's own figures tie; and figures without a heading, which may belong to the name. */
function doubtRow(row: WorkingRow, ofTable: string | null): void {
  const ties = row.prior !== null && row.offered !== null && row.after !== null && row.offered > 0 && row.prior - row.offered === row.after;
  if (ofTable !== null && (!ties || /thousands/.test(ofTable))) row.reasons.push(ofTable);
  const stray = row.row.read.others.find((other) => !SAYS_FIGURES.test(other.heading) && /^[\d$]/.test(other.text) && isValue(other.text) && !/^\(\w{1,3}\)$/.test(other.text));
  if (stray) row.reasons.push(`a figure, ${stray.text.slice(0, 40)}, stands under no heading that speaks of figures`);
}

/** In recognised text a percentage that does not follow from the basis of the others may be misread. */
function doubtRecognised(rows: readonly WorkingRow[], acquirable: readonly (number | null)[], withOffered: boolean, outstanding: number | null): void {
  const checkRows = rows.map((row, index): CheckRow => ({ name: row.row.name, noteRefs: [], prior: row.prior, percentPrior: null, offered: row.offered, after: row.after, percentAfter: row.percentAfter, acquirable: acquirable[index] ?? null, offeredFromAcquirable: withOffered ? row.offered : null, ownershipCap: null, relationship: "", brokerDealer: "", catchAll: false }));
  for (const index of doubtPercents(checkRows, outstanding)) rows[index]?.reasons.push(`the percentage, ${rows[index]?.percentAfter ?? ""}, does not follow from the row's figures as the others' do`);
}

/** Where the cover states several numbers, the one that the rows add up to is the table's. */
function withMatchingCover(offering: DraftOffering, rows: readonly WorkingRow[]): DraftOffering {
  const cover = offering.registered.find((term) => term.kind === "cover");
  const sum = rows.reduce((total, row) => total + (row.offered ?? 0), 0);
  const matching = offering.coverNumbers.find((number) => number.value === sum);
  if (!cover || !matching || cover.value === sum) return offering;
  return { ...offering, registered: offering.registered.map((term) => (term === cover ? { ...matching, kind: "cover" as const } : term)) };
}

const ROLE_WORDS: Readonly<Record<FigureRole, string>> = { prior: "owned-before", percentPrior: "percent-before", offered: "offered", after: "owned-after", percentAfter: "percent-after" };

function headingMarks(part: Choice["parts"][number], heading: string): string[] {
  const column = part.table.columns.find((_, index) => part.roles.meanings[index]?.heading === heading);
  return (column?.levels ?? []).flatMap((level) => splitMarks(level.text).marks);
}

/** A count among words: columns of the source may have run together. */
const FIGURE_IN_NAME = /(?:^|\s)\$?\d{1,3}(?:,\d{3})+(?=\s|$|\()/;

function toHolder(row: WorkingRow, acquirable: number | null, withOffered: boolean, cap: ReturnType<typeof capIn>, notes: readonly DraftNote[], contested: readonly string[], placeOf: PlaceOf): DraftHolder {
  const { read, name, notice, marks, group } = row.row;
  const own = notes.filter((note) => marks.includes(note.ref));
  const reasons = [...new Set([...row.reasons, ...contested, ...(read.raw.cells.some((cell) => cell?.shared && /\d/.test(cell.text)) ? ["one cell of the source stands for several rows"] : []), ...(FIGURE_IN_NAME.test(name) ? ["a figure stands within the name, so that another holder may stand there too"] : [])])];
  const figure = (role: "prior" | "offered" | "after"): DraftFigure => toFigure(row[role], read[role], row.restored.has(role), row.alternatives.get(role) ?? [], placeOf(read.raw));
  return {
    name, namePlace: placeOf(read.raw), sourceRow: sourceRow(read), noteRefs: marks, noticeLines: notice.length > 0 ? notice : addressColumn(read.others),
    prior: figure("prior"), offered: figure("offered"), after: figure("after"),
    percentPrior: { value: row.percentPrior, printed: read.percentPrior.printed, place: placeOf(read.raw) },
    percentAfter: { value: row.percentAfter, printed: read.percentAfter.printed, place: placeOf(read.raw) },
    acquirable,
    offeredFromAcquirable: withOffered ? row.offered : offeredFromAcquirable(own.flatMap((note) => note.parts), row.offered),
    ownershipCap: cap?.cap ?? null,
    capApplied: cap?.applied ?? true,
    group,
    relationship: own.map((note) => relationshipIn(note.text)).find((text) => text !== "") ?? relationshipColumn(read.others),
    brokerDealer: own.map((note) => brokerDealerIn(note.text)).find((text) => text !== "") ?? "",
    catchAll: isCatchAll(name),
    reviewReasons: reasons,
    others: read.others.map((other) => ({ heading: other.heading, text: other.text, place: placeOf(other) })),
  };
}

/** What the table's own column says of a position or relationship; a dash there is "None". */
function relationshipColumn(others: ReadRow["others"]): string {
  const cell = others.find(({ heading }) => /\b(?:relationships?|positions?|affiliations?|capacity)\b/i.test(heading));
  const text = cell ? splitMarks(cell.text).text : "";
  return /^(?:none|n\/a|no|[-–—]+)\.?$/i.test(text) ? "None" : text;
}

/** What the table's own column of addresses says. */
function addressColumn(others: ReadRow["others"]): string[] {
  const text = others.find(({ heading }) => /\baddress(?:es)?\b/i.test(heading))?.text ?? "";
  return /[A-Za-z]{2}/.test(text) ? addressLines([text]) : [];
}

function toFigure(value: number | null, cell: CountCell, restored: boolean, alternatives: readonly number[], place: Place): DraftFigure {
  return { value, printed: cell.text, origin: restored ? "restored" : value === cell.value ? "printed" : "derived", place, alternatives };
}

function toTotals(row: AssembledRow, placeOf: PlaceOf): DraftTotals {
  const place = placeOf(row.read.raw);
  const figure = (cell: CountCell): DraftFigure => toFigure(cell.value, cell, false, [], place);
  const percent = (cell: { text: string | null; printed: string }): DraftPercent => ({ value: cell.text, printed: cell.printed, place });
  const { read } = row;
  return { label: row.name, place, sourceRow: sourceRow(read), prior: figure(read.prior), percentPrior: percent(read.percentPrior), offered: figure(read.offered), after: figure(read.after), percentAfter: percent(read.percentAfter) };
}

function problemsOf(choice: Choice, holders: readonly DraftHolder[], placeOf: PlaceOf): FilingDraft["problems"] {
  const problems: FilingDraft["problems"][number][] = [];
  for (const part of choice.parts) for (const problem of part.table.problems) problems.push({ check: "table-shape", severity: "warning", message: PROBLEM_WORDS[problem.kind], place: placeOf(problem) });
  for (const aside of choice.leftAside) problems.push({ check: "other-table", severity: "info", message: `Another table of selling holders, with other columns, was left aside: ${aside.table.rows.length} rows that begin with "${(aside.table.rows[0]?.cells[aside.roles.name]?.text ?? "").slice(0, 60)}".`, place: placeOf(aside.table) });
  if (holders.length === 0) problems.push({ check: "no-rows", severity: "error", message: "The table has no row with a name.", place: null });
  return problems;
}

const PROBLEM_WORDS = {
  spanTooLarge: "A cell of the table claims to span more columns or rows than any table has; the span was cut.",
  tooManyCells: "The table has more cells than are read; rows may be missing.",
  tooManyColumns: "The table has more columns than are read.",
  cellTooLong: "A cell of the table is too long to be read whole.",
} as const;

function logOf(choice: Choice, leftOut: readonly LeftOut[], placeOf: PlaceOf): ReadLogEntry[] {
  return [
    ...choice.parts.map((part) => ({ step: "table", what: `table taken (${part.table.rows.length} rows${part.continues ? ", continued from the part before" : ""}): ${part.roles.meanings.map((meaning, index) => `${index + 1} ${meaning.kind === "figure" ? `${meaning.phase ?? "?"} ${meaning.measure ?? "?"}${meaning.security ? ` ${meaning.security}` : ""}` : meaning.kind}`).join(", ")}`, place: placeOf(part.table) })),
    ...choice.reasons.map((what) => ({ step: "columns", what, place: null })),
    ...leftOut.map((entry) => ({ step: "rows", what: entry.what, place: placeOf(entry) })),
  ];
}
