import type { RoundTrips } from "../write/roundTrips";
import { blanksBeside } from "./blanksBeside";
import { contentOf, sameContent, type Content } from "./cellContent";
import { countOf, type CellRun } from "./cellTasks";
import { restoreFilters } from "./filters";
import { columnIndex, type SetView } from "./setView";

/**
 * Writes cells in one round trip, each read in that same trip before it is written. What somebody entered in the moment between our look and our
 * write is put back at once.
 * @param mark highlights a range, or null
 * @param after queues what goes out with the cells
 * @returns the cells that were put back, in words; "moved" when rows were moved meanwhile, and everything was put back
 */
export async function writeRuns(context: Excel.RequestContext, trips: RoundTrips, view: SetView, runs: readonly CellRun[], mark: ((range: Excel.Range) => void) | null, after: (() => void) | null): Promise<readonly string[] | "moved"> {
  const sheet = context.workbook.worksheets.getItem(view.sheetId);
  const table = context.workbook.tables.getItem(view.tableId);
  const terms = view.termsTableId && runs.some(({ area }) => area === "terms") ? context.workbook.tables.getItem(view.termsTableId).getDataBodyRange() : null;
  const rangeOf = ({ area, row, column, cells }: CellRun): Excel.Range => {
    const other = view.others?.find(({ key }) => key === area);
    const first = area === "terms" ? terms!.getCell(row, column) : (other ? context.workbook.worksheets.getItem(other.sheetId) : sheet).getRangeByIndexes(row, column, 1, 1);
    return first.getResizedRange(cells.length - 1, 0);
  };
  context.application.suspendApiCalculationUntilNextSync();
  const ranges = [...runs, ...blanksBeside(view, runs)].map((run) => ({ run, range: rangeOf(run), before: rangeOf(run).load("formulas,values") }));
  const names = table.getDataBodyRange().getColumn(columnIndex(view, "name")).load("values");
  const touchesTable = runs.some(({ area }) => area === "table");
  if (view.isFiltered && touchesTable) table.clearFilters();
  for (const { run, range } of ranges) {
    if (run.cells.every(({ to }) => to === "")) range.clear("Contents");
    else range.formulas = run.cells.map(({ to }) => [to]) as string[][];
    if (mark && run.area === "table") mark(range);
  }
  after?.();
  if (view.isFiltered && touchesTable) restoreFilters(table, view);
  await trips.send(`Writing ${countOf(runs.reduce((sum, { cells }) => sum + cells.length, 0), "cell")}`);

  const moved = names.values.length !== view.rows.length || view.rows.some(({ row, holder }) => String(names.values[row]![0]).trim() !== holder.name && isWritten(runs, view.top + row));
  const found = ranges.map(({ before }) => before.formulas.map(([formula], index): Content => contentOf(formula, before.values[index]![0])));
  const lost: string[] = [];
  ranges.forEach(({ run, range }, index) => {
    const stood = found[index]!;
    const isOurs = run.cells.map(({ from }, row) => sameContent(from, stood[row]!));
    if (!moved && isOurs.every(Boolean)) return;
    range.formulas = run.cells.map(({ to }, row) => [moved || !isOurs[row] ? stood[row] : to]) as string[][];
    run.cells.forEach(({ what }, row) => { if (!isOurs[row]) lost.push(what); });
  });
  if (moved || lost.length > 0) await trips.send("Putting back what was entered meanwhile");
  return moved ? "moved" : lost;
}

/** Only rows that were written matter: a name elsewhere may be edited. */
function isWritten(runs: readonly CellRun[], row: number): boolean {
  return runs.some(({ area, row: first, cells }) => area === "table" && row >= first && row < first + cells.length);
}
