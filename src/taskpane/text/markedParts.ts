export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A figure of one sign stands everywhere: to mark it would point at nothing. */
const SHORTEST = 3;

/**
 * A text cut into parts of which those are marked that a reader looks for: a name, whatever blanks stand between its words, and whole figures.
 * @example markedParts("Ann  Lee 1,000 11,000", ["Ann Lee", "1,000"]) marks "Ann  Lee" and the first "1,000"
 */
export function markedParts(text: string, wanted: readonly string[]): readonly Part[] {
  const patterns = wanted.filter((words) => words.trim().length >= SHORTEST).map((words) => words.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+"));
  if (patterns.length === 0) return [{ text, isMarked: false }];
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(patterns.join("|"), "gi"))) {
    const end = match.index + match[0].length;
    if (goesOn(text, match.index - 1, -1) || goesOn(text, end, 1)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), isMarked: false });
    parts.push({ text: match[0], isMarked: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isMarked: false });
  return parts;
}

/** The word or figure goes on there: a letter, a digit, or a separator with a digit behind it. */
function goesOn(text: string, at: number, step: 1 | -1): boolean {
  const here = text[at] ?? "";
  return LETTER_OR_DIGIT.test(here) || (/[.,]/.test(here) && /\d/.test(text[at + step] ?? ""));
}
