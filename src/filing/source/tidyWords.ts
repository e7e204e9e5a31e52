import { SUPER_CLOSE, SUPER_OPEN } from "./block";

const SPACES = /[\t\r\f\v \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const UNTIDY = /[\t\r\f\v\n\u00a0\u00ad\u061c\u1680\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\ufeff¹²³⁰⁴-⁹]| {2}/;
/** Nothing but the signs of a typewriter: the words of a text filing mostly are. */
const TYPED = /^[\n -~]*$/;
const SMALL = /[¹²³⁰⁴-⁹]/;
const SMALL_ALL = /[¹²³⁰⁴-⁹]+/g;
/** What no reader sees, among it the marks that turn the direction of words: a name with one in it would read as another. */
const NOTHING = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const HAS_NOTHING = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

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
  const seen = withoutUnseen(raw);
  if (!seen.includes("\n")) return seen.replace(SPACES, " ").trim();
  return seen.split("\n").map((line) => line.replace(SPACES, " ").trim()).filter((line) => line !== "").join("\n");
}

/** A text without what no reader sees in it. */
export const withoutUnseen = (text: string): string => (HAS_NOTHING.test(text) ? text.replace(NOTHING, "") : text);
