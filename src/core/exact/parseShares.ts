import type { Outcome } from "../finding";
import { refuse } from "../outcome";
import type { Shares } from "./shares";
import { describe, toShares } from "./toShares";

const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;
const ZERO_MARK = /^(?:[-\u2010-\u2015\u2212]+|[-\u2010-\u2015\u2212]\s*0\s*[-\u2010-\u2015\u2212])$/;
/** Separators between every three digits, one and the same throughout; ".0" and ".00" behind them are still whole shares. */
const GROUPED = /^\d{1,3}(?:(,)\d{3}(?:,\d{3})*|(['\u2019])\d{3}(?:['\u2019]\d{3})*|(\.)\d{3}(?:\.\d{3})+)?(?:\.0{1,2})?$/;
const PLAIN = /^\d+(?:\.0+)?$/;

/**
 * A share count written as text: digits, with separators between every three ("1,234,567", "1 234 567", "1'234'567", "1.234.567") or none; a dash or "-0-" is 0.
 * "1.234" and "1,23" are refused, because they may be a fraction or a decimal comma.
 * @param text what the cell or field holds
 * @param what how the message names it: an argument ("offered") or a place ("row 5, Offered")
 * @returns the count, or a refusal (`shares`) that names it and the remedy; nothing is rounded
 * @example parseShares("15,244,091", "row 9, Offered") is 15244091
 */
export function parseShares(text: string, what: string): Outcome<Shares> {
  const trimmed = text.trim();
  if (trimmed === "") return toShares(null, what);
  if (ZERO_MARK.test(trimmed)) return toShares(0, what);
  const packed = /^\d{1,3}(?:[\s\u00a0\u2007\u2009\u202f]\d{3})+(?:\.0{1,2})?$/.test(trimmed) ? trimmed.replace(SPACES, "") : trimmed;
  if (PLAIN.test(packed)) return toShares(Number(packed), what);
  if (GROUPED.test(packed)) return toShares(Number(packed.replace(/\.0{1,2}$/, "").replace(/\D/g, "")), what);
  if (/^[-\u2212]\s*[\d,.]+$|^\([\d,.]+\)$/.test(packed)) return refuse("shares", `${what} is ${describe(trimmed)}, a negative. Give a whole number of shares, 0 or more.`);
  if (/^[\d,]*[.,]\d+$/.test(packed)) return refuse("shares", `${what} is ${describe(trimmed)}, a fraction of a share or a separator in the wrong place. Give whole shares, as 1,234,567.`);
  return refuse("shares", `${what} is ${describe(trimmed)}, not a number of shares. Give whole shares, as 1,234,567.`);
}
