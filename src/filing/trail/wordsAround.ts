const WIDEST = 280;

/**
 * A stretch of words with what is marked in it, cut around the mark where it is long; whole words, and "…" where something was cut.
 * @param words one line
 * @param from where the mark begins, `to` where it ends, exclusive; both 0 = the words as a whole
 */
export function wordsAround(words: string, from: number, to: number): { readonly words: string; readonly from: number; readonly to: number } {
  if (words.length <= WIDEST) return { words, from, to };
  const spare = Math.max(0, WIDEST - (to - from));
  let start = Math.max(0, from - Math.floor(spare / 2));
  let end = Math.min(words.length, start + WIDEST);
  start = Math.max(0, end - WIDEST);
  const blank = words.indexOf(" ", start);
  if (start > 0 && blank >= 0 && blank < from) start = blank + 1;
  const last = words.lastIndexOf(" ", end);
  if (end < words.length && last > to) end = last;
  const before = start > 0 ? "…" : "";
  const behind = end < words.length ? "…" : "";
  const shift = before.length - start;
  return { words: `${before}${words.slice(start, end)}${behind}`, from: to === 0 ? 0 : from + shift, to: to === 0 ? 0 : to + shift };
}
