import { SUPER_CLOSE, SUPER_OPEN } from "./block";

const SPACES = /[\t\r\f\v \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const UNTIDY = /[\t\r\f\v\n\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff¹²³⁰⁴-⁹]| {2}/;
/** Nothing but the signs of a typewriter: the words of a text filing mostly are. */
const TYPED = /^[\n -~]*$/;
const SMALL = /[¹²³⁰⁴-⁹]/;
const SMALL_ALL = /[¹²³⁰⁴-⁹]+/g;
const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const HAS_NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * Words as a reader sees them: every run of blanks (no-break and typographic ones too) is one space, invisible characters are gone,
 * empty lines are dropped and line breaks stay.
 * @param raw text with "\n" where the layout breaks the line
 * @example tidyWords(" Ally\u00a0 Bridge \n\n (3) ") is "Ally Bridge\n(3)"
 */
export function tidyWords(raw: string): string {
  if (!UNTIDY.test(raw)) return raw.trim();
  if (TYPED.test(raw)) return raw.replace(/ {2,}/g, " ").replace(/ ?\n[\n ]*/g, "\n").trim();
  if (SMALL.test(raw)) return tidyWords(raw.replace(SMALL_ALL, (digits) => SUPER_OPEN + [...digits].map((digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit))).join("") + SUPER_CLOSE));
  const seen = HAS_NOTHING.test(raw) ? raw.replace(NOTHING, "") : raw;
  if (!seen.includes("\n")) return seen.replace(SPACES, " ").trim();
  return seen.split("\n").map((line) => line.replace(SPACES, " ").trim()).filter((line) => line !== "").join("\n");
}
