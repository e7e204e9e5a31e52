import fc from "fast-check";
import type { IUnitRange } from "@univerjs/core";
import type { Area } from "../../../../../src/workbench/host/engine/dependencies/readIndex";
import { readersFirst } from "../../../../../src/workbench/host/engine/dependencies/readersFirst";

const COUNT = 14;
const cell = (row: number): IUnitRange => ({ unitId: "book", sheetId: "s", range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 } });
/** Formulas one under the other, each reading some stretches of the column. */
const column = fc.array(fc.array(fc.tuple(fc.integer({ min: 0, max: COUNT - 1 }), fc.integer({ min: 0, max: 3 })), { maxLength: 2 }), { minLength: COUNT, maxLength: COUNT });

function areasOf(reads: readonly (readonly (readonly [number, number])[])[]): Area[] {
  const areas = new Map<string, Area>();
  reads.forEach((stretches, reader) => {
    for (const [minY, more] of stretches) {
      const maxY = Math.min(COUNT - 1, minY + more);
      const area = areas.get(`${minY}-${maxY}`) ?? { minX: 0, maxX: 0, minY, maxY, readers: new Set<number>() };
      area.readers.add(reader);
      areas.set(`${minY}-${maxY}`, area);
    }
  });
  return [...areas.values()];
}

/** Whether a formula reads itself: whether walking its readers leads back to it. */
function leadsTo(areas: readonly Area[], start: number): Set<number> {
  const found = new Set<number>();
  const waiting = [start];
  while (waiting.length) {
    const row = waiting.pop()!;
    for (const { minY, maxY, readers } of areas) if (minY <= row && row <= maxY) for (const reader of readers) if (!found.has(reader)) {
      found.add(reader);
      waiting.push(reader);
    }
  }
  return found;
}

test.each([["any formulas", (reads: [number, number][][]) => reads], ["formulas that read only what stands above", (reads: [number, number][][]) => reads.map((stretches, row) => stretches.filter(([first, more]) => Math.min(COUNT - 1, first + more) < row))]])("%s: all that follows, each once, every reader before what it reads unless it reads itself", (_which, shape) => {
  fc.assert(fc.property(column, fc.uniqueArray(fc.integer({ min: 0, max: COUNT - 1 }), { minLength: 1 }), (drawn, changed) => {
    const areas = areasOf(shape(drawn));
    const trees = Array.from({ length: COUNT }, (_, treeId) => ({ treeId, toRTreeItem: () => [cell(treeId)] }));
    const { order, isCyclic } = readersFirst(changed.map((row) => trees[row]!), {
      treeOf: (id) => trees[id],
      areasOver: ({ range: { startRow } }) => areas.filter(({ minY, maxY }) => minY <= startRow && startRow <= maxY),
      moreReaders: () => [],
    });
    const ids = order.map(({ treeId }) => treeId);
    const following = new Set(changed.flatMap((row) => [row, ...leadsTo(areas, row)]));
    expect([...ids].sort((a, b) => a - b)).toEqual([...following].sort((a, b) => a - b));
    expect(isCyclic).toBe([...following].some((row) => leadsTo(areas, row).has(row)));
    if (isCyclic) return;
    const place = new Map(ids.map((id, index) => [id, index]));
    for (const { minY, maxY, readers } of areas) for (const reader of readers) for (let row = minY; row <= maxY; row++) {
      if (place.has(row)) expect(place.get(reader)).toBeLessThan(place.get(row)!);
    }
  }), { numRuns: 500 });
});

test("a column of 100,000 formulas that each read the one above is no deeper a call than one of ten", () => {
  const trees = Array.from({ length: 100_000 }, (_, treeId) => ({ treeId, toRTreeItem: () => [cell(treeId)] }));
  const { order, isCyclic } = readersFirst([trees[0]!], {
    treeOf: (id) => trees[id],
    areasOver: ({ range: { startRow } }) => [{ minX: 0, maxX: 0, minY: startRow, maxY: startRow, readers: new Set([startRow + 1]) }],
    moreReaders: () => [],
  });
  expect([order.length, order[0]!.treeId, isCyclic]).toEqual([100_000, 99_999, false]);
});
