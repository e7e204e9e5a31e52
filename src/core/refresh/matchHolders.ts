import type { Holder } from "../ownership/holder";
import { nameKey, weighedWords, wordKey } from "./nameKeys";

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

export interface MatchedRow {
  /** The holder as the source last had it; null for a row that a person added. */
  readonly base: Holder | null;
  /** As it stands in the row. */
  readonly current: Holder;
}

const ALIKE = 0.6;
const MOST_CANDIDATES = 3;
/** A word that more holders have than this finds nobody; with a rarer one it counts all the same. */
const MOST_BEARERS = 500;

/**
 * Matches rows to the source's holders, each at most once: by the name as the source last wrote it, by the name as it stands, by the name without its
 * usual differences. Certain is only what nothing speaks against: a name that two rows or two holders bear in any of these ways, one that is only alike,
 * and another name with the same numbers are for the person to decide.
 */
export function matchHolders(rows: readonly MatchedRow[], source: readonly Holder[]): HolderMatches {
  const certain = new Map<number, number>();
  const taken = new Set<number>();
  const give = (row: number, index: number): void => { certain.set(row, index); taken.add(index); };
  const exact = (holder: Holder | null): string => holder?.name.replace(/\s+/g, " ").trim() ?? "";
  const bySource = grouped(source.map(exact));
  for (const pick of ["base", "current"] as const) {
    for (const [name, at] of grouped(rows.map((row, i) => (certain.has(i) ? "" : exact(row[pick]))))) {
      const all = bySource.get(name) ?? [];
      if (all.length === 1 && at.length === 1 && !taken.has(all[0]!)) give(at[0]!, all[0]!);
      else if (all.length === at.length && all.length > 1) sameFigures(at.map((i) => rows[i]![pick]!), all.map((i) => source[i]!)).forEach((to, from) => { if (!taken.has(all[to]!)) give(at[from]!, all[to]!); });
    }
  }
  // A row that a person gave the name of another holder of the source may be either of the two.
  const contested = new Map<number, readonly number[]>();
  for (const [row, index] of [...certain]) {
    const other = bySource.get(exact(rows[row]!.current))?.filter((one) => one !== index && !taken.has(one)) ?? [];
    if (other.length > 0) contested.set(row, [index, ...other]);
  }
  for (const [row, [index]] of contested) { certain.delete(row); taken.delete(index!); }
  const keys = (holder: Holder | null): string[] => (holder ? [`n ${nameKey(holder.name)}`, `w ${wordKey(holder.name)}`].filter((key) => key.length > 2) : []);
  const written = linked(rows.map(({ base, current }) => new Set([...keys(base), ...keys(current)])), source.map((holder) => new Set(keys(holder))));
  const bearers = new Map<number, number>();
  for (const indexes of written) for (const index of indexes) bearers.set(index, (bearers.get(index) ?? 0) + 1);
  written.forEach((indexes, row) => {
    const [index] = indexes;
    if (indexes.length === 1 && bearers.get(index!) === 1 && !certain.has(row) && !contested.has(row) && !taken.has(index!)) give(row, index!);
  });
  return { certain, uncertain: candidates(rows, source, certain, taken, (row) => [...(contested.get(row) ?? []), ...written[row]!]) };
}

function candidates(rows: readonly MatchedRow[], source: readonly Holder[], certain: ReadonlyMap<number, number>, taken: ReadonlySet<number>, sameName: (row: number) => readonly number[]): Map<number, readonly Candidate[]> {
  const open = source.flatMap((holder, index) => (taken.has(index) ? [] : [{ index, holder, words: weighedWords(holder.name) }]));
  const byWord = new Map<string, number[]>();
  open.forEach(({ words }, at) => { for (const [word, weight] of words) { if (weight < 1) continue; const list = byWord.get(word); if (list) list.push(at); else byWord.set(word, [at]); } });
  const byFigures = grouped(open.map(({ holder }) => (holder.offered > 0 ? figures(holder) : "")));
  const weights = open.map(({ words }) => sum(words.values()));
  const uncertain = new Map<number, readonly Candidate[]>();
  for (const words of [byWord, byFigures]) for (const [word, bearers] of words) if (bearers.length > MOST_BEARERS) words.delete(word);
  const shared = new Float64Array(open.length);
  rows.forEach((row, i) => {
    if (certain.has(i)) return;
    const found = new Map<number, { readonly why: string; readonly score: number }>();
    const add = (index: number, why: string, score: number): void => { if (!taken.has(index) && (found.get(index)?.score ?? -1) < score) found.set(index, { why, score }); };
    for (const holder of row.base && row.base !== row.current ? [row.base, row.current] : [row.current]) {
      const own = weighedWords(holder.name);
      const others = [...own].filter(([word]) => !byWord.has(word));
      const total = sum(own.values());
      const likeTo = (at: number, both: number): number => (2 * (both + sum(others.map(([word, weight]) => (open[at]!.words.has(word) ? weight : 0))))) / (total + weights[at]!);
      const touched: number[] = [];
      for (const word of own.keys()) for (const at of byWord.get(word) ?? []) { if (shared[at] === 0) touched.push(at); shared[at]! += 1; }
      for (const at of holder.offered > 0 ? byFigures.get(figures(holder)) ?? [] : []) add(open[at]!.index, "the same numbers of shares", 1 + likeTo(at, shared[at]!));
      for (const at of touched) {
        const both = shared[at]!;
        shared[at] = 0;
        const like = likeTo(at, both);
        if (like >= ALIKE) add(open[at]!.index, "a similar name", like);
      }
    }
    for (const index of sameName(i)) add(index, "the same name, written otherwise or borne twice", 3);
    const best = [...found].sort(([, a], [, b]) => b.score - a.score).slice(0, MOST_CANDIDATES);
    if (best.length > 0) uncertain.set(i, best.map(([sourceIndex, { why }]) => ({ sourceIndex, name: source[sourceIndex]!.name, why })));
  });
  return uncertain;
}

/** For each row the source's holders that have one of its keys. */
function linked(rows: readonly ReadonlySet<string>[], source: readonly ReadonlySet<string>[]): number[][] {
  const bearing = new Map<string, number[]>();
  source.forEach((keys, index) => { for (const key of keys) { const list = bearing.get(key); if (list) list.push(index); else bearing.set(key, [index]); } });
  return rows.map((keys) => [...new Set([...keys].flatMap((key) => bearing.get(key) ?? []))]);
}

/** Of holders who all bear one name: which of the others each is, where all figures agree; nothing where they do not. */
function sameFigures(rows: readonly Holder[], source: readonly Holder[]): Map<number, number> {
  const left = grouped(source.map(figures));
  const found = new Map<number, number>();
  rows.forEach((row, i) => { const index = left.get(figures(row))?.shift(); if (index !== undefined) found.set(i, index); });
  return found.size === rows.length ? found : new Map<number, number>();
}

const figures = ({ held, acquirable, offered }: Holder): string => `${held}/${acquirable}/${offered}`;
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, number) => all + number, 0);

/** The places of each text; the empty one is no one's. */
function grouped(texts: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  texts.forEach((text, index) => {
    if (text === "") return;
    const group = groups.get(text);
    if (group) group.push(index); else groups.set(text, [index]);
  });
  return groups;
}
