/** Words of a cell with its note marks taken out, in the order in which they stand. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly string[];
}

const RAISED = /\uE000([^\uE000\uE001]{0,60})\uE001/g;
const ORDINAL_BEFORE = /\d$/;
const BRACKETED = /\s*[([]\s?((?:\d{1,3}|[a-z]|[ivx]{2,4}|[*†‡§#+]{1,3}|F\d{1,2})(?:\s?[,;&]\s?(?:\d{1,3}|[a-z]|[*†‡§#]{1,3}))*)\s?[)\]](?=$|[\s,.;([*†‡§#\uE000]|[)\]])/g;
/** "401(k) Plan", "section 3(c)(7)": a number of a law with its paragraph. */
const OF_A_LAW = /(?:^|[^\d,.])\d{1,3}[A-Z]?(?:\([a-z]\))?$/;
/** A capital letter is a mark only where no name goes on behind it: "SCHF (M) PV" is a name. */
const CAPITAL = /\s*\(([A-Z])\)(?=$|\n|\s*[([,;\uE000]|\s*\d|\s+(?:c\/o|attn)\b)/g;
const TAGGED = /\s*<(F\d{1,3})>/g;
const TRAILING_SYMBOLS = /\s*([†‡§¶#]{1,3}|\*{1,4}|\^)$/;

/**
 * Takes the note marks out of a cell: raised, bracketed, tagged (<F1>) and symbols at the end. "10" with a raised "th" stays words, and a
 * cell that is nothing but "*" keeps it.
 * @param cell tidy text, superscripts between their private-use signs
 * @example splitMarks("Standish O'Grady (2)") is { text: "Standish O'Grady", marks: ["2"] }
 */
export function splitMarks(cell: string): Marked {
  const marks: string[] = [];
  let text = cell.replace(RAISED, (_, inner: string, at: number) => {
    const found = marksOf(inner);
    if (found === null || (/^(?:st|nd|rd|th)$/i.test(inner.trim()) && ORDINAL_BEFORE.test(cell.slice(0, at).trimEnd()))) return inner;
    marks.push(...found);
    return " ";
  }).replace(/[\uE000\uE001]/g, "");
  text = text.replace(CAPITAL, (_, mark: string) => (marks.push(mark), " "));
  text = text.replace(TAGGED, (_, mark: string) => (marks.push(mark), " "));
  text = text.replace(BRACKETED, (whole: string, inner: string, at: number, all: string) => {
    if (/^\d{1,3}(?:,\d{3})+$/.test(inner)) return whole;
    if (/^[a-z]$/.test(inner) && /^[([]/.test(whole) && OF_A_LAW.test(all.slice(0, at)) && /^\s*[A-Za-z(]/.test(all.slice(at + whole.length))) return whole;
    marks.push(...(marksOf(inner) ?? []));
    return " ";
  });
  text = text.replace(/[ \t]+/g, " ").replace(/ ?\n ?/g, "\n").replace(/ ([,;])/g, "$1").trim();
  for (let trailing = TRAILING_SYMBOLS.exec(text); trailing && trailing.index > 0; trailing = TRAILING_SYMBOLS.exec(text)) {
    marks.push(trailing[1] ?? "");
    text = text.slice(0, trailing.index).trim();
  }
  return { text, marks: [...new Set(marks)] };
}

/** The marks of a raised or bracketed text; null where it is none. */
function marksOf(inner: string): string[] | null {
  const pieces = inner.split(/[\s,;&()[\]]+/).filter((piece) => piece !== "");
  if (pieces.length === 0) return [];
  return pieces.every((piece) => /^(?:\d{1,3}|[a-z]{1,2}|[A-Z]|[ivx]{1,5}|F\d{1,3}|[*†‡§¶#+^]{1,4})$/.test(piece)) && !pieces.some((piece) => /^(?:st|nd|rd|th|TM|SM)$/i.test(piece)) ? pieces : null;
}
