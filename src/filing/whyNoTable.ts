import { isRow } from "./columns/runTable";
import type { Paragraph } from "./terms/paragraphs";

const LATER = /\bselling (?:stock|share|security|unit)?-?\s?holders?\b[^.]{0,300}\b(?:will be (?:set forth|identified|named|provided|included|described)|to be (?:named|identified))\b|\b(?:set forth|identified|named)\b[^.]{0,80}\bprospectus supplement\b[^.]{0,120}\bselling\b/i;
const SELLING = /\bselling (?:stock|share|security|unit)-?\s?holders?\b/i;

const LEAST_RUNS = 3;
const LONGEST = 12_000;

/** Lines of words with several figures at their end, single blanks between them. */
function holdsRuns({ text, fromTable }: Paragraph): boolean {
  return !fromTable && text.slice(0, LONGEST).split("\n").filter((line) => /[A-Za-z]{2}/.test(line) && isRow(line)).length >= LEAST_RUNS;
}

/** Why a filing gives no table, in words for a person. */
export function whyNoTable(paragraphs: readonly Paragraph[]): string {
  if (paragraphs.length === 0) return "The file holds no words that can be read.";
  if (paragraphs.some((paragraph) => LATER.test(paragraph.text))) return "The filing names no selling holders: it says that they will be named later, in a prospectus supplement, an amendment or another filing. Open that filing instead.";
  if (paragraphs.some(holdsRuns)) return "The text has lines of names and figures, but single blanks part its columns, and neither the headings nor the figures tell which column is which. Open the filing's own .htm or .txt document from EDGAR instead of text copied from a page.";
  if (paragraphs.some((paragraph) => SELLING.test(paragraph.text))) return "The filing speaks of selling holders, but no table in it names them with the shares that they offer.";
  return "No table of selling holders was found in the file.";
}
