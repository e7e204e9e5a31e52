import { floorFormula } from "./floorFormula";
import type { SetNames } from "./setNames";

/** Cells of the sheet `Lock-up` that count the terms in whole parts, so that every release is exact. */
export const PARTS = "$B$4";
export const STEP = "$B$5";
export const RELEASES = "$B$6";
export const DUE = "$B$7";
export const FREE = "$B$8";
export const FREE_PARTS = "$B$9";
/** Where the sheet says that the terms give more releases than it has room for. */
export const OUTGROWN = "$A$10";
/** Where the sheet says what is wrong with the terms; while it says something, nothing is computed on them. */
export const PROBLEM = "$A$11";

/** Without a fraction of its own (1/3, 1/7) a percentage is counted in this many parts: four decimals of a percent, and thirds and ninths. */
const DECIMAL_PARTS = 9_000_000;

/** Equal parts in which a step's percentage is a whole number: n for 1/n, else nine million; an empty one is everything. */
export function stepParts(percent: string): string {
  const nearest = `ROUND(1/${percent},0)`;
  return `IF(${percent}="",1,IF(AND(${nearest}<=120,ABS(${percent}-1/${nearest})<=0.000000001),${nearest},${DECIMAL_PARTS}))`;
}

/** A formula that waits until the terms have no problem. */
export const whenSound = (formula: string): string => `=IF(${PROBLEM}<>"","",${formula})`;

/** The working cells of equal steps, top to bottom. */
export function stepCells({ terms }: SetNames): string[] {
  const { firstRelease: first, releasePercent: percent, availableAsOf: asOf } = terms;
  const months = `(YEAR(${asOf})-YEAR(${first}))*12+MONTH(${asOf})-MONTH(${first})`;
  return [
    stepParts(percent),
    `IF(${percent}="",1,ROUND(${percent}*${PARTS},0))`,
    `IF(${first}="",0,ROUNDUP(${PARTS}/${STEP},0))`,
    `IF(${first}="",0,IF(INT(${asOf})<${first},0,INT((${months}-IF(EDATE(${first},${months})>INT(${asOf}),1,0))/${interval(terms)})+1))`,
    `IF(${first}="",1,MIN(1,${DUE}*${STEP}/${PARTS}))`,
    freeParts(FREE),
  ].map(whenSound);
}

/** The working cells of a list of dates, which stands in the schedule itself. */
export function listCells({ tables, terms }: SetNames, parts: number): (string | number)[] {
  const schedule = tables.schedule;
  return [
    parts,
    "",
    whenSound(`COUNT(${schedule}[Release date])`),
    whenSound(`COUNTIF(${schedule}[Release date],"<="&INT(${terms.availableAsOf}))`),
    whenSound(`MIN(1,SUMIF(${schedule}[Release date],"<="&INT(${terms.availableAsOf}),${schedule}[Percent released]))`),
    whenSound(freeParts(FREE)),
  ];
}

const interval = ({ intervalMonths }: SetNames["terms"]): string => `IF(${intervalMonths}="",3,${intervalMonths})`;

/**
 * The number of a release, from 1, in its row of the schedule. Excel makes one formula of a table's column, also where an add-in writes another in
 * each row (office-js #2093, #5909): so every row has the same one, and counts itself over a column that is left free.
 */
export const releaseNumber = (firstRow: number, row: number): string => `ROWS($E$${firstRow}:$E${row})`;

/** The date of the nth release; blank past the last. Months count from the first date, not from the one before. */
export function releaseDate({ terms }: SetNames, n: string): string {
  return whenSound(`IF(${n}>${RELEASES},"",EDATE(${terms.firstRelease},(${n}-1)*${interval(terms)}))`);
}

/** The fraction free from the nth release on. */
export const stepCumulative = ({ terms }: SetNames, n: string): string => whenSound(`IF(${terms.firstRelease}="",0,MIN(1,${n}*${STEP}/${PARTS}))`);

/** More columns than this are told apart by their place: CHOOSE takes 254, and a formula 8,192 characters. */
const MOST_NAMED = 60;

/** The sum of the nth of a table's release columns, wherever a person has moved it. */
export function releaseSum(table: string, releases: number, n: string): string {
  if (releases > MOST_NAMED) return `SUM(INDEX(${table}[[Release 1]:[Release ${releases}]],0,${n}))`;
  return `CHOOSE(${n},${Array.from({ length: releases }, (_, index) => `SUM(${table}[Release ${index + 1}])`).join(",")})`;
}

/** Whole parts free by a fraction's release: what the shares are multiplied with. */
export const freeParts = (fraction: string): string => `ROUND(${fraction}*${PARTS},0)`;

/** The whole shares of a block that so many of the whole's parts free. */
export const freeShares = (shares: string, parts: string, whole = PARTS): string => floorFormula(shares, parts, whole);
