import { splitSentences } from "../words/splitSentences";
import type { CheckNote, NotePart } from "./checkInput";

/** A count of shares in a note, and whether its holder still has to acquire them. */
export interface ListedShares extends NotePart {
  readonly acquirable: boolean;
}

const LISTS = /^(?:also\s|the (?:shares|number|amount)[^.]{0,80}\s|beneficial ownership\s|these shares\s|this (?:number|amount)\s|such shares\s|shares\s[^.]{0,60})?(consists?(?: solely| entirely)?(?: of)?|comprised of|comprises|represents?|includes?|including)\b|^(?:also )(includes?)\b/i;
/** What follows is said not to be counted. */
const EXCLUDES = /\b(?:exclud\w+|(?:does|do|did) not (?:include|reflect|give)|other than|in addition to|without)\b/i;
const COUNT = /(\d{1,3}(?:,\d{3})+|\d{1,7})\s+(?:(?:additional|outstanding|restricted|unvested|vested|currently|presently|such|of the)\s+){0,3}((?:\w+[\s-]){0,3}?(?:shares?|options?|warrants?|units?|ADSs))\b/gi;
const ACQUIRABLE = /\bissuable\b|\bupon (?:the )?(?:\w+ ){0,3}(?:exercise|conversion|vesting|settlement)\b|\bunderlying\b|\bsubject to (?:\w+ ){0,4}(?:options?|warrants?)|\b(?:options?|warrants?|rights?) to (?:purchase|acquire)\b|\b(?:may|can|right to) (?:be )?acquired?\b|\bexercisable within\b/i;
const LONGEST_NOTE = 20_000;
const LONGEST_PART = 300;

/**
 * The counts of shares that a note lists, with what it says of each, and whether the note says that they are all ("consists of") or some
 * ("includes"). Only sentences that list are read: other counts in a note are about something else.
 * @param text of the note without its mark
 * @example noteShares("7", "Includes 119,280 shares issuable upon exercise of options.") has one part, acquirable, relation "includes"
 */
export function noteShares(ref: string, text: string): CheckNote & { readonly parts: readonly ListedShares[] } {
  let relation: CheckNote["relation"] = null;
  const parts: ListedShares[] = [];
  for (const whole of splitSentences(text.slice(0, LONGEST_NOTE))) {
    const sentence = whole.slice(0, EXCLUDES.exec(whole)?.index ?? whole.length);
    const lists = LISTS.exec(sentence.trim());
    if (!lists) continue;
    const word = (lists[1] ?? lists[2] ?? "").toLowerCase();
    const found = partsOf(sentence);
    if (found.length === 0) continue;
    if (relation === null) relation = /^includ/.test(word) ? "includes" : "consists";
    parts.push(...found);
  }
  return { ref, text, relation, parts };
}

function partsOf(sentence: string): ListedShares[] {
  const found = [...sentence.matchAll(COUNT)];
  return found.flatMap((match, index) => {
    const next = found[index + 1]?.index ?? sentence.length;
    const what = sentence.slice(match.index + (match[1] ?? "").length, next).replace(/[\s,;]*(?:and)?\s*(?:\(?[ivx\da-z]{1,4}\))?[\s,;]*$/i, "").trim();
    const shares = Number((match[1] ?? "").replaceAll(",", ""));
    const before = sentence.slice(Math.max(0, match.index - 30), match.index);
    if (shares === 0 || /\bof which\s*$|\bincluding\s*$|\$\s?$|\bup to\s*$/i.test(before) || /^(?:options?|warrants?)$/i.test(match[2] ?? "")) return [];
    return [{ shares, what: what.slice(0, LONGEST_PART), acquirable: ACQUIRABLE.test(what) }];
  });
}
