import { floorFormula } from "../plan/floorFormula";
import { exactRest, halved, highHalf, lowHalf, type Halved } from "./exactQuotient";
import { stepParts } from "../plan/lockUpFormulas";
import type { CellWrite } from "../plan/sheetPlan";
import { headCells, onLockUp, WORK_HEADER, work, workArea, type SeveralLayout, type WorkBlock } from "./severalLayout";

/**
 * The row within a block, from 1: every formula of a block's column is the same text. ROW gives an array of one, and with it INDEX gives no reference
 * that a range could begin or end with; MAX makes a number of it.
 */
const ROW = `MAX(ROW()-${WORK_HEADER})`;
/** A cell of the same row in another column of the workings. */
const here = (layout: SeveralLayout, block: WorkBlock, column: number): string => `INDEX(${work(layout, block, column)},${ROW})`;

/** The rows of a table's column counted from its first body row, as an array. */
export const rowNumbers = (table: string, header: string): string => `(ROW(${table}[${header}])-ROW(${table}[[#Headers],[${header}]]))`;

/** How much a coverage matches a holder: its own lock-up goes before its group's, and that before the one for all. */
const match = (lockUps: string, name: string, group: string): string => {
  const whose = `TRIM(${lockUps}[Group or holder])`;
  return `(${lockUps}[For]="All")*1000+(${lockUps}[For]="Group")*(${whose}=TRIM(${group}))*(TRIM(${group})<>"")*2000+(${lockUps}[For]="Holder")*(${whose}=TRIM(${name}))*3000`;
};

/** The table of every lock-up's releases: its body's columns, each one formula. */
export function releaseFormulas(layout: SeveralLayout): string[] {
  const { lockUps, holidays, releases } = layout.tables;
  const of = (header: string): string => `INDEX(${lockUps}[${header}],[@[Lock-up no.]])`;
  const isKind = (kind: string): string => `${of("Kind")}="${kind}"`;
  const [no, date] = ["[@[Lock-up no.]]", "[@[Date by the terms]]"];
  const count = work(layout, "lockUps", 3);
  const before = work(layout, "lockUps", 4);
  const parts = `INDEX(${work(layout, "lockUps", 1)},${no})`;
  const list = (column: number): string => work(layout, "dates", column);
  const dayOff = `${holidays}[Holiday]`;
  return [
    `=${ROW}`,
    `=IF([@[No.]]>SUM(${count}),0,MATCH([@[No.]]-1,${before},1))`,
    `=IF(${no}=0,0,[@[No.]]-INDEX(${before},${no}))`,
    `=IF(${no}=0,"",IF(${isKind("Steps")},EDATE(INT(${of("First date")}),([@Step]-1)*N(${of("Months between")})),IF(${isKind("Days")},INT(${of("First date")})+N(${of("Days")})+IF(${of("Through and including")}="Yes",1,0),SUMIFS(${list(1)},${list(0)},${no},${list(5)},[@Step]))))`,
    `=IF(${no}=0,"",IF(${of("Business days")}="Next",WORKDAY(${date}-1,1,${dayOff}),IF(${of("Business days")}="Previous",WORKDAY(${date}+1,-1,${dayOff}),${date})))`,
    `=IF(${no}=0,"",([@[Parts free]]-IF([@Step]=1,0,INDEX(${releases}[Parts free],[@[No.]]-1)))/${parts})`,
    `=IF(${no}=0,0,IF(${isKind("Steps")},MIN(${parts},[@Step]*INDEX(${work(layout, "lockUps", 2)},${no})),IF(${isKind("Days")},${parts},IF(AND([@Step]=INDEX(${count},${no}),ABS(SUMIFS(${list(2)},${list(0)},${no})-1)<=0.000000001),${parts},MIN(${parts},SUMIFS(${list(6)},${list(0)},${no},${list(5)},"<="&[@Step]))))))`,
  ];
}

