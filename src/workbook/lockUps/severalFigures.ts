import { availabilityInWords } from "../../core/market/availabilityInWords";
import { groupAvailability } from "../../core/market/groupAvailability";
import { holderAvailability } from "../../core/market/holderAvailability";
import { soldInThreeMonths } from "../../core/market/soldShares";
import { volumeLeft } from "../../core/market/rule144Road";
import { supplyCurve } from "../../core/market/supplyCurve";
import { freedBy } from "../../core/lockup/blockReleases";
import type { BlockOverhang } from "../../core/lockup/overhang";
import type { Market } from "../../core/market/position";
import { formatLongDate } from "../../core/exact/formatLongDate";
import { ZERO } from "../../core/exact/ratio";
import { toNumber } from "../../core/exact/toNumber";
import { toSerial } from "../../core/exact/serialDate";
import type { CivilDate } from "../../core/exact/civilDate";
import { percentOf } from "../../core/ownership/percentOf";
import { cellText } from "../plan/cellText";
import { supplyFigures } from "../plan/lockUpSupply";
import type { CellValue } from "../plan/sheetPlan";

/** Everything that the formulas would compute, as numbers, for mode `values`. */
export interface SeveralFigures {
  readonly line: string;
  readonly dates: readonly number[];
  readonly schedule: readonly CellValue[][];
  readonly supply: readonly CellValue[][];
  /** Available, locked and each release, a row for each seller, then each other holder. */
  readonly holders: readonly CellValue[][];
  readonly totals: readonly number[];
  readonly positions: readonly CellValue[][];
  readonly positionTotals: readonly CellValue[];
  readonly sales: readonly CellValue[][];
}

/** @param columns the columns that the table of positions has */
export function severalFigures(blocks: readonly BlockOverhang[], market: Market, sellers: number, outstanding: number, dailyVolume: number | null, asOf: CivilDate | null, room: number, holidays: ReadonlySet<CivilDate>): SeveralFigures {
  const supply = supplyCurve(blocks, outstanding, dailyVolume);
  const whole = blocks.reduce((sum, { block }) => sum + block.shares, 0);
  const day = asOf ?? "9999-12-31";
  const rows = blocks.map(({ block, agreement, releases }): CellValue[] => {
    const free = agreement === null ? block.shares : asOf === null ? 0 : freedBy(day, releases);
    return [free, block.shares - free, ...supply.map(({ date }) => releases.filter((release) => release.date === date).reduce((sum, { released }) => sum + released, 0)), ...blanks(room - supply.length)];
  });
  const percent = (shares: number): number => toNumber(percentOf(shares, whole) ?? ZERO);
  const availabilities = market.positions.map((one) => holderAvailability(one, day, market));
  const all = groupAvailability(market.positions, day, market);
  return {
    line: asOf === null ? "As of no day: enter one on the sheet of offering terms" : `As of ${formatLongDate(asOf)}`,
    dates: supply.map(({ date }) => toSerial(date)),
    schedule: supply.map(({ date, released, cumulativeShares }): CellValue[] => [toSerial(date), percent(released), percent(cumulativeShares), cumulativeShares]),
    supply: supply.map((step) => supplyFigures(step, holidays)),
    holders: rows,
    totals: Array.from({ length: 2 + supply.length }, (_, column) => rows.slice(0, sellers).reduce((sum, row) => sum + Number(row[column]), 0)),
    positions: availabilities.map((one, index): CellValue[] => [
      cellText(one.position.name), one.position.shares, one.position.registered, cellText(blocks[index]!.agreement?.name ?? "none"), one.position.shares - one.locked, one.sold, one.free, one.prospectus.shares, one.rule144.shares, one.sellable,
      cellText(availabilityInWords(one)), "", volumeLeft(one.position, day, market) ?? "", Math.min(one.rule144.shares, one.free - one.prospectus.shares), "",
      cellText(one.position.related), soldInThreeMonths(market.sales, new Set([one.position.name]), day),
    ]),
    positionTotals: ["Total", all.shares, market.positions.reduce((sum, { registered }) => sum + registered, 0), "", all.shares - all.locked, all.sold, all.free, all.prospectus, "", all.sellable],
    sales: market.sales.map((sale, index): CellValue[] => {
      const before = market.sales.filter((other, at) => other.date < sale.date || (other.date === sale.date && at < index));
      const one = market.positions.find(({ name }) => name === sale.holder);
      if (!one) return ["", "This holder is not in the list. Check the name."];
      const { free } = holderAvailability(one, sale.date, { ...market, sales: before });
      return [free, sale.shares > free ? `${(sale.shares - free).toLocaleString("en-US")} more than were free.` : ""];
    }),
  };
}

const blanks = (count: number): CellValue[] => Array<CellValue>(Math.max(0, count)).fill("");
