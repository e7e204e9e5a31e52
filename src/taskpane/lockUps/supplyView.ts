import type { CivilDate } from "../../core/exact/civilDate";
import { formatLongDate } from "../../core/exact/formatLongDate";
import { formatPercent } from "../../core/exact/formatPercent";
import { formatShares } from "../../core/exact/formatShares";
import type { Ratio } from "../../core/exact/ratio";
import { sumShares } from "../../core/exact/sumShares";
import { notBusinessDay } from "../../core/lockup/businessDay";
import { isCovered, type Coverage } from "../../core/lockup/lockUpAgreement";
import type { BlockOverhang } from "../../core/lockup/overhang";
import { supplyCurve, type SupplyStep } from "../../core/market/supplyCurve";
import { percentOf } from "../../core/ownership/percentOf";

/** The supply of the holders asked about, with every figure as it is shown. */
export interface SupplyView {
  /** Their shares in all, and those that no lock-up holds. */
  readonly whole: number;
  readonly unlocked: number;
  readonly steps: readonly SupplyStep[];
  readonly rows: readonly SupplyRow[];
  /** Free of the lock-up on a day, sold or not. */
  freeOn(date: CivilDate): number;
  nextAfter(date: CivilDate): SupplyStep | null;
}

/** One release as the table shows it. */
export interface SupplyRow {
  readonly date: string;
  /** "a Saturday", "a holiday", where nobody can sell on the day. */
  readonly idle: string | null;
  readonly released: string;
  /** "3.4 days" of average volume; null without one. */
  readonly days: string | null;
  readonly free: string;
  /** "14.2%" of the outstanding shares; null where these are not known. */
  readonly percent: string | null;
}

/** What the supply is held against; a volume or holidays that are not given are not known. */
interface SupplyTerms {
  readonly outstanding: number;
  readonly averageDailyVolume?: number | null;
  readonly holidays?: readonly CivilDate[];
}

/** The supply over time of everybody, of a group or of one holder. */
export function supplyView(blocks: readonly BlockOverhang[], covers: Coverage, { outstanding, averageDailyVolume = null, holidays = [] }: SupplyTerms): SupplyView {
  const idle = new Set(holidays);
  const asked = blocks.filter(({ block }) => isCovered(covers, block));
  const steps = supplyCurve(asked, outstanding, averageDailyVolume);
  const unlocked = sumShares(asked.filter(({ agreement }) => agreement === null).map(({ block }) => block.shares));
  return {
    steps, unlocked,
    whole: sumShares(asked.map(({ block }) => block.shares)),
    rows: steps.map((step) => rowOf(step, idle)),
    freeOn: (date) => steps.filter((step) => step.date <= date).at(-1)?.cumulativeShares ?? unlocked,
    nextAfter: (date) => steps.find((step) => step.date > date) ?? null,
  };
}

function rowOf({ date, released, cumulativeShares, percentOfOutstanding, daysOfVolume }: SupplyStep, holidays: ReadonlySet<CivilDate>): SupplyRow {
  return {
    date: formatLongDate(date),
    idle: notBusinessDay(date, holidays),
    released: formatShares(released),
    days: daysOfVolume && daysInWords(daysOfVolume),
    free: formatShares(cumulativeShares),
    percent: percentOfOutstanding && formatPercent(percentOfOutstanding, 1),
  };
}

/** "14.2% of outstanding" for a number of shares; null where the outstanding are not known. */
export function partOfOutstanding(shares: number, outstanding: number): string | null {
  const part = percentOf(shares, outstanding);
  return part && `${formatPercent(part, 1)} of outstanding`;
}

/** Days of average trading to one decimal, as a percentage of the hundredth is rounded: half up. */
function daysInWords(days: Ratio): string {
  const shown = formatPercent({ num: days.num, den: days.den * 100n }, 1).replace("%", "");
  const [whole = "0", decimal = "0"] = shown.split(".");
  return `${formatShares(Number(whole))}.${decimal} days`;
}
