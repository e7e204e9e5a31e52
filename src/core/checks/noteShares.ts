import type { CheckNote, NotePart } from "./checkInput";

const COUNT = /(\$\s?)?\b(\d{1,3}(?:,\d{3})+|\d{2,})\b(?!\s*%|[.,]\d)\s*((?:[A-Za-z][\w'’.-]*\s+){0,5}?(?:shares?|warrants?|options?|units?|ADSs?|RSUs?)\b[^;,.()\d]{0,140})/g;
const INSIDE = /(?:of which|which (?:includes?|consists? of)|including|in addition to|excluding|does not include|do not include|exclud\w+|other than|up to|more than|in excess of|aggregate of|total of|out of|for)\s*(?:\(\w+\)\s*)?(?:an?\s+)?$/i;

/**
 * The share counts that a note lists as parts, with its own word for how they relate to the row.
 * Counts inside another ("of which …", "including …") or beside it ("excluding …") are no parts.
 */
export function noteShares(ref: string, text: string): CheckNote {
  const relation = relationOf(text);
  const parts: NotePart[] = [];
  if (relation) {
    for (const match of text.matchAll(COUNT)) {
      const [, money, digits, what] = match;
      if (money || INSIDE.test(text.slice(Math.max(0, (match.index ?? 0) - 60), match.index))) continue;
      parts.push({ shares: Number(digits.replace(/,/g, "")), what: what.trim() });
    }
  }
  return { ref, text, relation, parts };
}

function relationOf(text: string): CheckNote["relation"] {
  const start = text.slice(0, 400);
  const consists = start.search(/\b(consists?|comprised|comprises|consisting) (solely |entirely )?(of)?\b|\brepresents?\b/i);
  const includes = start.search(/\bincludes?\b/i);
  if (consists < 0 && includes < 0) return null;
  return includes < 0 || (consists >= 0 && consists < includes) ? "consists" : "includes";
}
