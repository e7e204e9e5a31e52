import type { Holder } from "../ownership/holder";
import { likeness, nameKey, wordKey } from "./nameKeys";

export interface Candidate {
  readonly sourceIndex: number;
  readonly name: string;
  readonly why: string;
}

/** Which holder of the source each row is: certain, to be asked, or none. */
export interface HolderMatches {
  readonly certain: ReadonlyMap<number, number>;
  readonly uncertain: ReadonlyMap<number, readonly Candidate[]>;
}

const ALIKE = 0.6;
const MOST_CANDIDATES = 3;

/**
 * Matches rows to the source's holders, each at most once: by the name as the source last wrote it, by the name as it stands,
 * by the name without its usual differences, by its words in any order. What is only alike, or has the same numbers, is for the person to decide.
 * @param rows the holder as the source last had it (`base`) and as it stands in the row (`current`)
 */
export function matchHolders(rows: readonly { readonly base: Holder | null; readonly current: Holder }[], source: readonly Holder[]): HolderMatches {
  const certain = new Map<number, number>();
  const taken = new Set<number>();
  const passes: ((h: Holder) => string)[] = [(h) => h.name.trim(), (h) => nameKey(h.name), (h) => wordKey(h.name)];
  for (const key of passes) {
    const bySource = unique(source.map((h, i) => [i, key(h)] as const).filter(([i]) => !taken.has(i)));
    for (const pick of ["base", "current"] as const) {
      const byRow = unique(rows.flatMap((r, i) => { const h = r[pick]; return h && !certain.has(i) ? [[i, key(h)] as const] : []; }));
      for (const [name, row] of byRow) {
        const index = bySource.get(name);
        if (name === "" || index === undefined || taken.has(index)) continue;
        certain.set(row, index);
        taken.add(index);
      }
    }
  }
  const uncertain = new Map<number, readonly Candidate[]>();
  rows.forEach((row, i) => {
    if (certain.has(i)) return;
    const candidates = source.flatMap((h, sourceIndex) => (taken.has(sourceIndex) ? [] : alike(row.base ?? row.current, h, sourceIndex))).sort((a, b) => b.score - a.score);
    if (candidates.length) uncertain.set(i, candidates.slice(0, MOST_CANDIDATES).map(({ score: _, ...candidate }) => candidate));
  });
  return { certain, uncertain };
}

/** Keys that stand for one index alone; a name that stands twice decides nothing. */
function unique(pairs: readonly (readonly [number, string])[]): Map<string, number> {
  const found = new Map<string, number>();
  const doubled = new Set<string>();
  for (const [index, key] of pairs) { if (found.has(key)) doubled.add(key); found.set(key, index); }
  for (const key of doubled) found.delete(key);
  return found;
}

function alike(row: Holder, source: Holder, sourceIndex: number): (Candidate & { score: number })[] {
  const words = likeness(row.name, source.name);
  const sameNumbers = row.offered > 0 && row.offered === source.offered && row.held === source.held && row.acquirable === source.acquirable;
  if (words < ALIKE && !sameNumbers) return [];
  return [{ sourceIndex, name: source.name, why: sameNumbers ? "the same numbers of shares" : "a similar name", score: words + (sameNumbers ? 1 : 0) }];
}
