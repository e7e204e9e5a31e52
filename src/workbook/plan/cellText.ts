/** Letters and plain punctuation only: nothing that Excel could take for a formula, a number, a date or an error. */
const PLAIN = /^\p{L}[\p{L} .,;&()'’]*$/u;
const TRUTH = /^(true|false)$/i;
/** What a cell's XML cannot hold, halves of a surrogate pair among it. */
// eslint-disable-next-line no-control-regex -- these very characters are taken out
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * A text as it must be written so that the cell holds exactly this text: behind an apostrophe wherever Excel would read something else in it.
 * @example cellText("=1+1") is "'=1+1", cellText("3") is "'3", cellText("Gil Shiva") is itself
 */
export function cellText(text: string): string {
  const clean = text.replace(UNPRINTABLE, "");
  if (clean === "" || (PLAIN.test(clean) && !TRUTH.test(clean))) return clean;
  return `'${clean}`;
}
