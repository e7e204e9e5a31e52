import { inWords } from "../../core/checks/check";
import type { Finding } from "../../core/finding";
import type { FilingDraft } from "./filingDraft";

const MOST_NAMED = 6;
const LONGEST = 80;
/** A count, an amount or a percentage. */
const FIGURE = /^\$?\d[\d,]*(?:\.\d+)?\s?%?$/;

/**
 * That the filing's table has columns of figures which the table to insert has no place for: another class, an over-allotment. A careful reader has to
 * set them beside it by hand, so they are named.
 * @example "Shares Subject to Over-Allotment Option" with 600,000 in a row is named, a column of addresses is not
 */
export function columnsLeftOut({ holders }: Pick<FilingDraft, "holders">): readonly Finding[] {
  const headings = [...new Set(holders.flatMap(({ others }) => others.filter(({ heading, text }) => heading.trim() !== "" && FIGURE.test(text.trim())).map(({ heading }) => heading.trim())))];
  if (headings.length === 0) return [];
  const named = headings.slice(0, MOST_NAMED).map((heading) => `"${heading.length > LONGEST ? `${heading.slice(0, LONGEST)} …` : heading}"`);
  const more = headings.length - named.length;
  return [{ check: "columns-left-out", severity: "warning", message: `The filing's table has ${headings.length === 1 ? "a column" : "columns"} of figures that this table has no place for: ${inWords(more > 0 ? [...named, `${more} more`] : named)}. Set what you need of ${headings.length === 1 ? "it" : "them"} in columns of your own.`, subjects: [] }];
}
