import fc from "fast-check";
import { lineHeights } from "../../../src/workbook/refresh/lineHeights";
import type { NoteOp } from "../../../src/workbook/refresh/structure";

interface Sheet { readonly texts: (string | null)[]; readonly heights: number[] }
const STANDARD = 15;

/** What Excel does: whole rows take their heights along; a table's rows move the cells beneath it alone. */
function asExcelDoes({ texts, heights }: Sheet, ops: readonly NoteOp[], end: number, grown: number): void {
  for (const { row, text } of ops.filter(({ kind }) => kind === "insert")) { texts.splice(row, 0, text); heights.splice(row, 0, 99); }
  for (const { row } of ops.filter(({ kind }) => kind === "delete").sort((a, b) => b.row - a.row)) { texts.splice(row, 1); heights.splice(row, 1); }
  if (grown > 0) texts.splice(end, 0, ...Array<null>(grown).fill(null));
  else texts.splice(end + grown, -grown);
}

test("each line keeps the height that it had, wherever notes and rows come and go; every other row is fitted", () => {
  fc.assert(fc.property(
    fc.integer({ min: 4, max: 9 }), fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: -3, max: 3 }).filter((grown) => grown !== 0),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.integer({ min: 0, max: 2 }), fc.boolean(),
    (rows, noteHeights, grown, goes, comes, hasOwnLine) => {
      const end = 1 + rows;
      const top = end + 1;
      const texts: (string | null)[] = [...Array<null>(top).fill(null), ...noteHeights.map((_, index) => `(${index}) note`), ...(hasOwnLine ? ["a person's own"] : [])];
      const heights = [...Array<number>(top).fill(STANDARD), ...noteHeights, ...(hasOwnLine ? [33] : [])];
      const lines = texts.flatMap((text, row) => (text === null ? [] : [{ row, height: heights[row]! }]));
      const own = new Map(texts.flatMap((text, row) => (text === null ? [] : [[text, heights[row]!] as const])));
      const deletes = noteHeights.flatMap((_, index): NoteOp[] => (goes[index] ? [{ kind: "delete", row: top + index, text: "" }] : []));
      const inserts = Array.from({ length: comes }, (_, index): NoteOp => ({ kind: "insert", row: top + noteHeights.length + index, text: `(n${index}) new` }));
      const sheet: Sheet = { texts, heights };
      asExcelDoes(sheet, [...inserts, ...deletes], end, grown);
      const { set, fit } = lineHeights(lines, { noteOps: [...inserts, ...deletes] }, grown);
      for (const row of fit) sheet.heights[row] = STANDARD;
      for (const { row, height } of set) sheet.heights[row] = height;
      sheet.texts.forEach((text, row) => {
        if (text === null) expect(sheet.heights[row] ?? STANDARD).toBe(STANDARD);
        else if (own.has(text)) expect([text, sheet.heights[row]]).toEqual([text, own.get(text)]);
        else expect(sheet.heights[row]).toBeLessThan(99);
      });
      expect(sheet.heights.slice(sheet.texts.length).every((height) => height === STANDARD)).toBe(true);
    },
  ), { seed: 20261120, numRuns: 500 });
});
