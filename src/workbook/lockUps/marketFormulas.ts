import { area, columnLetters, quoteSheet } from "../plan/address";
import { floorFormula } from "../plan/floorFormula";
import { rowNumbers } from "./workFormulas";
import { MARKET_COLUMNS, MARKET_HEADER, work, type SeveralLayout } from "./severalLayout";

/** A term of the market by its row in their table. */
const term = (layout: SeveralLayout, row: number): string => `INDEX(${layout.tables.market}[Value],${row})`;
const LONG = 'CHOOSE(MONTH(X),"January","February","March","April","May","June","July","August","September","October","November","December")&" "&DAY(X)&", "&YEAR(X)';
const longDate = (date: string): string => LONG.replace(/X/g, date);
const count = (expression: string): string => `FIXED(${expression},0,FALSE)`;

/** A holder's ownership cap: the most shares that it lets the holder own at once; blank without one. */
function capMost({ names }: SeveralLayout, i: string, capParts: number): string {
  const main = names.tables.table;
  const outstanding = names.terms.sharesOutstanding;
  const cap = `INDEX(${main}[Ownership cap],${i})`;
  const held = `N(INDEX(${main}[Held],${i}))`;
  const parts = `ROUND(${cap}*${capParts},0)`;
  return `IF(OR(${cap}="",${cap}>=1,${outstanding}=""),9E+99,MAX(${held},${floorFormula(`(${outstanding}-${held})`, parts, `(${capParts}-${parts})`)}))`;
}

/** The columns of the table of positions, each one formula. */
export function positionFormulas(layout: SeveralLayout, capParts: number, withFunctions: boolean): string[] {
  const { names, tables, sizes } = layout;
  const { facts, sales, positions, others } = tables;
  const i = `MAX(ROW()-${MARKET_HEADER})`;
  const n = sizes.sellers;
  const asOf = `INT(N(${names.terms.availableAsOf}))`;
  const outstanding = names.terms.sharesOutstanding;
  const holder = (column: number): string => `INDEX(${work(layout, "holders", column)},${i})`;
  const fact = (header: string): string => `INDEX(${facts}[${header}],[@[Facts row]])`;
  const isAffiliate = `IF([@[Facts row]]=0,FALSE,${fact("Affiliate")}="Yes")`;
  const related = `IF([@[Facts row]]=0,"",TRIM(${fact("Related persons")}))`;
  const soldBy = (holders: string, road: string): string => `SUMPRODUCT((TRIM(${sales}[Holder])=TRIM(${holders}))*(${sales}[Date]<=${asOf})${road},${sales}[Shares])`;
  const recent = `*(${sales}[Road]="Rule 144")*(${sales}[Date]>EDATE(${asOf},-3))`;
  // Compared by an operator: a criterion would take a star in a name for a pattern.
  const ofGroup = `IF([@[Related persons]]="",[@[Rule 144 sales, three months]],SUMPRODUCT(--(${positions}[Related persons]=[@[Related persons]]),${positions}[Rule 144 sales, three months]))`;
  const [effective, lapsed, reports, volume] = [1, 2, 3, 4].map((row) => term(layout, row));
  const weekly = `N(${volume})`;
  const left = withFunctions ? `OVERHANG.RULE144LIMIT(${outstanding},IF(${volume}="","",${volume}),${ofGroup})` : `MAX(0,MAX(INT(${outstanding}/100),INT(${weekly}))-${ofGroup})`;
  const acquired = fact("Acquired on");
  const heldUntil = `EDATE(${acquired},IF(${reports}="No",12,6))`;
  const released = `IF(${i}<=${n},INDEX(${names.tables.byHolder}[Available],MIN(${i},ROWS(${names.tables.byHolder}[Available]))),INDEX(${others}[Available],MAX(1,${i}-${n})))`;
  const bars = `IF([@[Facts row]]=0,FALSE,${fact("Cap bars dispositions")}="Yes")`;
  const open = `AND(ISNUMBER(${effective}),${asOf}>=N(${effective}),OR(${lapsed}="",${asOf}<N(${lapsed})))`;
  const earlier = (header: string): string => `INDEX(${positions}[${header}],1):INDEX(${positions}[${header}],MAX(1,${i}-1))`;
  const usedBefore = `IF(${i}=1,0,SUMPRODUCT((${earlier("Rule 144 volume left")}<>"")*(${earlier("Related persons")}=[@[Related persons]]),${earlier("Beyond the prospectus")}))`;
  const blank = (formula: string): string => `=IF([@Released]="","",${formula})`;
  return [
    `=${holder(0)}`,
    `=${holder(2)}`,
    `=IF(${i}<=${n},[@Shares],0)`,
    `=IF(${holder(3)}=0,"none",INDEX(${tables.lockUps}[Lock-up],${holder(3)}))`,
    `=IF([@Holder]="","",${released})`,
    blank(soldBy("[@Holder]", "")),
    blank(`MAX(0,MIN([@Released]-[@Sold],IF(AND(${bars},${i}<=${n}),${capMost(layout, `MIN(${i},${n})`, capParts)},9E+99)))`),
    blank(`IF(${open},MIN([@Free],MAX(0,[@Registered]-${soldBy("[@Holder]", `*(${sales}[Road]="Prospectus")`)})),0)`),
    blank(`IF([@[Facts row]]=0,0,IF(NOT(ISNUMBER(${acquired})),0,IF(${asOf}<${heldUntil},0,IF(${isAffiliate},MIN([@Free],[@[Rule 144 volume left]]),[@Free]))))`),
    blank(`MIN([@Free],[@[Under the prospectus]]+[@[Under Rule 144]])`),
    blank(whatHolds(layout, { i, asOf, effective: effective!, lapsed: lapsed!, acquired, heldUntil, isAffiliate, bars, open })),
    `=SUMPRODUCT(MAX((TRIM(${facts}[Holder])=TRIM([@Holder]))*([@Holder]<>"")*${rowNumbers(facts, "Holder")}))`,
    `=IF(${isAffiliate},IF(${outstanding}="",0,${left}),"")`,
    blank(`MIN([@[Under Rule 144]],[@Free]-[@[Under the prospectus]])`),
    blank(`[@[Under the prospectus]]+IF(AND(${isAffiliate},[@[Related persons]]<>""),MIN([@[Beyond the prospectus]],MAX(0,N([@[Rule 144 volume left]])-${usedBefore})),[@[Beyond the prospectus]])`),
    `=${related}`,
    `=IF([@Holder]="",0,${soldBy("[@Holder]", recent)})`,
  ];
}

