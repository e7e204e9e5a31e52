const CAP = /(?:in excess of|more than|exceed(?:s|ing)?|greater than|at most|up to|maximum of|limited to)\s+(\d{1,2}(?:\.\d{1,3})?)\s?%(?:\s+or\s+(\d{1,2}(?:\.\d{1,3})?)\s?%)?[^.;]{0,120}?\b(?:outstanding|common stock|ordinary shares|total|class)/gi;
const LIMITED = /\b(?:convert|exercis|beneficial ownership limitation|blocker|own(?:ing|ership)?\b)/i;
const DISREGARDED = /\b(?:do(?:es)? not (?:give effect|reflect|take into account)|without (?:giving effect|regard|taking into account)|not giving effect|disregard\w*)\b/i;
const BROKER = /[^.]{0,200}\b(?:is|are)\b[^.]{0,60}\b(?:a )?(?:registered )?(?:broker-?\s?dealers?|affiliates? of (?:a |one or more )?(?:registered )?broker-?\s?dealers?)[^.]{0,120}/i;
const NOT_BROKER = /\b(?:neither|not|nor)\b[^.]{0,60}\bbroker-?\s?dealer/i;
const RELATION = /[^.]{0,160}\b(?:director|officer|chief \w+ officer|employee|chair(?:man|woman|person)?|president|founder|consultant)\b[^.]{0,80}\b(?:of|to|at|by)\s+(?:the company|our company|us|ours)\b[^.]{0,60}|[^.]{0,120}\bour\s+(?:director|officer|chief|president|chair|founder|board)\b[^.]{0,80}/i;

/** An ownership cap that a note states, and whether the row's figures are limited by it. */
export interface CapStatement {
  /** As printed: "4.99%". */
  readonly cap: string;
  readonly applied: boolean;
}

/** The cap that a note states; null where it states none, or several without saying which. */
export function capIn(text: string): CapStatement | null {
  const caps = new Set([...text.slice(0, 20_000).matchAll(CAP)].flatMap((match) => (match[2] === undefined ? [match[1] ?? ""] : [match[1] ?? "", match[2]])));
  if (caps.size !== 1 || !LIMITED.test(text)) return null;
  return { cap: `${[...caps][0] ?? ""}%`, applied: !DISREGARDED.test(text) };
}

/** The sentence that says that a holder is a broker-dealer or an affiliate of one; "" = none. */
export function brokerDealerIn(text: string): string {
  const found = BROKER.exec(text.slice(0, 20_000))?.[0].trim() ?? "";
  return NOT_BROKER.test(found) ? "" : found;
}

/** The words that state a position with the issuer; "" = none. */
export function relationshipIn(text: string): string {
  return RELATION.exec(text.slice(0, 20_000))?.[0].trim().slice(0, 300) ?? "";
}
