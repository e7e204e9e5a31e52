import { floorTimes } from "../../core/exact/floorTimes";
import { formatLongDate } from "../../core/exact/formatLongDate";
import { toNumber } from "../../core/exact/toNumber";
import { toSerial } from "../../core/exact/serialDate";
import { releasedShares } from "../../core/lockup/releasedShares";
import { shareSchedule } from "../../core/lockup/shareSchedule";
import { area } from "./address";
import { cellText } from "./cellText";
import { percentOf } from "../../core/ownership/percentOf";
import type { SupplyStep } from "../../core/market/supplyCurve";
import { SUPPLY_COLUMN, supplyFigures } from "./lockUpSupply";
import type { LockUpLayout } from "./lockUpLayout";
import type { PlanContext } from "./planContext";
import type { CellValue, CellWrite } from "./sheetPlan";

/** Everything as numbers, for mode `values`. */
export function lockUpFigures({ request: { table }, schedule, availableAsOf }: PlanContext, layout: LockUpLayout): CellWrite[] {
  const releases = schedule ?? [];
  const rows = table.holders.map((holder) => {
    const available = schedule ? releasedShares(holder.offered, availableAsOf, schedule) : holder.offered;
    return [cellText(holder.name), holder.offered, available, holder.offered - available, ...shareSchedule(holder.offered, releases).map(({ released }) => released)];
  });
  const all = (fraction: (typeof releases)[number]["cumulative"]): number => table.holders.reduce((sum, holder) => sum + floorTimes(holder.offered, fraction), 0);
  const width = 4 + layout.releases;
  const padded = (row: CellValue[]): CellValue[] => [...row, ...Array<CellValue>(width - row.length).fill("")];
  const shown = releases.map(({ date, percent, cumulative }): CellValue[] => [toSerial(date), toNumber(percent), toNumber(cumulative), all(cumulative)]);
  const supply = supplyOf(releases, all, table.offering.sharesOutstanding).map((step) => supplyFigures(step));
  return [
    { address: "A2", cells: [[schedule ? `As of ${formatLongDate(availableAsOf)}` : "No lock-up: every offered share is free"]] },
    ...(shown.length ? [{ address: area(0, layout.firstRelease, 4, shown.length), cells: shown }, { address: area(SUPPLY_COLUMN, layout.firstRelease, 4, shown.length), cells: supply }, { address: area(4, layout.holderHeader - 1, shown.length, 1), cells: [releases.map(({ date }) => toSerial(date))] }] : []),
    { address: area(0, layout.firstHolder, width, rows.length), cells: rows.map(padded) },
  ];
}

function supplyOf(releases: NonNullable<PlanContext["schedule"]>, all: (fraction: (typeof releases)[number]["cumulative"]) => number, outstanding: number): SupplyStep[] {
  let before = 0;
  return releases.map(({ date, cumulative }) => {
    const cumulativeShares = all(cumulative);
    const released = cumulativeShares - before;
    before = cumulativeShares;
    return { date, released, cumulativeShares, percentOfOutstanding: percentOf(cumulativeShares, outstanding), daysOfVolume: null, holders: [] };
  });
}

/** The totals row of `LockUpByHolder` as numbers. */
export function lockUpTotals({ request: { table }, schedule, availableAsOf }: PlanContext, layout: LockUpLayout): CellValue[] {
  const offered = table.holders.reduce((sum, holder) => sum + holder.offered, 0);
  const available = table.holders.reduce((sum, holder) => sum + (schedule ? releasedShares(holder.offered, availableAsOf, schedule) : holder.offered), 0);
  const cells: CellValue[] = ["Total", offered, available, offered - available];
  let before = 0;
  for (const { cumulative } of schedule ?? []) {
    const free = table.holders.reduce((sum, holder) => sum + floorTimes(holder.offered, cumulative), 0);
    cells.push(free - before);
    before = free;
  }
  while (cells.length < 4 + layout.releases) cells.push("");
  return cells;
}