interface Reasons {
  readonly i: string;
  readonly asOf: string;
  readonly effective: string;
  readonly lapsed: string;
  readonly acquired: string;
  readonly heldUntil: string;
  readonly isAffiliate: string;
  readonly bars: string;
  readonly open: string;
}

/** What can be sold by which road, and what binds, as one text. */
function whatHolds(_layout: SeveralLayout, { asOf, effective, lapsed, acquired, heldUntil, isAffiliate, bars, open }: Reasons): string {
  const part = (condition: string, text: string): string => `IF(${condition},${text},"")`;
  return [
    `IF([@Free]=0,"",IF([@[Can be sold]]=0,"Nothing can be sold by either road. ",${count("[@[Under the prospectus]]")}&" under the prospectus"&IF([@[Under Rule 144]]=0,"",IF([@[Under the prospectus]]+[@[Under Rule 144]]>[@[Can be sold]]," or, of the same shares, "," and ")&${count("[@[Under Rule 144]]")}&" under Rule 144")&". "))`,
    part("[@Shares]>[@Released]", `${count("[@Shares]-[@Released]")}&" locked up. "`),
    part("[@Sold]>0", `${count("[@Sold]")}&" sold. "`),
    part(`AND(${bars},[@Released]-[@Sold]>[@Free])`, `${count("[@Released]-[@Sold]-[@Free]")}&" barred by the ownership cap. "`),
    part("[@Free]=0", `""`),
    part(`AND([@Free]>0,[@Registered]=0)`, `"Not registered. "`),
    part(`AND([@Free]>0,[@Registered]>0,NOT(${open}))`, `IF(NOT(ISNUMBER(${effective})),"No date is entered on which the registration became effective. ",IF(${asOf}<N(${effective}),"The registration is effective from "&${longDate(effective)}&" on. ","The registration lapsed on "&${longDate(lapsed)}&". "))`),
    part(`AND([@Free]>0,${open},[@[Under the prospectus]]<[@Free],[@Registered]>0)`, `${count("[@[Under the prospectus]]")}&" registered shares are unsold. "`),
    part(`[@Free]>0`, `IF([@[Facts row]]=0,"Rule 144: not stated when acquired. ",IF(NOT(ISNUMBER(${acquired})),"Rule 144: not stated when acquired. ",IF(${asOf}<${heldUntil},"Rule 144: holding period until "&${longDate(heldUntil)}&". ",IF(AND(${isAffiliate},N([@[Rule 144 volume left]])<[@Free]),"Rule 144(e) leaves "&${count("N([@[Rule 144 volume left]])")}&" in three months. ",""))))`),
  ].join("&");
}

