import { toNumber } from "../../core/exact/toNumber";
import { toSerial } from "../../core/exact/serialDate";
import { area, columnLetters } from "./address";
import { fractionParts } from "./fractionParts";
import { FREE_PARTS, freeParts, freeShares, listCells, PARTS, PROBLEM, releaseDate, releaseNumber, releaseSum, stepCells, stepCumulative, whenSound } from "./lockUpFormulas";
import { lockUpFigures, lockUpTotals } from "./lockUpFigures";
import { lockUpLayout, type LockUpLayout } from "./lockUpLayout";
import { lockUpLooks } from "./lockUpLook";
import { listProblem, stepsProblem } from "./lockUpProblem";
import { SUPPLY_COLUMN, SUPPLY_HEADERS, supplyFormulas, VOLUME_ABOVE, VOLUME_LABEL, volumeCell } from "./lockUpSupply";
import { longDateFormula } from "./longDateFormula";
import type { PlanContext } from "./planContext";
import type { CellWrite, ChartPlan, SheetPlan } from "./sheetPlan";

export const SCHEDULE_HEADERS = ["Release date", "Percent released", "Cumulative percent", "Shares available"];

/** The sheet `Lock-up`: when shares come free, for all holders together and for each. */
export function lockUpSheet(context: PlanContext): SheetPlan {
  const { names, request: { table, mode } } = context;
  const layout = lockUpLayout(context);
  const isValues = mode === "values";
  const byHolderHeaders = ["Selling stockholder", "Offered", "Available", "Locked", ...Array.from({ length: layout.releases }, (_, n) => `Release ${n + 1}`)];
  return {
    key: "lockUp",
    name: names.sheets.lockUp,
    values: [
      { address: "A1", cells: [["Lock-up: when the offered shares come free"]] },
      ...(isValues ? [] : [{ address: "A4:A9", cells: [["Equal parts in the whole"], ["Parts freed by each release"], ["Releases in the terms"], ["Releases due on the day looked at"], ["Percent free on that day"], ["Parts free on that day"]] }, { address: `D${layout.holderHeader - 3}:D${layout.holderHeader - 2}`, cells: [["Equal parts"], ["Parts free"]] }]),
      { address: area(0, layout.scheduleHeader, 4, 1), cells: [SCHEDULE_HEADERS] },
      { address: area(SUPPLY_COLUMN, layout.scheduleHeader, SUPPLY_HEADERS.length, 1), cells: [SUPPLY_HEADERS] },
      { address: area(SUPPLY_COLUMN, layout.scheduleHeader - VOLUME_ABOVE, 1, 1), cells: [[VOLUME_LABEL]] },
      { address: area(0, layout.holderHeader, byHolderHeaders.length, 1), cells: [byHolderHeaders] },
      ...(isValues ? lockUpFigures(context, layout) : listedTerms(context, layout)),
    ],
    tables: [
      { name: names.tables.schedule, address: area(0, layout.scheduleHeader, 4, layout.releases + 1), totals: null },
      { name: names.tables.byHolder, address: area(0, layout.holderHeader, byHolderHeaders.length, table.holders.length + 1), totals: isValues ? lockUpTotals(context, layout) : byHolderHeaders.map((header, index) => (index === 0 ? "Total" : `=SUM(${names.tables.byHolder}[${header}])`)) },
    ],
    formulas: isValues ? [] : formulas(context, layout),
    looks: lockUpLooks(context, layout),
    validations: [{ address: volumeCell(layout.scheduleHeader).replace(/\$/g, ""), rule: { kind: "whole", least: 0 }, message: "The average daily volume is a whole number of shares." }],
    flag: null,
    links: [],
    chart: chartPlan(layout.firstRelease, layout.releases, layout.chartEnd),
    freeze: null,
    page: { printArea: area(0, 1, Math.max(byHolderHeaders.length, 18), layout.totalRow), titleRows: null, blackAndWhite: false },
  };
}

/** A list of dates is entered, so it stands as values in every mode. */
function listedTerms({ request: { table: { offering } }, schedule }: PlanContext, layout: LockUpLayout): CellWrite[] {
  if (offering.lockUp?.kind !== "dates" || !schedule) return [];
  return [{ address: area(0, layout.firstRelease, 2, layout.releases), cells: schedule.map(({ date, percent }) => [toSerial(date), toNumber(percent)]) }];
}

