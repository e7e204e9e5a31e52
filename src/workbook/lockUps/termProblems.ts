import { firstProblem } from "../plan/lockUpProblem";
import { rowNumbers } from "./workFormulas";
import { work, type SeveralLayout } from "./severalLayout";

const cell = (header: string): string => (/^\w+$/.test(header) ? `[@${header}]` : `[@[${header}]]`);
/** The row is empty; an empty row at the end of a table is room, one between others is said. */
const blank = (table: string, headers: readonly string[], number: string): [string, string, string] => {
  const isBlank = `AND(${headers.map((header) => `${cell(header)}=""`).join(",")})`;
  const below = `SUMPRODUCT((${headers.map((header) => `(${table}[${header}]<>"")`).join("+")}>0)*(${number}>ROW()-ROW(${table}[[#Headers],[${headers[0]}]])))`;
  return [isBlank, below, "This row is empty. Delete it, or fill it in."];
};
const guarded = (formula: string): string => `=IFERROR(${formula},"This row cannot be read. Look for an error value in it.")`;
const sentence = (isBlank: string, below: string, said: string, otherwise: string): string => guarded(`IF(${isBlank},IF(${below}>0,"${said}",""),${otherwise})`);
const isDate = (header: string): string => `ISNUMBER(${cell(header)})`;

/** The column `Problem` of the table of lock-ups. */
export function lockUpProblem(layout: SeveralLayout): string {
  const { lockUps: t, dates } = layout.tables;
  const [name, whose, kind] = [cell("Lock-up"), cell("For"), cell("Kind")];
  const of = cell("Group or holder");
  const [percent, months, days] = [cell("Percent each"), cell("Months between"), cell("Days")];
  const listed = `(TRIM(${dates}[Lock-up])=TRIM(${name}))`;
  const parts = `INDEX(${work(layout, "lockUps", 1)},MIN(${layout.sizes.lockUps},ROW()-ROW(${t}[[#Headers],[Lock-up]])))`;
  return sentence(...blank(t, ["Lock-up", "For", "Group or holder", "Kind", "First date"], rowNumbers(t, "Lock-up")), firstProblem(
    [`${name}=""`, "The lock-up has no name. Give it one."],
    [`SUMPRODUCT(--(TRIM(${t}[Lock-up])=TRIM(${name})))>1`, "Two lock-ups have this name. Give each its own."],
    [`NOT(OR(${whose}="All",${whose}="Group",${whose}="Holder"))`, "For is All, Group or Holder. Choose one."],
    [`AND(${whose}<>"All",TRIM(${of})="")`, "The group or holder is not named. Name it."],
    [`SUMPRODUCT((${t}[For]=${whose})*(((${t}[For]="All")+(TRIM(${t}[Group or holder])=TRIM(${of})))>0))>1`, "This lock-up overlaps another: both are for the same holders. Keep one, or put their dates into one list."],
    [`NOT(OR(${kind}="Steps",${kind}="Dates",${kind}="Days"))`, "Kind is Steps, Dates or Days. Choose one."],
    [`AND(${kind}<>"Dates",NOT(${isDate("First date")}))`, "The first date is missing or no date. Enter it."],
    [`AND(${kind}="Days",OR(${days}="",NOT(ISNUMBER(${days})),N(${days})<0,N(${days})<>INT(N(${days}))))`, "Days is no whole number of 0 or more. Correct it."],
    [`AND(${kind}="Steps",${percent}<>"",OR(NOT(ISNUMBER(${percent})),N(${percent})<=0,N(${percent})>1))`, "The percentage is not above 0% and up to 100%. Enter it as 25%."],
    [`AND(${kind}="Steps",${percent}<>"",N(${percent})<0.001)`, "The percentage gives more than 1,000 releases. Enter a larger one."],
    [`AND(${kind}="Steps",${percent}<>"",N(${percent})<1,OR(NOT(ISNUMBER(${months})),N(${months})<1,N(${months})<>INT(N(${months}))))`, "The months between releases are no whole number of 1 or more. Enter them."],
    [`AND(${kind}="Steps",${percent}<>"",ABS(N(${percent})*${parts}-ROUND(N(${percent})*${parts},0))>0.01)`, "The percentage has more decimals than a formula carries exactly. Round it to four decimals of a percent."],
    [`AND(${kind}="Dates",SUMPRODUCT(--${listed})=0)`, "The list of dates has no row for this lock-up. Add its dates and percentages there."],
    [`AND(${kind}="Dates",SUMPRODUCT(${listed}*(${dates}[Problem]<>""))>0)`, "A row of its list of dates has a problem. Correct it there."],
    [`AND(${kind}="Dates",SUMPRODUCT(--${listed},${dates}[Percent released])>1.000000001)`, `="The percentages of its dates add up to "&FIXED(SUMPRODUCT(--${listed},${dates}[Percent released])*100,2)&"%, above 100%. Correct them."`],
    [`AND(${kind}="Dates",${parts}>14000000)`, "The percentages of its dates are finer than a formula carries exactly. Round them."],
  ));
}