/** What was free of a sale's holder before it, and what is wrong with it. */
export function saleFormulas(layout: SeveralLayout, releaseColumn: (k: number) => number): string[] {
  const { names, tables, sizes, rows } = layout;
  const { sales } = tables;
  const [names_, shares, no] = [0, 2, 3].map((column) => work(layout, "holders", column)) as [string, string, string];
  const at = `SUMPRODUCT(MAX((TRIM(${names_})=TRIM([@Holder]))*(ROW(${names_})-5)))`;
  const row = (column: string): string => `INDEX(${column},${at})`;
  const lockUp = quoteSheet(layout.sheets.lockUp);
  const [first, last] = [columnLetters(releaseColumn(1)), columnLetters(releaseColumn(sizes.releases))];
  const dates = `${lockUp}!$${first}$${rows.byHolder - 1}:$${last}$${rows.byHolder - 1}`;
  const released = (table: string, index: string): string => `SUMPRODUCT((${dates}<=INT([@Date]))*(${dates}<>""),INDEX(${table}[[Release 1]:[Release ${sizes.releases}]],${index},0))`;
  const number = `(ROW(${sales}[Date])-ROW(${sales}[[#Headers],[Date]]))`;
  const mine = `(ROW()-ROW(${sales}[[#Headers],[Date]]))`;
  const before = `SUMPRODUCT((TRIM(${sales}[Holder])=TRIM([@Holder]))*((${sales}[Date]<[@Date])+(${sales}[Date]=[@Date])*(${number}<${mine})),${sales}[Shares])`;
  const free = `IF(${row(no)}=0,${row(shares)},IF(${at}<=${sizes.sellers},${released(names.tables.byHolder, `MIN(${at},${sizes.sellers})`)},${released(tables.others, `MAX(1,${at}-${sizes.sellers})`)}))`;
  return [
    `=IF(OR([@Date]="",[@Holder]=""),"",IF(${at}=0,"",MAX(0,${free}-${before})))`,
    `=IF(AND([@Date]="",[@Holder]="",[@Shares]=""),"",IF(NOT(ISNUMBER([@Date])),"The date is missing or no date.",IF(${at}=0,"This holder is not in the list. Check the name.",IF(NOT(ISNUMBER([@Shares])),"The number of shares is missing.",IF(OR([@Shares]<=0,[@Shares]<>INT([@Shares])),"The shares are no whole number of 1 or more.",IF(NOT(OR([@Road]="Prospectus",[@Road]="Rule 144")),"The road is Prospectus or Rule 144.",IF([@Shares]>[@[Free before]],FIXED([@Shares]-[@[Free before]],0,FALSE)&" more than were free.","")))))))`,
  ];
}

/** The line of totals above the positions. */
export function positionTotals({ tables: { positions } }: SeveralLayout): { readonly address: string; readonly cells: string[] } {
  const sum = (header: string): string => `=SUM(${positions}[${header}])`;
  return {
    address: area(MARKET_COLUMNS.positions, MARKET_HEADER - 1, 10, 1),
    cells: ["Total", sum("Shares"), sum("Registered"), "", sum("Released"), sum("Sold"), sum("Free"), sum("Under the prospectus"), "", sum("Counted in the total")],
  };
}