/** The blocks that need formulas of their own in each row: running sums and running least common multiples. */
export function rowByRow(layout: SeveralLayout): CellWrite[] {
  const { lockUps, dates } = layout.tables;
  const { sizes } = layout;
  const row = (index: number): number => WORK_HEADER + index;
  const problem = onLockUp(layout, headCells(layout).problem);
  const asOf = `INT(N(${layout.names.terms.availableAsOf}))`;
  const { releases } = layout.tables;
  const letters = (block: WorkBlock, column: number): string => /\$([A-Z]+)\$\d+:/.exec(work(layout, block, column))![1]!;
  const [iParts, iEach, iCount, iBefore] = [1, 2, 3, 4].map((column) => letters("lockUps", column));
  const lockUpCells = Array.from({ length: sizes.lockUps }, (_, index) => {
    const i = index + 1;
    const of = (header: string): string => `INDEX(${lockUps}[${header}],${i})`;
    const percent = of("Percent each");
    const due = `COUNTIFS(${releases}[Lock-up no.],${i},${releases}[Release date],"<="&${asOf})`;
    return [
      i,
      `=IFERROR(IF(${of("Kind")}="Steps",${stepParts(percent)},IF(${of("Kind")}="Dates",LOOKUP(2,1/(${work(layout, "dates", 0)}=${i}),${work(layout, "dates", 4)}),1)),1)`,
      `=IFERROR(IF(${of("Kind")}="Steps",IF(${percent}="",1,ROUND(${percent}*$${iParts}$${row(i)},0)),0),0)`,
      `=IF(OR(${problem}<>"",${of("Kind")}=""),0,IF(${of("Kind")}="Steps",ROUNDUP($${iParts}$${row(i)}/$${iEach}$${row(i)},0),IF(${of("Kind")}="Dates",COUNTIF(${work(layout, "dates", 0)},${i}),1)))`,
      i === 1 ? 0 : `=$${iBefore}$${row(i - 1)}+$${iCount}$${row(i - 1)}`,
      `=IF(${due}=0,0,INDEX(${releases}[Parts free],$${iBefore}$${row(i)}+${due}))`,
    ];
  });
  const [dNo, dDate, dPercent, dOwn, dCommon] = [0, 1, 2, 3, 4].map((column) => letters("dates", column));
  const dateCells = Array.from({ length: sizes.dates }, (_, index) => {
    const r = row(index + 1);
    const of = (header: string): string => `INDEX(${dates}[${header}],${index + 1})`;
    const p = `$${dPercent}$${r}`;
    const whole = (factor: number): string => `ABS(${p}*${factor}-ROUND(${p}*${factor},0))<0.0000001`;
    const no = `$${dNo}$${r}`;
    return [
      `=IF(${of("Lock-up")}="",0,SUMPRODUCT(MAX((TRIM(${lockUps}[Lock-up])=TRIM(${of("Lock-up")}))*${rowNumbers(lockUps, "Lock-up")})))`,
      `=N(${of("Release date")})`,
      `=N(${of("Percent released")})`,
      `=IF(OR(${p}<=0,${p}>1),1,IF(AND(ROUND(1/${p},0)<=120,ABS(${p}-1/ROUND(1/${p},0))<=0.000000001),ROUND(1/${p},0),IF(${whole(100)},100,IF(${whole(10_000)},10000,IF(${whole(1_000_000)},1000000,10000000)))))`,
      index === 0 ? `=$${dOwn}$${r}` : `=LCM($${dOwn}$${r},IFERROR(LOOKUP(2,1/($${dNo}$${row(1)}:$${dNo}$${r - 1}=${no}),$${dCommon}$${row(1)}:$${dCommon}$${r - 1}),1))`,
      `=IF(${no}=0,0,COUNTIFS(${work(layout, "dates", 0)},${no},${work(layout, "dates", 1)},"<"&$${dDate}$${r})+1)`,
      `=IF(${no}=0,0,ROUND(${p}*INDEX(${work(layout, "lockUps", 1)},${no}),0))`,
    ];
  });
  return [
    { address: workArea(layout, "lockUps"), cells: lockUpCells },
    { address: workArea(layout, "dates"), cells: dateCells },
  ];
}

