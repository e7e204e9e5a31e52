import type { SubmissionHeader } from "../source/splitSubmission";
import type { Paragraph } from "./paragraphs";

export interface Issuer {
  readonly name: string;
  /** null: the submission's header states it. */
  readonly paragraph: Paragraph | null;
}

const ENDING = /\b(?:Inc\.?|Incorporated|Corp\.?|Corporation|Company|Co\.|Ltd\.?|Limited|L\.?L\.?C\.?|L\.?P\.?|plc|PLC|N\.V\.|S\.A\.|AG|Trust|Group|Holdings|Partners|Bancorp|Therapeutics|Pharmaceuticals|Technologies|Systems)(?![A-Za-z])/i;
const ENDING_WHOLE = /\b(?:Incorporated|Corporation|Company|Limited|Inc\.?|Ltd\.?|L\.?L\.?C\.?|L\.?P\.?|plc|Trust)$/i;
/** At either end of the document: where the name is written out. */
const MOST_PARAGRAPHS = 400;
const EXACT_NAME = /\(\s?exact name of (?:the )?(?:registrant|issuer|company)/i;

/**
 * The issuer's name: over "(Exact name of registrant …)", in the submission's header, or the first company name on the cover.
 * @param tableBlock the block of the holders' table: no name from it on is the issuer's
 */
export function findIssuer(paragraphs: readonly Paragraph[], header: SubmissionHeader, tableBlock: number): Issuer | null {
  const first = paragraphs.slice(0, 120).filter(({ block }) => block < tableBlock);
  const exact = first.findIndex((paragraph) => EXACT_NAME.test(paragraph.text));
  if (exact >= 0) {
    const own = first[exact];
    const inside = own?.text.slice(0, own.text.search(EXACT_NAME)).split("\n").map((line) => line.trim()).filter((line) => line !== "").at(-1);
    if (own && inside && isName(inside)) return { name: asWritten(inside, paragraphs), paragraph: own };
    for (let at = exact - 1; at >= Math.max(0, exact - 3); at--) {
      const line = first[at]?.text.split("\n").at(-1)?.trim() ?? "";
      const above = first[at];
      if (above && isName(line)) return { name: asWritten(line, paragraphs), paragraph: above };
    }
  }
  if (header.company !== null) return { name: asWritten(header.company, paragraphs), paragraph: null };
  const titles = first.flatMap((paragraph) => paragraph.text.split("\n").map((line) => ({ line: line.replace(/\s+Form\s[\w-]{2,8}\b.*$/i, "").trim(), paragraph }))).filter(({ line }) => line.length < 90 && isName(line) && ENDING.test(line) && !/prospectus|registration|securities and exchange|form s-|selling|common stock|shares/i.test(line));
  const found = titles.find(({ line }) => titles.filter((other) => other.line.toLowerCase().startsWith(line.toLowerCase().replace(/\.$/, ""))).length > 1 && ENDING_WHOLE.test(line)) ?? titles[0];
  return found ? { name: asWritten(found.line, paragraphs), paragraph: found.paragraph } : null;
}

function isName(line: string): boolean {
  return line.length > 2 && line.length < 120 && /[A-Za-z]{2}/.test(line) && !/^(?:form|under the|under securities|the securities|to|amendment|registration statement|washington,? d)\b/i.test(line) && !/^\(/.test(line);
}

/** A name in capitals as the text writes it elsewhere, if it does. */
function asWritten(name: string, paragraphs: readonly Paragraph[]): string {
  const clean = name.replace(/\s+/g, " ").replace(/[\uE000\uE001]/g, "").replace(/\s*\/[A-Z]{2}\/?$/, "").trim();
  if (clean !== clean.toUpperCase()) return clean;
  const wanted = clean.toLowerCase();
  for (const paragraph of [...paragraphs.slice(0, MOST_PARAGRAPHS), ...paragraphs.slice(MOST_PARAGRAPHS).slice(-MOST_PARAGRAPHS)]) {
    const text = paragraph.text.includes("\n") ? paragraph.text.replace(/\s+/g, " ") : paragraph.text;
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const written = text.slice(at, at + clean.length);
      if (written !== written.toUpperCase() && /^[A-Z0-9]/.test(written)) return written;
    }
  }
  return clean;
}
