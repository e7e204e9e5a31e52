const MOST = 320;
const LONGEST = 20_000;
const LONGEST_ABOUT = 200;
const WORDS_BEFORE = 40;
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({ nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", ndash: "–", mdash: "—", rsquo: "’", lsquo: "‘", ldquo: "“", rdquo: "”", dagger: "†" }));

/**
 * The words of a source around a place: whole lines, without markup, cut where they grow long. It is text, and is only ever shown as text.
 * @param start offset of the first character
 * @param end offset after the last one
 * @param about words that the snippet must not cut away, such as the row's name: a long place is shown around them
 */
export function snippetOf(source: string, start: number, end: number, about = ""): string {
  const from = source.lastIndexOf("\n", Math.max(0, start - 1)) + 1;
  const lineEnd = source.indexOf("\n", end);
  const lines = source.slice(Math.max(from, start - MOST), Math.min(lineEnd < 0 ? source.length : lineEnd, start + 40 * MOST));
  const words = /<\/?[a-z!]/i.test(lines) ? withoutMarkup(lines) : lines.replace(/[ \t]{3,}/g, "   ").replace(/\n\s*\n/g, "\n").trim();
  if (words.length <= MOST) return words;
  const begin = beginAround(words, about);
  const to = begin + MOST - 2;
  return `${begin > 0 ? "…" : ""}${words.slice(begin, to).trimEnd()}${to < words.length ? "…" : ""}`;
}

/** Where a snippet of a long place begins: a few words before what it is about, at the beginning where that stands near it or nowhere. */
function beginAround(words: string, about: string): number {
  const wanted = about.trim().slice(0, LONGEST_ABOUT).split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const at = wanted === "" ? -1 : words.search(new RegExp(wanted, "i"));
  if (at < MOST / 2) return 0;
  const begin = words.slice(0, at - WORDS_BEFORE).search(/\s\S*$/);
  return begin < 0 ? at : begin + 1;
}

/** The words of a place and of nothing around it, as one line without markup. */
export function wordsOf(source: string, start: number, end: number): string {
  return withoutMarkup(source.slice(start, Math.min(end, start + LONGEST)));
}

function withoutMarkup(html: string): string {
  const text = (html.includes("<") ? html.replace(/^[^<]*>/, "").replace(/<[^<>]*>/g, " ").replace(/<[^<>]*$/, "") : html);
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole: string, name: string) => named(name) ?? whole).replace(/\s+/g, " ").trim();
}

function named(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