function formulas(context: PlanContext, layout: LockUpLayout): CellWrite[] {
  const { names, schedule, request: { table, mode } } = context;
  const isList = table.offering.lockUp?.kind === "dates";
  const count = table.holders.length;
  const parts = isList && schedule ? fractionParts(schedule.map(({ percent }) => percent)) ?? 1 : 1;
  const rowOf = (n: number): number => layout.firstRelease + n - 1;
  const fraction = (n: number): string => `$C$${rowOf(n)}`;
  const partsOf = (n: number): string => `$${columnLetters(3 + n)}$${layout.holderHeader - 2}`;
  const wholeOf = (n: number): string => `$${columnLetters(3 + n)}$${layout.holderHeader - 3}`;
  const inHolders = (column: number): string => area(column, layout.firstHolder, 1, count);
  const steps = Array.from({ length: layout.releases }, (_, index) => index + 1);
  const number = (n: number): string => releaseNumber(layout.firstRelease, rowOf(n));
  /** What a column says of the release before; the row above the first is the heading. */
  const before = (column: string, n: number): string => `IF(${number(n)}=1,0,$${column}${rowOf(n) - 1})`;
  const cumulative = (n: number): string => (isList ? whenSound(`MIN(1,ROUND(SUM($B$${layout.firstRelease}:$B${rowOf(n)})*${PARTS},0)/${PARTS})`) : stepCumulative(names, number(n)));
  const shares = (n: number): string => whenSound(`${before("D", n)}+${releaseSum(names.tables.byHolder, layout.releases, number(n))}`);
  const mainTable = names.tables.table;
  const fromMain = (column: string): string => `=INDEX(${mainTable}[${column}],ROW()-ROW($A$${layout.holderHeader}))`;
  return [
    { address: "A2", cells: [[dateLine(context)]] },
    { address: "B4:B9", cells: (isList ? listCells(names, parts) : stepCells(names)).map((cell) => [cell]) },
    ...(isList ? [] : [{ address: area(0, layout.firstRelease, 2, layout.releases), cells: steps.map((n) => [releaseDate(names, number(n)), whenSound(`$C${rowOf(n)}-${before("C", n)}`)]) }]),
    { address: area(2, layout.firstRelease, 2, layout.releases), cells: steps.map((n) => [cumulative(n), shares(n)]) },
    { address: area(4, layout.holderHeader - 3, layout.releases, 3), cells: [steps.map(() => `=${PARTS}`), steps.map((n) => whenSound(freeParts(fraction(n)))), steps.map((n) => `=$A$${rowOf(n)}`)] },
    { address: inHolders(0), cells: fromMain("Selling stockholder") },
    { address: inHolders(1), cells: fromMain("Offered") },
    ...(mode === "functions" ? availability(context, inHolders) : [{ address: inHolders(2), cells: whenSound(freeShares("[@Offered]", FREE_PARTS)) }, { address: inHolders(3), cells: whenSound("[@Offered]-[@Available]") }]),
    // Each column reads the parts above itself: one cell that a hundred thousand others read would be slow everywhere.
    ...steps.map((n): CellWrite => ({ address: inHolders(3 + n), cells: `=IF(${partsOf(n)}="","",${freeShares("[@Offered]", partsOf(n), wholeOf(n))}${n === 1 ? "" : `-(${freeShares("[@Offered]", partsOf(n - 1), wholeOf(n))})`})` })),
    { address: area(SUPPLY_COLUMN, layout.firstRelease, SUPPLY_HEADERS.length, layout.releases), cells: steps.map((n) => supplyFormulas(rowOf(n), layout.scheduleHeader, names.terms.sharesOutstanding)) },
    ...warning(context, layout),
  ];
}

function availability({ names: { terms, tables }, request: { table } }: PlanContext, column: (index: number) => string): CellWrite[] {
  // Excel for Windows and Mac hands an empty cell over as 0, which these two do not mean; a formula that shows nothing stays empty (office-js #4702).
  const given = (name: string): string => `IF(${name}="","",${name})`;
  const free = table.offering.lockUp?.kind === "dates"
    ? `OVERHANG.SCHEDULEAVAILABLE([@Offered],${terms.availableAsOf},${tables.schedule}[[Release date]:[Percent released]])`
    : `OVERHANG.LOCKUPAVAILABLE([@Offered],${terms.availableAsOf},${terms.firstRelease},${given(terms.releasePercent)},${given(terms.intervalMonths)})`;
  const locked = table.offering.lockUp?.kind === "dates" ? "[@Offered]-[@Available]" : free.replace("LOCKUPAVAILABLE", "LOCKUPLOCKED");
  const unlocked = (otherwise: string, then: string): string => whenSound(`IF(${terms.firstRelease}="",${otherwise},${then})`);
  return [{ address: column(2), cells: unlocked("[@Offered]", free) }, { address: column(3), cells: unlocked("0", locked) }];
}

function dateLine({ names: { terms }, request: { table } }: PlanContext): string {
  if (table.offering.lockUp?.kind === "dates") return `="As of "&${longDateFormula(terms.availableAsOf)}`;
  return `=IF(${terms.firstRelease}="","No lock-up is entered on the sheet of offering terms: every offered share is free","As of "&${longDateFormula(terms.availableAsOf)})`;
}

/** What is wrong with the terms, and whether they were changed to more releases than there is room for; Available and Locked stay right then. */
function warning({ names, request: { table } }: PlanContext, layout: LockUpLayout): CellWrite[] {
  if (table.offering.lockUp?.kind === "dates") return [{ address: PROBLEM.replace(/\$/g, ""), cells: listProblem(names) }];
  return [
    { address: "A10", cells: [[whenSound(`IF($B$6>${layout.releases},"The terms now give "&$B$6&" releases; the schedule has room for ${layout.releases}. Choose Resize in the pane's Lock-up tab to show them all.","")`)]] },
    { address: PROBLEM.replace(/\$/g, ""), cells: stepsProblem(names) },
  ];
}

/** The chart beside the tables: columns of what is free from each release on, and the line of its percent of the class. */
export function chartPlan(firstRelease: number, releases: number, chartEnd: number): ChartPlan {
  const column = (index: number): string => area(index, firstRelease, 1, releases);
  return {
    title: "Shares free from lock-up", seriesName: "Shares available", categories: column(SUPPLY_COLUMN + 3), values: column(3),
    line: { seriesName: "Percent of outstanding", values: column(SUPPLY_COLUMN + 1) },
    topLeft: `K${firstRelease - 10}`, bottomRight: `Q${chartEnd}`,
  };
}
