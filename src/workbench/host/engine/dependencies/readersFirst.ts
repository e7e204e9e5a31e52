import type { IUnitRange } from "@univerjs/core";
import type { Area } from "./readIndex";

/** A formula as Univer orders it. */
export interface Tree {
  readonly treeId: number;
  /** The cells that its result stands in. */
  toRTreeItem(): IUnitRange[];
}

interface Visit<T> {
  readonly tree: T;
  readonly readers: Iterator<number>;
}
const BEGUN = 1;
const DONE = 2;

export interface Reading<T> {
  treeOf(id: number): T | undefined;
  areasOver(range: IUnitRange): Iterable<Area>;
  /** Readers whose ranges are known only by calculating them (OFFSET, INDIRECT). */
  moreReaders(ranges: IUnitRange[]): Iterable<number>;
}

/**
 * The formulas and all that follow from them, each after every formula that reads it, which is the order that Univer calculates
 * from its end; and whether one of them reads itself, directly or by others. Each area is looked through once, whichever of its
 * cells leads there first: all its readers stand in the order by then. So the time grows with the cells and readers of areas, not
 * with the pairs of them.
 */
export function readersFirst<T extends Tree>(trees: readonly T[], reading: Reading<T>): { readonly order: T[]; readonly isCyclic: boolean } {
  const order: T[] = [];
  const state = new Map<number, number>();
  const areas = new Map<Area, number>();
  let isCyclic = false;

  function* readersOf(tree: T): Generator<number> {
    const cells = tree.toRTreeItem();
    for (const cell of cells) for (const area of reading.areasOver(cell)) {
      const seen = areas.get(area);
      if (seen === BEGUN) isCyclic = true;         // a formula on the way here reads the area, and with it this cell
      if (seen !== undefined) continue;
      areas.set(area, BEGUN);
      yield* area.readers;
      areas.set(area, DONE);
    }
    yield* reading.moreReaders(cells);
  }
  const visits: Visit<T>[] = [];
  const begin = (tree: T): void => {
    state.set(tree.treeId, BEGUN);
    visits.push({ tree, readers: readersOf(tree) });
  };
  for (let index = trees.length - 1; index >= 0; index--) {
    if (state.has(trees[index]!.treeId)) continue;
    begin(trees[index]!);
    while (visits.length) {
      const { tree, readers } = visits[visits.length - 1]!;
      const next = readers.next();
      if (next.done) {
        state.set(tree.treeId, DONE);
        order.push(tree);
        visits.pop();
        continue;
      }
      const seen = state.get(next.value);
      if (seen === BEGUN) isCyclic = true;
      if (seen !== undefined) continue;
      const reader = reading.treeOf(next.value);
      if (reader) begin(reader);
    }
  }
  return { order, isCyclic };
}
