import type { Phase } from "../table/columnMeaning";

const WORDS: Readonly<Record<Phase, RegExp>> = {
  before: /\bbefore\b|\bprior\b|\bcurrently (?:owned|held)\b|\bpre-offering\b/gi,
  offered: /\boffered\b|\b(?:to be|being|may be) (?:re)?sold\b|\bbeing registered\b|\bto be registered\b|\bregistered\b|\bfor (?:re)?sale\b|\bto be offered\b|\bcovered\b/gi,
  after: /\bafter\b|\bfollowing\b|\bupon completion\b|\bpost-offering\b|\bremaining\b/gi,
};

/** What headings say that are parted by single blanks, so that they stand under no column: which phases they name, in which order. */
export interface RunPhases {
  /** In the order in which the headings name them. */
  readonly found: readonly Phase[];
  /** What is offered is named, and one line names them all or each stands on a line of its own: words broken over lines did not change their order. */
  readonly certain: boolean;
}

/**
 * The phases (before, offered, after) that heading lines name, in order.
 * @example phasesIn(["Name Owned Before Offering Offered Owned After"]).found is before, offered, after
 */
export function phasesIn(lines: readonly string[]): RunPhases {
  const places: { readonly phase: Phase; readonly line: number; readonly at: number }[] = [];
  for (const [line, text] of lines.entries()) {
    for (const phase of ["before", "offered", "after"] as const) {
      const match = [...text.matchAll(WORDS[phase])][0];
      if (match && !places.some((place) => place.phase === phase)) places.push({ phase, line, at: match.index });
    }
  }
  if (!places.some(({ phase }) => phase === "before") && places.length > 0 && lines.some((text) => /\bown(?:ed|ership)\b|\bheld\b/i.test(text))) {
    const [line, at] = ownedFirst(lines);
    if (places.every((place) => place.line > line || (place.line === line && place.at > at))) places.push({ phase: "before", line, at });
  }
  places.sort((a, b) => a.line - b.line || a.at - b.at);
  const onLines = new Set(places.map((place) => place.line)).size;
  return { found: places.map((place) => place.phase), certain: places.some(({ phase }) => phase === "offered") && (onLines === 1 || onLines === places.length) };
}

function ownedFirst(lines: readonly string[]): [number, number] {
  const line = lines.findIndex((text) => /\bown(?:ed|ership)\b|\bheld\b/i.test(text));
  return [line, (lines[line] ?? "").search(/\bown(?:ed|ership)\b|\bheld\b/i)];
}
