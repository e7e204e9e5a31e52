import { isCatchAllName } from "../../core/ownership/catchAllName";
import type { Roles } from "../table/assignRoles";
import type { RawRow } from "../table/rawTable";

/** The words of a row's name column, and of the columns before it where a table numbers its rows. */
export function holderNames(raw: RawRow, roles: Roles): string {
  const own = raw.cells[roles.name]?.text ?? "";
  if (own !== "") return own;
  const before = raw.cells.slice(0, roles.name).find((cell) => cell !== null && /[A-Za-z]/.test(cell.text));
  return before?.text ?? "";
}

const TOTAL = /^(?:grand[- ]|sub[- ]?)?totals?(?:\s*[:.*]*$|\s*[-–—(,]|\s(?:shares|common|number|for|of|all|selling|offered|registered|beneficial|amount|holders|to be|as)\b)|^aggregate(?: total)?[:.\s]*$|^all selling (?:stock|share|security)holders(?: as a group)?[:.\s]*(?:\(\d+ persons\))?$/i;
/** A part's total, or a line that adds up persons who stand in rows of their own. */
const SUBTOTAL = /^sub[- ]?totals?\b|^all (?:of our |our |current |present )*(?:executive officers?|officers?|directors?)\b.{0,80}\bas a group\b/i;

export function isTotal(words: string): boolean {
  return TOTAL.test(words) && !/\b(?:fund|l\.?p\.?|llc|inc\.?|trust|partners|ltd)\b/i.test(words);
}

export function isSubtotal(words: string): boolean {
  return SUBTOTAL.test(words);
}

/** "All other holders or future transferees": a row of the table that names nobody. */
export function isCatchAll(words: string): boolean {
  return isCatchAllName(words);
}

const GROUP = /:$|^(?:current|former|other|certain|total)\b|\(continued\)|\b(?:investors|holders|stockholders|shareholders|securityholders|noteholders|unitholders|directors?|officers?|employees|executives?|management|purchasers|transferees?|affiliates|series|class|warrants?|notes?|debentures?|preferred|common|stock|shares|units|options|group|financing|placement|offering|acquisition|merger|consultants|others?|members|finders|agents|continued|persons|parties|entities|individuals|founders|lenders|creditors|sellers|sponsors?|selling|name|named|table|following|issued|issuable|per|page)\b/i;
const ENTITY_END = /\b(?:l\.?\s?p|l\.?l\.?c|l\.?l\.?p|inc|incorporated|ltd|limited|corp|corporation|company|co|trust|fund|foundation|partners|partnership|ira|ldc|plc|n\.?v|s\.?a|ag|gmbh|bank|associates|holdings|capital|ventures)\.?\)?$/i;
const PERSON = /^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][\w.'’-]*(?:,? (?:[A-Z][\w.'’-]*|and|&|de|van|von|der|la|le)){1,5}(?:, (?:Jr|Sr|M\.?D|Ph\.?D|Esq|II|III|IV)\.?)?$/;

/** "Entities affiliated with Oak Capital": several, whoever they are named after. */
const SEVERAL = /^(?:entities|funds|accounts|persons|parties|investors|holders|shares|individuals|trusts)\b[^.]{0,30}\b(?:affiliated|associated|related|managed|advised|controlled|held)\b/i;

/** True where words alone in a row name a holder rather than a group of holders: an entity, or a person's name without words of a group. */
export function namesHolder(words: string): boolean {
  const name = words.replace(/\s+/g, " ").trim();
  if (name.endsWith(":") || name.length > 120 || SEVERAL.test(name)) return false;
  return ENTITY_END.test(name) ? !/^(?:holders?|investors?|transferees?|former|purchasers?)\b|\b(?:holders|investors|stockholders|shareholders) of\b/i.test(name) : PERSON.test(name) && name !== name.toUpperCase() && !GROUP.test(name);
}

const HEADS = /:$|\(continued\)$|^(?:transferees|directors|officers|employees|executive|affiliates?|holders|investors|current|former|other|series|class|group|part|schedule|certain|management|private|public)\b|\b(?:investors|holders|stockholders|shareholders|securityholders|directors|officers|employees|purchasers|transferees|affiliates|members|persons|parties|entities|individuals|others|stock|shares|notes|warrants|options|units|financing|placement|offering|group|founders|consultants|lenders|agents)$/i;

/** True where words alone in a row plainly head a group of holders. */
export function headsHolders(words: string): boolean {
  const plain = words.replace(/\s*\(\w{1,3}\)$/, "").trim();
  return HEADS.test(plain) || SEVERAL.test(plain);
}
