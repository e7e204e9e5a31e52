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
