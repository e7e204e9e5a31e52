import { splitSentences } from "../terms/sentences";

const CAP = /(?:in excess of|more than|exceed(?:s|ing)?|greater than|at most|up to|maximum of|limited to)\s+(\d{1,2}(?:\.\d{1,3})?)\s?%(?:\s+or\s+(\d{1,2}(?:\.\d{1,3})?)\s?%)?[^.;]{0,120}?\b(?:outstanding|common stock|ordinary shares|total|class)/gi;
/** "A beneficial ownership limitation of 9.99%", "a 4.99% blocker". */
const NAMED_CAP = /\b(?:ownership|exercise|conversion)\s(?:limitations?|limits?|blockers?|caps?|restrictions?)\s(?:(?:is|are|was)\s)?(?:of|at|equal to|set at)\s(\d{1,2}(?:\.\d{1,3})?)\s?%(?:\sor\s(\d{1,2}(?:\.\d{1,3})?)\s?%)?|\b(\d{1,2}(?:\.\d{1,3})?)\s?%(?:\sor\s(\d{1,2}(?:\.\d{1,3})?)\s?%)?(?:,\sas applicable,)?\s(?:beneficial\s)?(?:ownership\s)?(?:limitations?|limits?|blockers?|caps?)\b/gi;
const LIMITED = /\b(?:convert|exercis|beneficial ownership limitation|blocker|own(?:ing|ership)?\b)/i;
const DISREGARDED = /\b(?:do(?:es)? not (?:give effect|reflect|take into account)|without (?:giving effect|regard|taking into account)|not giving effect|disregard\w*)\b/i;
const BROKER = /\b(?:is|are)\b[^.]{0,60}\b(?:a )?(?:registered )?(?:broker-?\s?dealers?|affiliates? of (?:a |one or more )?(?:registered )?broker-?\s?dealers?)/i;
const NOT_BROKER = /\b(?:neither|not|nor)\b[^.]{0,60}\bbroker-?\s?dealer/i;
const RELATION = /\b(?:director|officer|employee|chair(?:man|woman|person)?|president|founder|consultant)\b[^.]{0,80}\b(?:of|to|at|by)\s+(?:the company|our company|us|ours)\b|\bour\s+(?:director|officer|chief|president|chair|founder|board)\b/i;
const LONGEST_NOTE = 20_000;
const LONGEST_QUOTE = 300;

/** An ownership cap that a note states, and whether the row's figures are limited by it. */
export interface CapStatement {
  /** As printed: "4.99%". */
  readonly cap: string;
  readonly applied: boolean;
}

/** The cap that a note states; null where it states none, or several without saying which. */
export function capIn(text: string): CapStatement | null {
  const words = text.slice(0, LONGEST_NOTE);
  const stated = [...words.matchAll(CAP), ...words.matchAll(NAMED_CAP)].filter((match) => !/\b(?:increas|decreas|rais|lower|chang|adjust|other percentage)\w*[^.]{0,80}$/i.test(text.slice(Math.max(0, match.index - 120), match.index)));
  const caps = new Set(stated.flatMap((match) => match.slice(1).filter((percent) => percent !== undefined)));
  if (caps.size !== 1 || !LIMITED.test(text)) return null;
  return { cap: `${[...caps][0] ?? ""}%`, applied: !DISREGARDED.test(text) };
}

/** The sentence that says that a holder is a broker-dealer or an affiliate of one; "" = none. */
export function brokerDealerIn(text: string): string {
  return sentenceWith(text, BROKER, /broker/i, NOT_BROKER);
}

/** The sentence that states a position with the issuer; "" = none. */
export function relationshipIn(text: string): string {
  return sentenceWith(text, RELATION, /director|officer|employee|chair|president|founder|consultant|our board|our chief/i, null);
}

function sentenceWith(text: string, pattern: RegExp, hint: RegExp, unless: RegExp | null): string {
  if (!hint.test(text)) return "";
  const found = splitSentences(text.slice(0, LONGEST_NOTE)).find((sentence) => hint.test(sentence) && pattern.test(sentence) && !unless?.test(sentence));
  return found?.slice(0, LONGEST_QUOTE) ?? "";
}
