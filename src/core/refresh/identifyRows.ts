import type { Holder } from "../ownership/holder";
import { likeness, nameKey, wordKey } from "./nameKeys";
import type { BaseRow } from "./refreshModel";

/** An edited row between two untouched neighbours is taken for the same holder from this likeness of the names on. */
const LIKE_ENOUGH = 0.5;

/**
 * Which holder of the last refresh each row of the table is, although rows were sorted, inserted, deleted, moved or edited since:
 * by the name and all figures, by the name alone, by the name without its usual differences, by the figures alone, at last by the place
 * between two rows that are known. Each holder is given once; what stands twice and can't be told apart goes in order.
 * @param base the rows as the last insert or refresh left them, in their order then
 * @param rows the table's rows from top to bottom
 * @returns for each row the id of its holder, or null for a row that a person added
 */
export function identifyRows(base: readonly BaseRow[], rows: readonly Holder[]): (string | null)[] {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const give = (row: number, index: number): void => {
    found.set(row, index);
    taken.add(index);
  };
  const pass = (key: (holder: Holder) => string, inOrder: boolean): void => {
    const bases = grouped(base.map(({ holder }) => holder), key, taken);
    const here = grouped(rows, key, new Set(found.keys()));
    for (const [text, indexes] of bases) {
      const matching = here.get(text) ?? [];
      if (text === "" || (!inOrder && (indexes.length > 1 || matching.length > 1))) continue;
      indexes.slice(0, matching.length).forEach((index, n) => give(matching[n]!, index));
    }
  };
  pass((holder) => `${name(holder)}\n${figures(holder)}\n${texts(holder)}`, true);
  pass((holder) => `${name(holder)}\n${figures(holder)}`, true);
  pass(name, false);
  pass((holder) => nameKey(holder.name), false);
  pass((holder) => wordKey(holder.name), false);
  pass((holder) => (hasFigures(holder) ? figures(holder) : ""), false);
  pass(name, true);
  rows.forEach((row, i) => {
    if (found.has(i)) return;
    const index = between(i, found, rows.length, base.length, taken);
    if (index !== null && isAlike(row, base[index]!.holder)) give(i, index);
  });
  return rows.map((_, i) => (found.has(i) ? base[found.get(i)!]!.id : null));
}

function grouped(holders: readonly Holder[], key: (holder: Holder) => string, without: ReadonlySet<number>): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  holders.forEach((holder, index) => {
    if (without.has(index)) return;
    const text = key(holder);
    const group = groups.get(text);
    if (group) group.push(index);
    else groups.set(text, [index]);
  });
  return groups;
}

/** The one holder that stood between the two that this row stands between now. */
function between(row: number, found: ReadonlyMap<number, number>, rows: number, holders: number, taken: ReadonlySet<number>): number | null {
  const above = row === 0 ? -1 : found.get(row - 1);
  const below = row === rows - 1 ? holders : found.get(row + 1);
  if (above === undefined || below === undefined || below - above !== 2 || taken.has(above + 1)) return null;
  return above + 1;
}

function isAlike(row: Holder, base: Holder): boolean {
  const shared = ([row.held === base.held && row.held > 0, row.acquirable === base.acquirable && row.acquirable > 0, row.offered === base.offered && row.offered > 0]).some(Boolean);
  return shared || likeness(row.name, base.name) >= LIKE_ENOUGH;
}

const name = ({ name: given }: Holder): string => given.replace(/\s+/g, " ").trim();
const figures = ({ held, acquirable, offered }: Holder): string => `${held}/${acquirable}/${offered}`;
const hasFigures = ({ held, acquirable, offered }: Holder): boolean => held + acquirable + offered > 0;
const texts = ({ noteRefs, group, relationship, brokerDealer, noticeAddress }: Holder): string => [noteRefs.join(","), group, relationship, brokerDealer, noticeAddress].join("\n");
