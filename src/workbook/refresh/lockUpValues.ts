import type { SellingTable } from "../../core/ownership/sellingTable";
import { planInsert } from "../plan/planInsert";
import type { CellValue } from "../plan/sheetPlan";
import { contentOf, sameContent } from "./cellContent";
import type { SetView } from "./setView";

/** The two tables of the sheet `Lock-up` as they stand, for mode `values`. */
export interface LoadedLockUp {
  readonly schedule: Excel.Range | null;
  readonly supply: Excel.Range | null;
  readonly byHolder: Excel.Range | null;
  readonly totals: Excel.Range | null;
}

export function loadLockUpValues(context: Excel.RequestContext, { contents, names }: SetView): LoadedLockUp {
  const find = (name: string): Excel.Table | null => {
    const found = contents.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    return found ? context.workbook.tables.getItem(found.id) : null;
  };
  const [schedule, supply, byHolder] = [find(names.tables.schedule), find(names.tables.supply), find(names.tables.byHolder)];
  return {
    schedule: schedule?.getDataBodyRange().load("values") ?? null,
    supply: supply?.getDataBodyRange().load("values") ?? null,
    byHolder: byHolder?.getDataBodyRange().load("values") ?? null,
    totals: byHolder?.getTotalRowRange().load("values") ?? null,
  };
}

export interface ValueWrite {
  readonly range: Excel.Range;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/** The figures that differ from what stands there, cell by cell, as a new insert in mode `values` would write them. */
export function lockUpValueWrites({ schedule, supply, byHolder, totals }: LoadedLockUp, view: SetView, table: SellingTable): ValueWrite[] {
  const plan = planInsert({ table, mode: "values", accounts: [], source: view.record.source, placement: "new", percentFormat: view.record.percentFormat }, view.names);
  const sheet = plan.sheets.find(({ key }) => key === "lockUp")!;
  const blocks = sheet.values.map(({ cells }) => cells).filter((cells): cells is readonly (readonly CellValue[])[] => typeof cells === "object");
  const holders = blocks.at(-1)!;
  const [shown = [], supplied = []] = table.offering.lockUp ? blocks.filter((cells) => cells[0]!.length === 4 && typeof cells[0]![0] === "number") : [];
  const sums = sheet.tables[1]?.totals ?? [];
  return [...differing(byHolder, holders), ...differing(schedule, shown), ...differing(supply, supplied), ...differing(totals, [sums])];
}

function differing(range: Excel.Range | null, wanted: readonly (readonly CellValue[])[]): ValueWrite[] {
  if (!range) return [];
  return (range.values as unknown[][]).flatMap((cells, row) => cells.flatMap((now, column): ValueWrite[] => {
    const value = wanted[row]?.[column];
    return value === undefined || value === null || sameContent(contentOf(null, now), value) ? [] : [{ range, row, column, value }];
  }));
}