/** The long blocks: every column is one formula. */
export function columnFormulas(layout: SeveralLayout): CellWrite[] {
  const { names, tables, sizes } = layout;
  const { lockUps, others, releases } = tables;
  const main = names.tables.table;
  const n = sizes.sellers;
  const problem = onLockUp(layout, headCells(layout).problem);
  const put = (block: WorkBlock, column: number, formula: string): CellWrite => ({ address: workArea(layout, block, column, 1), cells: `=${formula}` });
  const level = { i: `(MOD(${ROW}-1,${sizes.lockUps})+1)`, k: `(INT((${ROW}-1)/${sizes.lockUps})+1)` };
  const day = `INDEX(${names.tables.schedule}[Release date],${level.k})`;
  const due = `COUNTIFS(${releases}[Lock-up no.],${level.i},${releases}[Release date],"<="&${day})`;
  const [name, group, no] = [here(layout, "holders", 0), here(layout, "holders", 1), here(layout, "holders", 3)];
  const seller = (column: string, otherwise: string): string => `IF(${ROW}<=${n},IF(${ROW}>ROWS(${main}[${column}]),${otherwise},INDEX(${main}[${column}],MIN(${ROW},ROWS(${main}[${column}])))),`;
  const other = (column: string): string => `INDEX(${others}[${column}],MAX(1,${ROW}-${n}))`;
  const best = `SUMPRODUCT(MAX(${match(lockUps, name, group)}+${rowNumbers(lockUps, "For")}))`;
  return [
    put("levels", 0, `IF(${day}="",0,IF(${due}=0,0,INDEX(${releases}[Parts free],INDEX(${work(layout, "lockUps", 4)},${level.i})+${due})))`),
    put("holders", 0, `${seller("Selling stockholder", '""')}${other("Other holder")}&"")`),
    put("holders", 1, `${seller("Group", '""')}${other("Group")})&""`),
    put("holders", 2, `${seller("Offered", "0")}N(${other("Shares")}))`),
    put("holders", 3, `IF(OR(${problem}<>"",${name}=""),0,IF(${best}<1000,0,MOD(${best},1000)))`),
    put("holders", 4, `IF(${no}=0,1,INDEX(${work(layout, "lockUps", 1)},${no}))`),
    ...(sizes.early > 0 ? earlyFormulas(layout, put, problem) : []),
  ];
}

