const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bl ?l ?l ?p\b/g, "lllp"], [/\bl ?l ?p\b/g, "llp"], [/\bl ?l ?c\b/g, "llc"], [/\bl ?d ?c\b/g, "ldc"], [/\bl ?p\b/g, "lp"], [/\bn ?v\b/g, "nv"], [/\bs ?a\b/g, "sa"], [/\bn ?a\b/g, "na"],
  [/\blimited partnership\b/g, "lp"], [/\blimited liability company\b/g, "llc"], [/\blimited\b/g, "ltd"], [/\bincorporated\b/g, "inc"], [/\bcorporation\b/g, "corp"], [/\bcompany\b/g, "co"],
  [/\btrust under agreement dated\b|\bu a d\b|\bu a dtd\b|\bdated\b|\bdtd\b/g, "uad"], [/^the /g, ""], [/ the\b/g, ""],
];
/** Letters that no decomposition turns into plain ones. */
const LETTERS: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" };
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}(?![\p{L}\p{N}]))+/gu;
/** Words that say what a holder is and not which: they tell little about whether two names are one. */
const KINDS = new Set(["lp", "llp", "lllp", "llc", "ldc", "nv", "sa", "na", "ltd", "inc", "corp", "co", "plc", "trust", "fund", "family", "living", "revocable", "irrevocable", "uad", "and", "of", "for", "fbo"]);
const KIND_WEIGHT = 0.3;
/** Behind a comma they belong to the person before it. */
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "md", "phd", "esq", "trustee", "ttee"]);

/** A name without what changes from list to list: case, accents, points and commas, "The", "&" for "and", blanks between initials, and the ways to write L.P., LLC, Inc. */
export function nameKey(name: string): string {
  let key = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ßæœøđðłþı]/g, (letter) => LETTERS[letter]!)
    .replace(/[’'`]/g, "").replace(/&/g, " and ").replace(/\+/g, " plus ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  for (const [pattern, form] of FORMS) key = key.replace(pattern, form);
  return key.replace(/\s+/g, " ").trim().replace(INITIALS, (letters) => letters.replace(/ /g, ""));
}

/**
 * The name with what stands behind its comma put first, and a trust's words in one order: "Doll Family Trust, Dixon and Carol" and "Dixon and Carol Doll
 * Family Trust" are one, and so are "Roe, Jane" and "Jane Roe". Numbers keep their order, for they are dates, and so do the persons' own names:
 * "Henry James" and "James Henry" are two persons, and so are their trusts.
 */
export function wordKey(name: string): string {
  const words = turned(name).split(" ");
  if (!words.includes("trust")) return words.join(" ");
  const isNumber = (word: string): boolean => /\p{N}/u.test(word);
  const own = pairs(words).filter((word) => !KINDS.has(word) && !isNumber(word));
  return [...own, "/", ...words.filter((word) => KINDS.has(word)).sort(), "/", ...words.filter(isNumber)].join(" ");
}

/** "Roe, Jane, Jr." as "Jane Roe Jr."; other commas, as before "Inc." or a date, part nothing. */
function turned(name: string): string {
  const parts = name.split(",").map(nameKey).filter((part) => part !== "");
  const suffix = parts.length === 3 && SUFFIXES.has(parts[2]!) ? parts[2]! : null;
  if (parts.length !== 2 && suffix === null) return nameKey(name);
  const [first, second] = parts as [string, string];
  const isName = second.split(" ").every((word) => !(KINDS.has(word) && word !== "and") && !SUFFIXES.has(word) && !/\p{N}/u.test(word));
  return isName ? [second, first, ...(suffix ? [suffix] : [])].join(" ") : nameKey(name);
}

/** Two joined by "and" are one pair, whoever is named first. */
function pairs(words: readonly string[]): string[] {
  const sorted = [...words];
  sorted.forEach((word, index) => {
    const [before, after] = [sorted[index - 1], sorted[index + 1]];
    if (word === "and" && before && after && after < before) { sorted[index - 1] = after; sorted[index + 1] = before; }
  });
  return sorted;
}

/** The words of a name with their weights: words that only say what a holder is count less. */
export function weighedWords(name: string): Map<string, number> {
  return new Map(nameKey(name).split(" ").map((word) => [word, KINDS.has(word) ? KIND_WEIGHT : 1]));
}

/** How alike two names are, 0 to 1: twice the words they share over the words they have. */
export function likeness(a: string, b: string): number {
  const [left, right] = [weighedWords(a), weighedWords(b)];
  const sum = (words: Iterable<number>): number => [...words].reduce((all, weight) => all + weight, 0);
  return (2 * sum([...left].flatMap(([word, weight]) => (right.has(word) ? [weight] : [])))) / (sum(left.values()) + sum(right.values()));
}
