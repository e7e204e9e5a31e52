import type { CellRun, PlacedCell } from "./cellTasks";
import { otherContent } from "./otherSheets";
import type { SetView } from "./setView";

/** Farther than this no column of ours has room for terms. */
const MOST = 60;

/**
 * The empty cells above and beneath formulas that are to be written on our other sheets, as runs that leave them empty. Excel fills a table's column
 * with a formula that is written into it while the rest of the column is empty (office-js #1916), so they are emptied again after it.
 */
export function blanksBeside(view: Pick<SetView, "others">, runs: readonly CellRun[]): CellRun[] {
  const written = new Set(runs.flatMap(({ area, row, column, cells }) => cells.map((_, index) => `${area} ${row + index} ${column}`)));
  return runs.flatMap((run) => {
    const { area, row, column, cells } = run;
    const sheet = view.others?.find(({ key }) => key === area);
    if (!sheet || !cells.some(({ to }) => typeof to === "string" && to.startsWith("="))) return [];
    const last = sheet.row + sheet.formulas.length - 1;
    const isBlank = (at: number): boolean => at >= 0 && at <= last && !written.has(`${area} ${at} ${column}`) && otherContent(sheet, at, column) === "";
    const blanks = (from: number, step: 1 | -1): number => {
      let count = 0;
      while (count < MOST && isBlank(from + step * count)) count++;
      return count;
    };
    const empty = (first: number, count: number): CellRun[] => (count === 0 ? [] : [{ area, row: first, column, cells: Array.from({ length: count }, (_, index): PlacedCell => ({ area, row: first + index, column, from: "", to: "", what: `${sheet.name}, an empty cell` })) }]);
    const [above, below] = [blanks(row - 1, -1), blanks(row + cells.length, 1)];
    return [...empty(row - above, above), ...empty(row + cells.length, below)];
  });
}
