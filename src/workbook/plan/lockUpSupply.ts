import type { CivilDate } from "../../core/exact/civilDate";
import { formatLongDate } from "../../core/exact/formatLongDate";
import { notBusinessDay } from "../../core/lockup/businessDay";
import { toNumber } from "../../core/exact/toNumber";
import type { Ratio } from "../../core/exact/ratio";
import type { SupplyStep } from "../../core/market/supplyCurve";
import { columnLetters } from "./address";
import { releaseNumber } from "./lockUpFormulas";
import type { CellValue } from "./sheetPlan";

/** The table beside the schedule: each release in shares, percent of the class and days of trading. */
export const SUPPLY_HEADERS = ["Released", "Percent of outstanding", "Days of volume", "Chart label"] as const;
/** Its first column, from 0: one column is left free beside the schedule. */
export const SUPPLY_COLUMN = 5;
/** So many rows above its header stands the average daily volume, in the column of the days. */
export const VOLUME_ABOVE = 3;
export const VOLUME_LABEL = "Average daily volume (shares; entered)";

const SHORT_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const [RELEASED, , DAYS] = [0, 1, 2, 3].map((index) => columnLetters(SUPPLY_COLUMN + index)) as [string, string, string];

/** The cell in which a person enters the average daily volume. */
export const volumeCell = (header: number): string => `$${DAYS}$${header - VOLUME_ABOVE}`;

/**
 * One row of the table as formulas over the schedule's cells of the same row; every row is the same formula, as Excel wants it.
 * @param free what was free before the first release
 * @param holidays the column of holidays, where the set has one
 */
export function supplyFormulas(row: number, header: number, outstanding: string, free = "0", holidays: string | null = null): string[] {
  const [date, shares, released, days] = [`$A${row}`, `$D${row}`, `$${RELEASED}${row}`, `$${DAYS}${row}`];
  const volume = volumeCell(header);
  return [
    `=IF(OR(${date}="",${shares}=""),"",${shares}-IF(${releaseNumber(header + 1, row)}=1,${free},$D${row - 1}))`,
    `=IF(OR(${released}="",${outstanding}=""),"",${shares}/${outstanding})`,
    `=IF(OR(${released}="",N(${volume})<=0),"",${released}/${volume})`,
    `=IF(${released}="","",MID("${SHORT_MONTHS}",3*MONTH(${date})-2,3)&" "&DAY(${date})&", "&YEAR(${date})&${idleFormula(date, holidays)}&IF(${days}="","",CHAR(10)&FIXED(${days},1)&" days of volume"))`,
  ];
}

/** A day on which nobody can sell is pointed out beside its date, in the sheet and below the chart. */
function idleFormula(date: string, holidays: string | null): string {
  const holiday = holidays === null ? '""' : `IF(COUNTIF(${holidays},${date})>0," (holiday)","")`;
  return `IF(WEEKDAY(${date},2)>5,IF(WEEKDAY(${date},2)=6," (Saturday)"," (Sunday)"),${holiday})`;
}

/** The same as values. */
export function supplyFigures({ released, percentOfOutstanding, daysOfVolume, date }: SupplyStep, holidays: ReadonlySet<CivilDate> = new Set()): CellValue[] {
  return [released, percentOfOutstanding === null ? "" : toNumber(percentOfOutstanding), daysOfVolume === null ? "" : toNumber(daysOfVolume), `'${label(date)}${idleWords(date, holidays)}${daysOfVolume === null ? "" : `\n${oneDecimal(daysOfVolume)} days of volume`}`];
}

function idleWords(date: CivilDate, holidays: ReadonlySet<CivilDate>): string {
  const why = notBusinessDay(date, holidays);
  return why === null ? "" : ` (${why.replace("a ", "")})`;
}

function label(date: string): string {
  const [month = "", ...rest] = formatLongDate(date).split(" ");
  return [month.slice(0, 3), ...rest].join(" ");
}

/** Rounded half up, as FIXED does. */
function oneDecimal({ num, den }: Ratio): string {
  const tenths = (20n * num + den) / (2n * den);
  return `${(tenths / 10n).toLocaleString("en-US")}.${tenths % 10n}`;
}
