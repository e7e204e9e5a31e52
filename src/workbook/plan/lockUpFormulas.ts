import { floorFormula } from "./floorFormula";
import type { SetNames } from "./setNames";

/** Cells of the sheet `Lock-up` that count the terms in whole parts, so that every release is exact. */
export const PARTS = "$B$4";
export const STEP = "$B$5";
export const RELEASES = "$B$6";
export const DUE = "$B$7";
export const FREE = "$B$8";
export const FREE_PARTS = "$B$9";

/** Without a fraction of its own (1/3, 1/7) a percentage is counted in this many parts: four decimals of a percent, and thirds and ninths. */
const DECIMAL_PARTS = 9_000_000;

/** The working cells of equal steps, top to bottom. */
export function stepCells({ terms }: SetNames): string[] {
  const { firstRelease: first, releasePercent: percent, availableAsOf: asOf } = terms;
  const nearest = `ROUND(1/${percent},0)`;
  const months = `(YEAR(${asOf})-YEAR(${first}))*12+MONTH(${asOf})-MONTH(${first})`;
  return [
    `=IF(${percent}="",1,IF(AND(${nearest}<=120,ABS(${percent}-1/${nearest})<=0.000000001),${nearest},${DECIMAL_PARTS}))`,
    `=IF(${percent}="",1,ROUND(${percent}*${PARTS},0))`,
    `=IF(${first}="",0,ROUNDUP(${PARTS}/${STEP},0))`,
    `=IF(${first}="",0,IF(INT(${asOf})<${first},0,INT((${months}-IF(EDATE(${first},${months})>INT(${asOf}),1,0))/${interval(terms)})+1))`,
    `=IF(${first}="",1,MIN(1,${DUE}*${STEP}/${PARTS}))`,
    freeParts(FREE),
  ];
}

/** The working cells of a list of dates, which stands in the schedule itself. */
export function listCells({ tables, terms }: SetNames, parts: number): (string | number)[] {
  const schedule = tables.schedule;
  return [
    parts,
    "",
    `=COUNT(${schedule}[Release date])`,
    `=COUNTIF(${schedule}[Release date],"<="&INT(${terms.availableAsOf}))`,
    `=MIN(1,SUMIF(${schedule}[Release date],"<="&INT(${terms.availableAsOf}),${schedule}[Percent released]))`,
    freeParts(FREE),
  ];
}

const interval = ({ intervalMonths }: SetNames["terms"]): string => `IF(${intervalMonths}="",3,${intervalMonths})`;

/** The date of the nth release, from 1; blank past the last. Months count from the first date, not from the one before. */
export function releaseDate({ terms }: SetNames, n: number): string {
  const first = terms.firstRelease;
  return `=IF(${n}>${RELEASES},"",${n === 1 ? first : `EDATE(${first},${n - 1}*${interval(terms)})`})`;
}

/** The fraction free from the nth release on. */
export const stepCumulative = ({ terms }: SetNames, n: number): string => `=IF(${terms.firstRelease}="",0,MIN(1,${n}*${STEP}/${PARTS}))`;

/** Whole parts free by a fraction's release: what the shares are multiplied with. */
export const freeParts = (fraction: string): string => `=ROUND(${fraction}*${PARTS},0)`;

/** The whole shares of a block that so many parts free. */
export const freeShares = (shares: string, parts: string): string => floorFormula(shares, parts, PARTS);
