import { isHeading, type Paragraph } from "../terms/paragraphs";

/** A note with the places of its words. */
export interface FoundNote {
  readonly ref: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** true where the mark itself is lost and the note's place between its neighbours told its number. */
  readonly byOrder: boolean;
}

const MARKED = /^[-•·]?\s*(?:\(\s?(\d{1,3}|[a-z]{1,2}|[A-Z]|[*†‡§#+]{1,3})\s?\)|\[(\d{1,3}|[a-z])\]|(\d{1,3})[.)](?=\s|[A-Z“"])|<(F\d{1,3})>|\uE000\s?\(?\s?(\d{1,3}|[a-z]{1,2}|[*†‡§#+]{1,3})\s?\)?\s?\uE001|([*†‡§¶#+]{1,4})(?=\s?[A-Z<"“(]|\s))\s*([\s\S]*)$/;
const LESS_THAN_ONE = /^(?:[-–—=:]\s?)?(?:represents?\s|denotes?\s|indicates?\s|means?\s)?(?:beneficial ownership of\s|ownership of\s|an amount\s)?(?:is\s)?(?:less than|under|below)\s(?:1|one)/i;
const FURNITURE = /^(?:\d{1,3}|table of contents|[-–—]\s?\d{1,3}\s?[-–—]|page \d+|\*+|_{3,}|-{3,})$/i;
const MOST_PARAGRAPHS = 600;
const MOST_WITHOUT_NOTE = 40;

/**
 * The notes that follow a table, each with its mark. A note that a page break cuts is put together again; notes whose marks were lost take
 * the numbers that are missing between their neighbours, where exactly as many are missing.
 * @param paragraphs that follow the table's last figure, in order
 * @param wanted marks that the table uses
 */
export function findNotes(paragraphs: readonly Paragraph[], wanted: ReadonlySet<string>): FoundNote[] {
  const notes: { ref: string | null; text: string; start: number; end: number; byOrder: boolean }[] = [];
  let sinceMarked = 0;
  for (const paragraph of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    const text = paragraph.text.trim();
    if (FURNITURE.test(text)) continue;
    const match = MARKED.exec(text);
    const ref = match ? (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? "") : "";
    if (match && (wanted.has(ref) || fits(ref, notes))) {
      notes.push({ ref, text: words(match[7] ?? ""), start: paragraph.start, end: paragraph.end, byOrder: false });
      sinceMarked = 0;
      continue;
    }
    const allFound = [...wanted].every((mark) => notes.some((note) => note.ref === mark));
    if (isHeading(text) && (notes.some((note) => note.ref !== null) || sinceMarked > MOST_WITHOUT_NOTE)) break;
    if (++sinceMarked > MOST_WITHOUT_NOTE) break;
    const last = notes.at(-1);
    if (!last) continue;
    if (last.text === "" || !/[.!?)"”:]$/.test(last.text) || /^[a-z]/.test(text)) notes[notes.length - 1] = { ...last, text: words(`${last.text} ${text}`), end: paragraph.end };
    else if (!allFound) notes.push({ ref: null, text: words(text), start: paragraph.start, end: paragraph.end, byOrder: false });
    else break;
  }
  return numberLost(notes).filter((note) => !(/^\*+$/.test(note.ref) && LESS_THAN_ONE.test(note.text)));
}

/** A numbered note that follows the last numbered one, though no mark of the table asks for it. */
function fits(ref: string, notes: readonly { ref: string | null }[]): boolean {
  const last = notes.filter((note) => note.ref !== null).at(-1)?.ref;
  return /^\d+$/.test(ref) && last !== undefined && last !== null && /^\d+$/.test(last) && Number(ref) === Number(last) + 1;
}

function words(text: string): string {
  return text.replace(/[\uE000\uE001]/g, "").replace(/\s+/g, " ").replace(/^\s*[-•·–]\s+/, "").trim();
}

type Open = { ref: string | null; text: string; start: number; end: number; byOrder: boolean };

function numberLost(notes: readonly Open[]): FoundNote[] {
  const result: FoundNote[] = [];
  for (let at = 0; at < notes.length; at++) {
    const note = notes[at] as Open;
    if (note.ref !== null) {
      result.push({ ...note, ref: note.ref });
      continue;
    }
    let end = at;
    while (end < notes.length && notes[end]?.ref === null) end++;
    const before = Number(result.at(-1)?.ref ?? "0");
    const next = notes[end]?.ref ?? null;
    const missing = next !== null && /^\d+$/.test(next) && Number.isFinite(before) ? Number(next) - before - 1 : -1;
    const run = notes.slice(at, end);
    if (missing === run.length) run.forEach((lost, index) => result.push({ ref: String(before + 1 + index), text: lost.text, start: lost.start, end: lost.end, byOrder: true }));
    else if (next !== null) {
      const last = result.at(-1);
      if (last) result[result.length - 1] = { ...last, text: `${last.text} ${run.map((lost) => lost.text).join(" ")}`, end: run.at(-1)?.end ?? last.end };
    }
    at = end - 1;
  }
  return result;
}
