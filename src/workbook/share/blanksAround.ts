import type { FormulaCell } from "./readCells";

/** Farther than this no column of ours has room for terms. */
const MOST = 60;

/**
 * Queues the reading of what stands above and beneath formulas that come back. Excel fills a table's column with a formula that is written into it
 * while the rest of the column is empty (office-js #1916).
 * @returns after the next round trip queues that the empty cells next to a formula are empty still; it goes out behind the formulas
 */
export function loadBlanksAround(context: Excel.RequestContext, cells: readonly FormulaCell[]): () => void {
  const key = (sheetId: string, row: number, column: number): string => `${sheetId}/${row}/${column}`;
  const known = new Set(cells.map(({ sheetId, row, column }) => key(sheetId, row, column)));
  const beside = cells.filter(({ values }) => values.length * values[0]!.length === 1).flatMap(({ sheetId, row, column }) => {
    const at = (first: number, rows: number): Excel.Range => context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(first, column, rows, 1);
    const above = Math.min(MOST, row);
    return [
      ...(above > 0 && !known.has(key(sheetId, row - 1, column)) ? [{ isAbove: true, range: at(row - above, above).load("formulas"), at, row, isKnown: (step: number) => known.has(key(sheetId, row - step, column)) }] : []),
      ...(known.has(key(sheetId, row + 1, column)) ? [] : [{ isAbove: false, range: at(row + 1, MOST).load("formulas"), at, row, isKnown: (step: number) => known.has(key(sheetId, row + step, column)) }]),
    ];
  });
  return () => {
    for (const { isAbove, range, at, row, isKnown } of beside) {
      const contents = (range.formulas as unknown[][]).map(([formula]) => formula);
      const nearest = isAbove ? contents.reverse() : contents;
      const end = nearest.findIndex((content, index) => content !== "" || isKnown(index + 1));
      const count = end < 0 ? nearest.length : end;
      if (count > 0) at(isAbove ? row - count : row + 1, count).clear("Contents");
    }
  };
}
