import fc from "fast-check";
import { namespaces } from "#univer";
import type { IUnitRange } from "@univerjs/core";
import { ReadIndex, type AreaTree } from "../../../../../src/workbench/host/engine/dependencies/readIndex";

const newIndex = (): ReadIndex => new ReadIndex(() => new namespaces.core.RTree().getTree("areas", "areas") as unknown as AreaTree);
const range = fc.record({ row: fc.integer({ min: 0, max: 8 }), column: fc.integer({ min: 0, max: 8 }), rows: fc.integer({ min: 0, max: 4 }), columns: fc.integer({ min: 0, max: 4 }), sheetId: fc.constantFrom("s1", "s2"), whole: fc.constantFrom("no", "no", "no", "columns", "rows") })
  .map(({ row, column, rows, columns, sheetId, whole }): IUnitRange => ({
    unitId: "book", sheetId,
    range: { startRow: whole === "columns" ? NaN : row, endRow: whole === "columns" ? NaN : row + rows, startColumn: whole === "rows" ? NaN : column, endColumn: whole === "rows" ? NaN : column + columns },
  }));
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("set" as const), reader: fc.integer({ min: 1, max: 12 }), ranges: fc.array(range, { maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete" as const), reader: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("ask" as const), ranges: fc.array(range, { minLength: 1, maxLength: 3 }) }) },
);

const from = (start: number): number => (Number.isNaN(start) ? 0 : start);
const to = (end: number): number => (Number.isNaN(end) ? Infinity : end);
const overlap = (a: IUnitRange, b: IUnitRange): boolean => a.sheetId === b.sheetId
  && from(a.range.startRow) <= to(b.range.endRow) && from(b.range.startRow) <= to(a.range.endRow)
  && from(a.range.startColumn) <= to(b.range.endColumn) && from(b.range.startColumn) <= to(a.range.endColumn);

test("after any formulas come, change and go, the readers found are those whose ranges overlap", () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
    const index = newIndex();
    const plain = new Map<number, IUnitRange[]>();
    for (const one of steps) {
      if (one.kind === "set") {
        index.set(one.reader, one.ranges);
        plain.set(one.reader, one.ranges);
      } else if (one.kind === "delete") {
        index.delete(one.reader);
        plain.delete(one.reader);
      } else {
        const expected = [...plain].filter(([, ranges]) => ranges.some((each) => one.ranges.some((asked) => overlap(each, asked)))).map(([reader]) => reader);
        expect([...index.readersOf(one.ranges)].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
      }
    }
    for (let reader = 1; reader <= 12; reader++) expect(index.has(reader)).toBe(plain.has(reader));
  }), { numRuns: 400 });
});
