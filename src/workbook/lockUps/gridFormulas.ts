import { columnLetters } from "../plan/address";
import { floorFormula } from "../plan/floorFormula";
import { releaseNumber, releaseSum } from "../plan/lockUpFormulas";
import { longDateFormula } from "../plan/longDateFormula";
import { SUPPLY_COLUMN, supplyFormulas } from "../plan/lockUpSupply";
import { headCells, levelsAt, work, type SeveralLayout } from "./severalLayout";

/** The lines above the schedule: labels and working cells, what was outgrown, what is wrong. */
export function headFormulas(layout: SeveralLayout): { readonly labels: string[]; readonly working: string[]; readonly line: string; readonly outgrown: string; readonly problem: string } {
  const { names, tables, sizes } = layout;
  const asOf = names.terms.availableAsOf;
  const { byHolder, schedule } = names.tables;
  const all = `(SUM(${byHolder}[Offered])+SUM(${tables.others}[Shares]))`;
  const count = work(layout, "lockUps", 3);
  const problems = [tables.lockUps, tables.dates, tables.early].map((table) => `SUMPRODUCT(--(${table}[Problem]<>""))`).join("+");
  const early = `COUNTA(${tables.early}[Date])`;
  const { problem } = headCells(layout);
  const last = `INDEX(${schedule}[Release date],${sizes.releases})`;
  const outgrown: [string, string][] = [
    [`ROWS(${tables.lockUps}[Lock-up])>${sizes.lockUps}`, "a lock-up was added"],
    [`ROWS(${tables.dates}[Lock-up])>${sizes.dates}`, "a date was added"],
    [`ROWS(${tables.early}[Date])>${Math.max(1, sizes.early)}`, "an early release was added"],
    ...(sizes.early === 0 ? [[`${early}>0`, "an early release was added"] as [string, string]] : []),
    [`SUM(${count})>${sizes.releaseRows}`, "the terms give more releases than there are rows for"],
    [`AND(${last}<>"",${remaining(layout, last)}>0)`, "shares come free on more dates than there are columns for"],
    [`ROWS(${names.tables.table}[Offered])<>${sizes.sellers}`, "the number of selling stockholders changed"],
    [`ROWS(${tables.others}[Shares])<>${sizes.others}`, "a holder who is not selling was added"],
  ];
  return {
    labels: ["Lock-ups", "Releases of all lock-ups", "Rows with a problem", "One lock-up for all, nothing early", "Percent free on the day looked at", "Shares that no lock-up holds"],
    working: [
      `=SUMPRODUCT(--(${tables.lockUps}[Kind]<>""))`,
      `=SUM(${count})`,
      `=${problems}`,
      `=IF(AND(${headCells(layout).working(0)}=1,COUNTIF(${tables.lockUps}[For],"All")=1,${early}=0),1,0)`,
      `=IF(OR(${problem}<>"",${all}=0),"",(SUM(${byHolder}[Available])+SUM(${tables.others}[Available]))/${all})`,
      `=SUMIFS(${work(layout, "holders", 2)},${work(layout, "holders", 3)},0)`,
    ],
    line: `="As of "&IF(${asOf}="","no day: enter one on the sheet of offering terms",${longDateFormula(asOf)})`,
    outgrown: `=${outgrown.reduceRight((otherwise, [condition, said]) => `IF(${condition},"The tables need more room: ${said}. Choose Resize in the pane's Lock-up tab.",${otherwise})`, '""')}`,
    problem: `=IF(${headCells(layout).working(2)}=0,"","Nothing is computed: "&${headCells(layout).working(2)}&IF(${headCells(layout).working(2)}=1," row of the terms has"," rows of the terms have")&" a problem. See the columns Problem above.")`,
  };
}

/** How many dates lie after a date, of lock-ups and of early releases. */
function remaining(layout: SeveralLayout, after: string): string {
  const sources = dateSources(layout);
  return `(${sources.map((source) => `COUNTIF(${source},">"&${after})`).join("+")})`;
}

const dateSources = (layout: SeveralLayout): string[] => [`${layout.tables.releases}[Release date]`, ...(layout.sizes.early > 0 ? [work(layout, "early", 1)] : [])];

/** One row of the schedule: the next date on which anything comes free, and how much is free then. Every row is the same formula, as Excel wants it. */
export function scheduleFormulas(layout: SeveralLayout, k: number): string[] {
  const { names, tables, rows, sizes } = layout;
  const row = rows.schedule + k;
  const head = headCells(layout);
  const n = releaseNumber(rows.schedule + 1, row);
  const before = (column: string, first: string): string => `IF(${n}=1,${first},$${column}${row - 1})`;
  const last = before("A", "0");
  const next = dateSources(layout).map((source) => `IFERROR(SMALL(${source},COUNTIF(${source},"<="&${last})+1),9E+99)`).join(",");
  const all = `(SUM(${names.tables.byHolder}[Offered])+SUM(${tables.others}[Shares]))`;
  const parts = work(layout, "lockUps", 1);
  const uniform = `INDEX(${work(layout, "levels", 0)},(${n}-1)*${sizes.lockUps}+INDEX(${work(layout, "holders", 3)},1))/INDEX(${parts},INDEX(${work(layout, "holders", 3)},1))`;
  return [
    `=IF(${head.problem}<>"","",IF(${last}="","",IF(${remaining(layout, last)}=0,"",MIN(${next}))))`,
    `=IF($A${row}="","",$C${row}-${before("C", "0")})`,
    `=IF($A${row}="","",IF(AND(${head.working(3)}=1,INDEX(${work(layout, "holders", 3)},1)>0),${uniform},IF(${all}=0,0,$D${row}/${all})))`,
    `=IF($A${row}="","",${before("D", head.working(5))}+${releaseSum(names.tables.byHolder, sizes.releases, n)}+${releaseSum(tables.others, sizes.releases, n)})`,
  ];
}

