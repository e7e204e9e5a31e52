import { SUPER_CLOSE, SUPER_OPEN } from "../source/block";

const SUPER = new RegExp(`${SUPER_OPEN}[^${SUPER_CLOSE}]{0,40}${SUPER_CLOSE}`, "g");
const MARKS = /(?:\s*[([](?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5}|[*†‡§#+]{1,3})(?:\s?,\s?(?:\d{1,3}|[a-z]))*[)\]]|<F\d{1,3}>|[†‡§#]|\*{1,3}(?=$))+$/i;
const FIGURE = /^[$(]?\s?(?:\d[\d,. ]*|\.\d{1,4})\s?\)?\s?%?$/;
const DASHES = /^[$(]?\s?(?:[-–—‐‑‒―−_•]{1,5}|-\s?0\s?-|—0—|–0–)\s?\)?\s?%?$/;
const WITH_PERCENT = /^\d[\d,]*\s?\(\s?(?:\d{1,3}(?:\.\d{1,4})?\s?%|\*)\s?\)$/;
const WORDS = /^(?:n\/a|n\.a\.|na|nil|none|less than (?:one|\d(?:\.\d{1,2})?)(?: ?%| ?percent)?|<\s?(?:\d(?:\.\d{1,2})?|\.\d{1,2})\s?%?|all)$/i;

/** The text without the note marks that stand at its end or raised in it. */
export function withoutMarks(text: string): string {
  const flat = text.replace(SUPER, " ").replace(/[\uE000\uE001]/g, "").trim();
  return flat === "*" || flat === "**" ? flat : flat.replace(MARKS, "").trim();
}

/** True when a cell holds a figure, a percentage or what stands for none, as opposed to words. */
export function isValue(text: string): boolean {
  const bare = withoutMarks(text);
  if (bare === "") return /\(\d{1,3}\)$/.test(text.trim());
  return FIGURE.test(bare) || WITH_PERCENT.test(text.trim()) || DASHES.test(bare) || bare === "*" || bare === "**" || bare === "*%" || bare === "* %" || WORDS.test(bare);
}

/** True when a cell holds only a sign that belongs to the figure beside it. */
export function isSymbol(text: string): boolean {
  return /^(?:[$€£¥(]|US\$|\$\s?\(|%|\)|\)\s?%|%\s?\))$/.test(text.trim());
}