/** The column `Problem` of the list of dates. */
export function dateProblem({ tables: { dates: t, lockUps } }: SeveralLayout): string {
  const [name, date, percent] = [cell("Lock-up"), cell("Release date"), cell("Percent released")];
  return sentence(...blank(t, ["Lock-up", "Release date", "Percent released"], rowNumbers(t, "Lock-up")), firstProblem(
    [`SUMPRODUCT((TRIM(${lockUps}[Lock-up])=TRIM(${name}))*(TRIM(${name})<>""))=0`, "No lock-up has this name. Correct it."],
    [`SUMPRODUCT((TRIM(${lockUps}[Lock-up])=TRIM(${name}))*(${lockUps}[Kind]="Dates"))=0`, "This lock-up is not of the kind Dates. Change its kind, or delete the row."],
    [`NOT(${isDate("Release date")})`, "The date is missing or no date. Enter it."],
    [`OR(${percent}="",NOT(ISNUMBER(${percent})),N(${percent})<0,N(${percent})>1)`, "The percentage is missing, below 0% or above 100%. Enter it as 25%."],
    [`SUMPRODUCT((TRIM(${t}[Lock-up])=TRIM(${name}))*(${t}[Release date]=${date}))>1`, "Two rows have this date. Add them together, or correct one."],
  ));
}

/** The column `Problem` of the early releases. */
export function earlyProblem(layout: SeveralLayout): string {
  const { early: t, lockUps } = layout.tables;
  const [name, whose, of] = [cell("Lock-up"), cell("For"), cell("Group or holder")];
  const [shares, percent] = [cell("Shares"), cell("Percent")];
  const [names, groups, counts] = [0, 1, 2].map((column) => work(layout, "holders", column));
  const covered = `((${whose}="All")+(${whose}="Group")*(TRIM(${groups})=TRIM(${of}))*(TRIM(${of})<>"")+(${whose}="Holder")*(TRIM(${names})=TRIM(${of})))`;
  const same = ["Date", "Lock-up", "For", "Group or holder", "Shares", "Percent", "Reason", "Others pro rata", "Taken from"].map((header) => `(${t}[${header}]=${cell(header)})`).join("*");
  return sentence(...blank(t, ["Date", "Lock-up", "Shares", "Percent"], rowNumbers(t, "Date")), firstProblem(
    [`SUMPRODUCT((TRIM(${lockUps}[Lock-up])=TRIM(${name}))*(TRIM(${name})<>""))=0`, "No lock-up has this name. Correct it."],
    [`NOT(${isDate("Date")})`, "The date is missing or no date. Enter it."],
    [`NOT(OR(${whose}="All",${whose}="Group",${whose}="Holder"))`, "For is All, Group or Holder. Choose one."],
    [`SUMPRODUCT((${names}<>"")*${covered})=0`, "The row names nobody in the list. Check the name."],
    [`(${shares}<>"")+(${percent}<>"")<>1`, "Give either the shares or the percentage released."],
    [`AND(${percent}<>"",OR(NOT(ISNUMBER(${percent})),N(${percent})<=0,N(${percent})>1))`, "The percentage is not above 0% and up to 100%. Correct it."],
    [`AND(${shares}<>"",OR(NOT(ISNUMBER(${shares})),N(${shares})<=0,N(${shares})<>INT(N(${shares}))))`, "The shares are no whole number of 1 or more. Correct them."],
    [`AND(${shares}<>"",N(${shares})>SUMPRODUCT(${covered},${counts}))`, "More shares are released than there are. Give at most what there is."],
    [`NOT(OR(${cell("Reason")}="Trigger",${cell("Reason")}="Blackout",${cell("Reason")}="Waiver"))`, "The reason is Trigger, Blackout or Waiver. Choose one."],
    [`SUMPRODUCT(${same})>1`, "This row stands there twice. Remove one."],
  ));
}