/** The row beside it. The first release leaves out what was free before. */
export function supplyRow(layout: SeveralLayout, k: number): string[] {
  return supplyFormulas(layout.rows.schedule + k, layout.rows.schedule, layout.names.terms.sharesOutstanding, headCells(layout).working(5), `${layout.tables.holidays}[Holiday]`);
}

export const SUPPLY_AT = columnLetters(SUPPLY_COLUMN);

/** The columns after the name and the shares, each one formula, of the sellers' table or of the others'. */
export function holderFormulas(layout: SeveralLayout, of: "sellers" | "others", withFunctions: boolean, releaseColumn: (k: number) => number): { readonly available: string; readonly locked: string; readonly releases: string[] } {
  const { names, tables, sizes, rows } = layout;
  const isSellers = of === "sellers";
  const shares = isSellers ? "[@Offered]" : "[@Shares]";
  const header = isSellers ? rows.byHolder : rows.others;
  // MAX makes a number of the array of one that ROW gives: INDEX then gives a reference, with which a range can begin.
  const at = `(MAX(ROW()-ROW($A$${header}))${isSellers ? "" : `+${sizes.sellers}`})`;
  const holder = (column: number): string => `INDEX(${work(layout, "holders", column)},${at})`;
  const [no, parts] = [holder(3), holder(4)];
  const { problem } = headCells(layout);
  const blocks = sizes.sellers + sizes.others;
  const freed = (e: number): string => `INDEX(${work(layout, "freed", 6)},${(e - 1) * blocks}+${at})`;
  const early = (e: number, column: number): string => `INDEX(${work(layout, "early", column)},${e})`;
  const earlyRows = Array.from({ length: sizes.early }, (_, index) => index + 1);
  const level = (k: number): string => `INDEX(${levelsAt(layout, k)},${no})`;
  const date = (k: number): string => `$${columnLetters(releaseColumn(k))}$${rows.byHolder - 1}`;
  const asOf = `INT(N(${names.terms.availableAsOf}))`;
  const dates = `$${columnLetters(releaseColumn(1))}$${rows.byHolder - 1}:$${columnLetters(releaseColumn(sizes.releases))}$${rows.byHolder - 1}`;
  const releases = Array.from({ length: sizes.releases }, (_, index) => {
    const k = index + 1;
    const terms = (upTo: number): string => floorFormula(shares, level(upTo), parts);
    if (sizes.early === 0) return `=IF(${date(k)}="","",IF(${no}=0,0,${terms(k)}${k === 1 ? "" : `-(${terms(k - 1)})`}))`;
    const before = k === 1 ? "0" : k === 2 ? "[@[Release 1]]" : `SUM([@[Release 1]:[Release ${k - 1}]])`;
    const onTop = earlyRows.map((e) => `IF(${early(e, 8)}*(N(${early(e, 1)})<${date(k)})*(${early(e, 1)}<>"")=1,${freed(e)},0)`).join("+");
    const now = earlyRows.map((e) => `IF(${early(e, 1)}=${date(k)},${freed(e)},0)`).join("+");
    return `=IF(${date(k)}="","",IF(${no}=0,0,MIN(${shares},MAX(${before},MIN(${shares},${terms(k)}+${onTop}))+${now})-${before}))`;
  });
  const start = `INDEX(${work(layout, "lockUps", 4)},${no})`;
  const own = `INDEX(${tables.releases}[Release date],${start}+1):INDEX(${tables.releases}[Percent released],${start}+INDEX(${work(layout, "lockUps", 3)},${no}))`;
  const free = sizes.early > 0
    ? `IF(AND(${headCells(layout).outgrown}<>"",${asOf}>MAX(${dates})),"",SUMIF(${dates},"<="&${asOf},[@[Release 1]:[Release ${sizes.releases}]]))`
    : withFunctions ? `OVERHANG.SCHEDULEAVAILABLE(${shares},${asOf},${own})` : floorFormula(shares, `INDEX(${work(layout, "lockUps", 5)},${no})`, parts);
  const isThere = isSellers ? "" : `[@[Other holder]]="",`;
  return {
    available: `=IF(OR(${isThere}${problem}<>""),"",IF(${no}=0,${shares},${free}))`,
    locked: `=IF([@Available]="","",${shares}-[@Available])`,
    releases: isSellers ? releases : releases.map((formula) => formula.replace("=IF(", `=IF([@[Other holder]]="","",IF(`) + ")"),
  };
}
