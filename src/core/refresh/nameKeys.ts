const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bl ?l ?l ?p\b/g, "lllp"], [/\bl ?l ?p\b/g, "llp"], [/\bl ?l ?c\b/g, "llc"], [/\bl ?d ?c\b/g, "ldc"], [/\bl ?p\b/g, "lp"], [/\bn ?v\b/g, "nv"], [/\bs ?a\b/g, "sa"], [/\bn ?a\b/g, "na"],
  [/\blimited partnership\b/g, "lp"], [/\blimited liability company\b/g, "llc"], [/\blimited\b/g, "ltd"], [/\bincorporated\b/g, "inc"], [/\bcorporation\b/g, "corp"], [/\bcompany\b/g, "co"],
  [/\btrust under agreement dated\b|\bu a d\b|\bu a dtd\b|\bdated\b|\bdtd\b/g, "uad"], [/\band\b/g, " "], [/^the /g, ""], [/ the\b/g, ""],
];

/** A name without what changes from list to list: case, accents, points and commas, "The", "and" for "&", and the ways to write L.P., LLC, Inc. */
export function nameKey(name: string): string {
  let key = name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[’'`]/g, "").replace(/[^a-z0-9]+/g, " ").trim();
  for (const [pattern, form] of FORMS) key = key.replace(pattern, form);
  return key.replace(/\s+/g, " ").trim();
}

/** The words of a name in alphabetical order: "Doll Family Trust, Dixon and Carol" and "Dixon and Carol Doll Family Trust" are one. */
export function wordKey(name: string): string {
  return nameKey(name).split(" ").sort().join(" ");
}

/** How alike two names are, 0 to 1: twice the words they share over the words they have. */
export function likeness(a: string, b: string): number {
  const left = new Set(nameKey(a).split(" "));
  const right = new Set(nameKey(b).split(" "));
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}
