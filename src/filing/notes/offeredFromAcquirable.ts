import type { DraftNotePart } from "../draft/filingDraft";

const MOST_PARTS = 12;

/**
 * How many of the offered shares a holder still has to acquire, where the parts of its note tell: the parts that add up to the offered number.
 * @returns null where no parts add up to it, or several choices of parts do with different answers
 * @example parts 1,250,000 held and 6,799 from options, offered 1,250,000: 0
 */
export function offeredFromAcquirable(parts: readonly DraftNotePart[], offered: number | null): number | null {
  if (offered === null || offered === 0 || parts.length === 0 || parts.length > MOST_PARTS) return null;
  const answers = new Set<number>();
  for (let choice = 1; choice < 1 << parts.length; choice++) {
    let sum = 0;
    let acquirable = 0;
    parts.forEach((part, index) => {
      if ((choice & (1 << index)) === 0) return;
      sum += part.shares;
      if (part.acquirable) acquirable += part.shares;
    });
    if (sum === offered) answers.add(acquirable);
  }
  return answers.size === 1 ? ([...answers][0] ?? null) : null;
}
