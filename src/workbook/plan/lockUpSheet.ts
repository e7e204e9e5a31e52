import { toNumber } from "../../core/exact/toNumber";
import { toSerial } from "../../core/exact/serialDate";
import { area, columnLetters } from "./address";
import { fractionParts } from "./fractionParts";
import { FREE_PARTS, freeParts, freeShares, listCells, PARTS, releaseDate, stepCells, stepCumulative } from "./lockUpFormulas";
import { lockUpFigures, lockUpTotals } from "./lockUpFigures";
import { lockUpLayout, type LockUpLayout } from "./lockUpLayout";
import { lockUpLooks } from "./lockUpLook";
import { longDateFormula } from "./longDateFormula";
import type { PlanContext } from "./planContext";
import type { CellWrite, SheetPlan } from "./sheetPlan";

const SCHEDULE_HEADERS = ["Release date", "Percent released", "Cumulative percent", "Shares available"];

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
      ...(isValues ? [] : [{ address: "A4:A9", cells: [["Equal parts in the whole"], ["Parts freed by each release"], ["Releases in the terms"], ["Releases due on the day looked at"], ["Percent free on that day"], ["Parts free on that day"]] }, { address: `D${layout.holderHeader - 2}`, cells: [["Parts free"]] }]),
      { address: area(0, layout.scheduleHeader, 4, 1), cells: [SCHEDULE_HEADERS] },
      { address: area(0, layout.holderHeader, byHolderHeaders.length, 1), cells: [byHolderHeaders] },
      ...(isValues ? lockUpFigures(context, layout) : listedTerms(context, layout)),
    ],
    tables: [
      { name: names.tables.schedule, address: area(0, layout.scheduleHeader, 4, layout.releases + 1), totals: null },
      { name: names.tables.byHolder, address: area(0, layout.holderHeader, byHolderHeaders.length, table.holders.length + 1), totals: isValues ? lockUpTotals(context, layout) : byHolderHeaders.map((header, index) => (index === 0 ? "Total" : `=SUM(${names.tables.byHolder}[${header}])`)) },
    ],
    formulas: isValues ? [] : formulas(context, layout),
    looks: lockUpLooks(context, layout),
    validations: [],
    flag: null,
    links: [],
    chart: { title: "Shares free from lock-up", seriesName: "Shares available", categories: area(0, layout.firstRelease, 1, layout.releases), values: area(3, layout.firstRelease, 1, layout.releases), topLeft: "F3", bottomRight: `K${layout.chartEnd}` },
    freeze: null,
    page: { printArea: area(0, 1, Math.max(byHolderHeaders.length, 11), layout.totalRow), titleRows: null, blackAndWhite: false },
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
  const inHolders = (column: number): string => area(column, layout.firstHolder, 1, count);
  const steps = Array.from({ length: layout.releases }, (_, index) => index + 1);
  const cumulative = (n: number): string => (isList ? `=MIN(1,ROUND(SUM($B$${layout.firstRelease}:$B${rowOf(n)})*${PARTS},0)/${PARTS})` : stepCumulative(names, n));
  const shares = (n: number): string => `=${n > 1 ? `D${rowOf(n - 1)}+` : ""}SUM(${names.tables.byHolder}[Release ${n}])`;
  const mainTable = names.tables.table;
  const fromMain = (column: string): string => `=INDEX(${mainTable}[${column}],ROW()-ROW($A$${layout.holderHeader}))`;
  return [
    { address: "A2", cells: [[dateLine(context)]] },
    { address: "B4:B9", cells: (isList ? listCells(names, parts) : stepCells(names)).map((cell) => [cell]) },
    ...(isList ? [] : [{ address: area(0, layout.firstRelease, 2, layout.releases), cells: steps.map((n) => [releaseDate(names, n), n === 1 ? `=${fraction(1)}` : `=${fraction(n)}-${fraction(n - 1)}`]) }]),
    { address: area(2, layout.firstRelease, 2, layout.releases), cells: steps.map((n) => [cumulative(n), shares(n)]) },
    { address: area(4, layout.holderHeader - 2, layout.releases, 2), cells: [steps.map((n) => freeParts(fraction(n))), steps.map((n) => `=$A$${rowOf(n)}`)] },
    { address: inHolders(0), cells: fromMain("Selling stockholder") },
    { address: inHolders(1), cells: fromMain("Offered") },
    ...(mode === "functions" ? availability(context, inHolders) : [{ address: inHolders(2), cells: `=${freeShares("[@Offered]", FREE_PARTS)}` }, { address: inHolders(3), cells: "=[@Offered]-[@Available]" }]),
    ...steps.map((n): CellWrite => ({ address: inHolders(3 + n), cells: `=${freeShares("[@Offered]", partsOf(n))}${n === 1 ? "" : `-(${freeShares("[@Offered]", partsOf(n - 1))})`}` })),
    ...warning(context, layout),
  ];
}

function availability({ names: { terms, tables }, request: { table } }: PlanContext, column: (index: number) => string): CellWrite[] {
  const free = table.offering.lockUp?.kind === "dates"
    ? `OVERHANG.SCHEDULEAVAILABLE([@Offered],${terms.availableAsOf},${tables.schedule}[[Release date]:[Percent released]])`
    : `OVERHANG.LOCKUPAVAILABLE([@Offered],${terms.availableAsOf},${terms.firstRelease},${terms.releasePercent},${terms.intervalMonths})`;
  const locked = table.offering.lockUp?.kind === "dates" ? "[@Offered]-[@Available]" : free.replace("LOCKUPAVAILABLE", "LOCKUPLOCKED");
  const unlocked = (otherwise: string, then: string): string => `=IF(${terms.firstRelease}="",${otherwise},${then})`;
  return [{ address: column(2), cells: unlocked("[@Offered]", free) }, { address: column(3), cells: unlocked("0", locked) }];
}

function dateLine({ names: { terms }, request: { table } }: PlanContext): string {
  if (table.offering.lockUp?.kind === "dates") return `="As of "&${longDateFormula(terms.availableAsOf)}`;
  return `=IF(${terms.firstRelease}="","No lock-up is entered on the sheet of offering terms: every offered share is free","As of "&${longDateFormula(terms.availableAsOf)})`;
}

/** Says when the terms were changed to more releases than there is room for; Available and Locked stay right. */
function warning({ request: { table } }: PlanContext, layout: LockUpLayout): CellWrite[] {
  if (table.offering.lockUp?.kind === "dates") return [];
  return [{ address: "A10", cells: [[`=IF($B$6>${layout.releases},"The terms now give "&$B$6&" releases; the schedule shows the first ${layout.releases}. Insert the table again to show them all.","")`]] }];
}
