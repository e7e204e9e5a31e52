import type { RawColumn } from "./rawTable";

export type Phase = "before" | "offered" | "after";
export type Measure = "count" | "percent" | "amount" | "both";
export type SecurityClass = "common" | "warrants" | "notes" | "preferred" | "other";

/** What a heading says about its column; null = it does not say. */
export interface ColumnMeaning {
  readonly kind: "name" | "figure" | "words";
  readonly phase: Phase | null;
  readonly measure: Measure | null;
  readonly security: SecurityClass | null;
  /** "with" where the figures assume that the over-allotment option is exercised in full. */
  /** "A", "B" of a class of shares. */
  readonly series: string | null;
  readonly overAllotment: "with" | "without" | null;
  readonly isTotal: boolean;
  readonly heading: string;
}

const AFTER = /\bafter\b|\bthereafter\b|\bafterwards?\b|\bto be (?:beneficially )?(?:owned|held|retained)\b(?![^.]{0,40}\b(?:prior|before)\b)|\bfollowing (?:the |this |completion|any )?(?:the )?(?:offering|sale|resale|completion)|\bupon (?:the )?completion|\bpost[- ]offering|\bremaining\b|\bretained\b|\bsubsequent to\b|\b(?:if|assuming|once|when)\s(?:that\s)?all\b[^.]{0,60}\b(?:re)?sold\b/i;
/** "Shares Owned Assuming Sale of All Registered Shares": what is left, unless the words before it already speak of what is offered. */
const ASSUMING_SOLD = /^(?!.*\b(?:offered|registered|sold)\b.*\bassuming\b).*\b(?:own\w*|held|hold\w*|percent\w*|%)\b.*\bassuming (?:the |that )?(?:sale|resale|full sale|all|maximum)\b/i;
const BEFORE = /\bbefore\b|\bprior\b|\bpre[- ]offering|\bcurrently (?:owned|held)|\bpreceding\b/i;
const OFFERED = /\boffered\b|\bto be sold\b|\bbeing (?:sold|registered|offered|resold)\b|\bregistered\b|\bmay be (?:sold|offered|resold)\b|\bfor (?:re)?sale\b|\bto be (?:re)?sold\b|\bresale\b|\bcovered (?:by|hereby)\b|\boffering hereby\b|\bsold (?:hereby|in|pursuant|under)\b|\bto be offered\b|\bbeing offered\b|\bsubject to (?:this )?(?:offering|prospectus)\b|\bto be registered\b|\bavailable for\b|\bmaximum number\b|\bincluded in\b|\b(?:this|the) (?:prospectus|registration statement)\b/i;
const OWNED = /\bown(?:ed|ership)?\b|\bheld\b|\bbeneficial/i;
const VOTING = /\bvoting (?:power|interest|rights)\b|\btotal votes?\b/i;
const PERCENT = /%|\bpercent(?:age)?\b|\bproportion\b/i;
const UNDERLYING = /\b(?:underlying|issuable|exercise of|upon|subject to|issued under)\b[^–—]{0,60}\bwarrants?\b/i;
const COUNT = /\bnumber\b|\bshares?\b|\bamount\b|\bunits\b|\bads\b|\bwarrants?\b|\bno\.|#/i;

/**
 * What a column holds, by the words of its heading: the lowest level that says when (before, offered, after) decides, then the levels above it; words of owning alone mean before.
 * @param column headings from the top
 * @example levels "Owned After Offering" over "Percent" give after, percent
 */
export function columnMeaning(column: RawColumn): ColumnMeaning {
  const levels = [...column.levels].reverse().map((level) => plain(level.text));
  const all = [...levels].reverse().join(" ");
  const phase = levels.map(phaseOf).find((found) => found !== null) ?? (levels.some((level) => OWNED.test(level)) ? "before" : null);
  return {
    kind: VOTING.test(levels[0] ?? "") ? "words" : "figure",
    phase,
    measure: levels.map(measureOf).find((found) => found !== null) ?? null,
    security: securityOf(levels),
    series: levels.map((level) => /\b(?:class|series)\s([A-Z])\b/i.exec(level)?.[1]?.toUpperCase() ?? null).find((found) => found !== null) ?? null,
    overAllotment: overAllotmentOf(all),
    isTotal: /\btotal\b|\baggregate\b/i.test(levels[0] ?? ""),
    heading: all,
  };
}

function plain(text: string): string {
  return text.replace(/[\uE000\uE001]/g, " ").replace(/\s+/g, " ").trim();
}

function phaseOf(text: string): Phase | null {
  const bare = text.replace(/\bassuming\b.*$/i, (tail) => (AFTER.test(text.slice(0, text.length - tail.length)) ? "" : tail));
  if (AFTER.test(bare) || ASSUMING_SOLD.test(text)) return "after";
  if (BEFORE.test(bare)) return "before";
  if (OFFERED.test(bare)) return "offered";
  return null;
}

function measureOf(text: string): Measure | null {
  const percent = PERCENT.test(text);
  const count = /\bnumber\b|\bshares (?:and|\/)|\bamount\b/i.test(text);
  if (percent && count && /\band\b|&|\/|\((?:percent|%)/i.test(text)) return "both";
  if (percent) return "percent";
  if (/\bprincipal amount\b|\$|\bdollar\b/i.test(text.replace(/\$0?\.\d+/g, ""))) return "amount";
  return COUNT.test(text) ? "count" : null;
}

function securityOf(levels: readonly string[]): SecurityClass | null {
  for (const text of levels) {
    if (/\bprincipal amount\b/i.test(text)) return "notes";
    if (/\bwarrants?\s*(?:\([^)]{0,8}\)\s*)?$/i.test(text) && !UNDERLYING.test(text)) return "warrants";
    if (/\b(?:common|ordinary|voting|subordinate)(?: voting)? (?:stock|shares?|units?)|\bads(?:s|\b)|\bclass [a-c]\b|\bcommon\b/i.test(text)) return "common";
    if (/\bnotes?\b|\bdebentures?\b/i.test(text) && !/\b(?:shares|stock)\b[^–—]{0,40}\b(?:issuable|underlying|upon|conversion)\b/i.test(text)) return "notes";
    if (/\bwarrants?\b/i.test(text)) return /\bwarrant shares\b/i.test(text) || UNDERLYING.test(text) ? "common" : "warrants";
    if (/\bpreferred\b|\bpreference\b/i.test(text)) return /\bissuable\b|\bconversion\b|\bunderlying\b|\blieu\b/i.test(text) ? "common" : "preferred";
  }
  return null;
}

function overAllotmentOf(text: string): "with" | "without" | null {
  if (!/over-?\s?allotment|option to purchase additional|underwriters['’]? option|\boption exercise\b|(?:full|no|without|assuming) (?:the )?exercise|exercise(?:d)? (?:of )?(?:the )?(?:underwriters['’]? )?option|option (?:is |were )?(?:not )?exercised/i.test(text)) return null;
  return /\bno (?:option )?exercise|\bwithout\b|\bnot? exercised|\bassuming no\b|\bexcluding\b|\bno option\b|\bif (?:the )?(?:\w+ ){0,4}not\b/i.test(text) ? "without" : "with";
}
