import type { CivilDate } from "../../core/exact/civilDate";
import { addDays } from "../../core/exact/addDays";
import { ratio, type Ratio } from "../../core/exact/ratio";
import type { LockUpTerms } from "../../core/lockup/terms";
import { datedReleases } from "./datedReleases";
import { LONG_DATE, readLongDate } from "./longDates";
import type { Paragraph } from "./paragraphs";
import { splitSentences } from "./sentences";

export interface LockUpStatement {
  /** null where its shape is not one of equal steps, of one date or of a list of dates. */
  readonly terms: LockUpTerms | null;
  readonly agreementDate: CivilDate | null;
  readonly quote: string;
  readonly paragraph: Paragraph;
}

/** A quick look before the paragraph is read. */
const HINT = /lock|prohibit|agreed/i;
const ABOUT = /\block-?\s?up\b|\bprohibit\w*\b[^.]{0,80}\b(?:sale|selling|transfer|hedging)|\bagreed\b[^.]{0,40}\bnot\b[^.]{0,40}\b(?:sell|transfer|dispose|offer)/i;
const OURS = /\bselling (?:stock|share|security|unit)?-?\s?holders?\b|\b(?:shares|securities)\b[^.]{0,80}\b(?:offered|covered|registered|sold)\b[^.]{0,60}\b(?:prospectus|registration statement|hereby)/i;
/** Those who agree with underwriters, where only the section speaks of selling holders. */
const OTHERS = /\b(?:we|directors|officers|underwriters?)\b/i;
const UNTIL = new RegExp(`\\b(?:until|through and including|through|prior to|before|ending on|expir\\w+ on|released? (?:from (?:the )?lock-?up )?on|ends? on|beginning on)\\s+(${LONG_DATE})`, "i");
const AGREEMENT = new RegExp(`\\bagreements?\\b[^.]{0,80}\\bdated\\s+(?:as of\\s+)?(${LONG_DATE})`, "i");
const FIRST_PART = /(\d{1,3}(?:\.\d+)?)\s?%[^.]{0,120}\breleased\b|\brelease\w*\b[^.]{0,80}?(\d{1,3}(?:\.\d+)?)\s?%/i;
const FURTHER = /\b(?:additional|further|another)\s+(\d{1,3}(?:\.\d+)?)\s?%[^.]{0,160}?\b(?:(?:every|each)\s+(?:(\w+)[\s-]months?\b|(month|quarter)\b)|(monthly|quarterly))/i;
const DAYS = /\b(\d{1,4})[- ]days?\b[^.]{0,60}?\b(?:after|following|from|of)\b\s+(?:the date of (?:this|the final) prospectus|([^.,;]{0,60}))/i;
/** "until 90 days after February 1, 2025": a number of days from a day that is written out. */
const DAYS_FROM_DATE = new RegExp(`\\b(\\d{1,4})[- ]days?\\b[^.;]{0,40}?\\b(?:after|following|from)\\s+(${LONG_DATE})`, "i");
/** A lock-up for a time, whatever its shape. */
const STATED = /\block-?\s?up (?:agreements?|period)\b|\block-?\s?up\b[^.]{0,60}\b\d{1,4}[- ]days?\b|\b\d{1,4}-day lock-?\s?up\b|\breleased? from (?:the )?lock-?\s?up\b|\bagreed\b[^.]{0,40}\bnot\b[^.]{0,80}\b(?:until|through|for a period|for \w+ (?:days|months)|prior to|before)\b/i;
/** Sentences that can speak of parts being freed. */
const RELEASED = /\breleas|\bmay (?:be )?(?:sell|sold|transfer)|\bfree\b|\bexpir|\block/i;
const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, nine: 9, twelve: 12 };

/**
 * Every statement of a lock-up of the selling holders, with its terms where they are equal steps, one date or a list of dates.
 * @param prospectusDate from which "180 days after the date of this prospectus" counts; null where it is not known
 */
export function findLockUps(paragraphs: readonly Paragraph[], prospectusDate: CivilDate | null): LockUpStatement[] {
  return paragraphs.flatMap((paragraph) => {
    if (!HINT.test(paragraph.text)) return [];
    const text = paragraph.text.replace(/\s+/g, " ");
    if (!ABOUT.test(text) || !(OURS.test(text) || OURS.test(paragraph.section))) return [];
    const sentences = splitSentences(text);
    const first = sentences.findIndex((sentence) => ABOUT.test(sentence));
    const quote = sentences.slice(first, first + 3).join(" ");
    if (!OURS.test(text) && OTHERS.test(quote)) return [];
    const terms = termsIn(quote, prospectusDate);
    if (terms === null && !STATED.test(quote)) return [];
    const agreement = AGREEMENT.exec(quote)?.[1];
    return [{ terms, agreementDate: agreement ? readLongDate(agreement) : null, quote, paragraph }];
  });
}

function termsIn(quote: string, prospectusDate: CivilDate | null): LockUpTerms | null {
  const until = UNTIL.exec(quote);
  const date = until ? readLongDate(until[1] ?? "") : null;
  const firstRelease = date && /^through/i.test(until?.[0] ?? "") ? addDays(date, 1) : date;
  const first = FIRST_PART.exec(quote);
  const further = FURTHER.exec(quote);
  if (firstRelease && first && further) {
    const percent = first[1] ?? first[2] ?? "";
    const months = monthsOf(further);
    if (months === null || Number(further[1]) !== Number(percent)) return null;
    return { kind: "steps", firstRelease, releasePercent: percentRatio(percent), intervalMonths: months };
  }
  const dated = datedReleases(splitSentences(quote).filter((sentence) => RELEASED.test(sentence)).join(" "));
  if (dated !== null) return dated === "partial" ? null : dated.terms;
  if (/\d\s?%[^.]{0,80}\breleased\b|\$\s?\d|\btrading days\b|\bearlier of\b|\blater of\b/i.test(quote) && !/100\s?%/.test(quote)) return null;
  if (firstRelease) return { kind: "steps", firstRelease, releasePercent: ratio(1n, 1n), intervalMonths: null };
  const [, counted, since = ""] = DAYS_FROM_DATE.exec(splitSentences(quote).find((sentence) => ABOUT.test(sentence) && !/\bfil(?:e|ed|ing)\b/i.test(sentence)) ?? "") ?? [];
  const start = readLongDate(since);
  if (start) return { kind: "steps", firstRelease: addDays(start, Number(counted)), releasePercent: ratio(1n, 1n), intervalMonths: null };
  const days = DAYS.exec(quote);
  if (days && days[2] === undefined && prospectusDate) return { kind: "steps", firstRelease: addDays(prospectusDate, Number(days[1])), releasePercent: ratio(1n, 1n), intervalMonths: null };
  return null;
}

function monthsOf(further: RegExpExecArray): number | null {
  if (further[3]) return /quarter/i.test(further[3]) ? 3 : 1;
  if (further[4]) return /quarterly/i.test(further[4]) ? 3 : 1;
  const word = (further[2] ?? "").toLowerCase();
  return NUMBERS[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
}

function percentRatio(text: string): Ratio {
  const [whole = "0", part = ""] = text.split(".");
  return ratio(BigInt(whole + part), 100n * 10n ** BigInt(part.length));
}
