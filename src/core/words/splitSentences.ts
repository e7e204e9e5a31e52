const ABBREVIATION = /(?:^|[\s(“"])(?:mr|mrs|ms|dr|messrs|prof|inc|corp|ltd|co|no|st|jr|sr|esq|vs|cf|approx|ave|blvd|rd|[a-z]|l\.p|l\.l\.c|ph\.d|m\.d|u\.s|n\.a|n\.v|s\.a)\.$/i;
const BOUNDARY = /[.!?]["”)]?\s+(?=["“(]?[A-Z])/g;

/**
 * A paragraph cut into sentences; a full stop behind an abbreviation or an initial ends none. (Written without look-behind, which older web
 * views cannot parse.)
 * @example splitSentences("Held by Mr. Ball. He sells.") is ["Held by Mr. Ball.", "He sells."]
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1))) continue;
    sentences.push(text.slice(from, end).trim());
    from = match.index + match[0].length;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== "");
}