function earlyFormulas(layout: SeveralLayout, put: (block: WorkBlock, column: number, formula: string) => CellWrite, problem: string): CellWrite[] {
  const { sizes, tables: { early, lockUps } } = layout;
  const blocks = sizes.sellers + sizes.others;
  const row = (header: string): string => `INDEX(${early}[${header}],${ROW})`;
  const e = `(INT((${ROW}-1)/${blocks})+1)`;
  const b = `(MOD(${ROW}-1,${blocks})+1)`;
  const of = (header: string): string => `INDEX(${early}[${header}],${e})`;
  const ofRow = (column: number): string => `INDEX(${work(layout, "early", column)},${e})`;
  const holder = (column: number): string => `INDEX(${work(layout, "holders", column)},${b})`;
  const whole = (column: number): string => `INDEX(${work(layout, "freed", column)},(${ROW}-1)*${blocks}+1):INDEX(${work(layout, "freed", column)},${ROW}*${blocks})`;
  const mine = (column: number): string => here(layout, "freed", column);
  const percent = row("Percent");
  const under = `AND(${ofRow(0)}>0,${holder(3)}=${ofRow(0)})`;
  const covered = `IF(${of("For")}="All",TRUE,IF(${of("For")}="Group",AND(TRIM(${holder(1)})<>"",TRIM(${of("Group or holder")})=TRIM(${holder(1)})),TRIM(${of("Group or holder")})=TRIM(${holder(0)})))`;
  const [shares, all] = [ofRow(2), ofRow(3)];
  const halves = (column: number): Halved => ({ high: ofRow(column), low: ofRow(column + 1) });
  const share = `IF(OR(${shares}="",${all}=0),0,`;
  const fromStart = `INDEX(${work(layout, "freed", 5)},(${e}-1)*${blocks}+1):INDEX(${work(layout, "freed", 5)},${ROW})`;
  const ofBlock = `INDEX(${work(layout, "freed", 5)},(${e}-1)*${blocks}+1):INDEX(${work(layout, "freed", 5)},${e}*${blocks})`;
  return [
    put("early", 0, `IF(OR(${problem}<>"",${row("Lock-up")}=""),0,SUMPRODUCT(MAX((TRIM(${lockUps}[Lock-up])=TRIM(${row("Lock-up")}))*${rowNumbers(lockUps, "Lock-up")})))`),
    put("early", 1, `IF(${here(layout, "early", 0)}=0,"",INT(${row("Date")}))`),
    put("early", 2, `IF(OR(${here(layout, "early", 0)}=0,${row("Shares")}=""),"",MIN(${row("Shares")},${here(layout, "early", 3)}))`),
    put("early", 3, `SUM(${whole(0)})`),
    put("early", 4, `IFERROR(${stepParts(percent)},1)`),
    put("early", 5, `IFERROR(IF(${percent}="",0,ROUND(${percent}*${here(layout, "early", 4)},0)),0)`),
    put("early", 6, `IF(${here(layout, "early", 2)}="",0,${here(layout, "early", 2)}-SUMPRODUCT((${whole(0)}>0)*(${whole(4)})))`),
    put("early", 7, `IF(${here(layout, "early", 6)}<=0,"",LARGE(${whole(5)},${here(layout, "early", 6)}))`),
    put("early", 8, `IF(${row("Taken from")}="Last",1,0)`),
    ...[[2, 9], [3, 11]].flatMap(([number, at]) => [put("early", at!, highHalf(`N(${here(layout, "early", number!)})`)), put("early", at! + 1, lowHalf(`N(${here(layout, "early", number!)})`))]),
    put("freed", 0, `IF(${under},IF(${covered},${holder(2)},0),0)`),
    put("freed", 1, `IF(${under},IF(OR(${mine(0)}>0,${of("Others pro rata")}="Yes"),${holder(2)},0),0)`),
    // A quotient that may be off by one, as the product passes what a double holds; then exactly what it leaves, which sets it right.
    put("freed", 2, `${share}INT(${shares}*${mine(1)}/${all}))`),
    put("freed", 3, `${share}${exactRest(halves(9), halved(mine(1)), halved(mine(2)), halves(11))})`),
    put("freed", 4, `IF(${shares}="",${floorFormula(mine(1), ofRow(5), ofRow(4))},IF(${all}=0,0,${mine(2)}+IF(${mine(3)}<0,-1,IF(${mine(3)}>=${all},1,0))))`),
    put("freed", 5, `IF(OR(${shares}="",${all}=0,${mine(0)}=0),"",${mine(3)}+IF(${mine(3)}<0,${all},IF(${mine(3)}>=${all},-${all},0)))`),
    put("freed", 6, `${mine(4)}+IF(OR(${mine(5)}="",${ofRow(7)}=""),0,IF(${mine(5)}>${ofRow(7)},1,IF(${mine(5)}=${ofRow(7)},IF(COUNTIF(${fromStart},${ofRow(7)})<=${ofRow(6)}-COUNTIF(${ofBlock},">"&${ofRow(7)}),1,0),0)))`),
  ];
}
