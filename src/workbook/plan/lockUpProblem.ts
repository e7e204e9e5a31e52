import type { SetNames } from "./setNames";

/** A chain of conditions, each with what is said when it is true; "" when none is. */
export function firstProblem(...problems: readonly (readonly [condition: string, said: string])[]): string {
  return problems.reduceRight((otherwise, [condition, said]) => `IF(${condition},${said.startsWith("=") ? said.slice(1) : `"${said}"`},${otherwise})`, '""');
}

/** What is wrong with the equal steps of the offering terms, as a formula; blank where nothing is. */
export function stepsProblem({ terms }: SetNames): string {
  const { firstRelease: first, releasePercent: percent, intervalMonths: months } = terms;
  return `=IF(${first}="","",${firstProblem(
    [`NOT(ISNUMBER(${first}))`, "The first release is no date. Correct it on the sheet of offering terms; nothing is computed until then."],
    [`AND(${percent}<>"",NOT(ISNUMBER(${percent})))`, "The percentage released each time is no number. Enter it as 25%; nothing is computed until then."],
    [`AND(${percent}<>"",OR(N(${percent})<=0,N(${percent})>1))`, "The percentage released each time is not above 0% and up to 100%. Enter it as 25%; nothing is computed until then."],
    [`AND(${percent}<>"",N(${percent})<0.001)`, "The percentage released each time gives more than 1,000 releases. Enter a larger one, as 25%; nothing is computed until then."],
    [`AND(${months}<>"",NOT(ISNUMBER(${months})))`, "The months between releases are no number. Enter a whole number, 1 or more; nothing is computed until then."],
    [`AND(${months}<>"",OR(N(${months})<1,N(${months})<>INT(N(${months}))))`, "The months between releases are not a whole number of 1 or more. Correct them; nothing is computed until then."],
  )})`;
}

/** What is wrong with the list of dates in the schedule, as a formula; blank where nothing is. */
export function listProblem({ tables: { schedule } }: SetNames): string {
  const [date, percent] = [`${schedule}[Release date]`, `${schedule}[Percent released]`];
  const lastUsed = `SUMPRODUCT(MAX((((${date}<>"")+(${percent}<>""))>0)*(ROW(${date})-ROW(${schedule}[[#Headers],[Release date]]))))`;
  return `=${firstProblem(
    [`COUNTA(${date})+COUNTA(${percent})=0`, "The schedule is empty. Enter at least one date with the percentage released on it; nothing is computed until then."],
    [`COUNT(${date})<SUMPRODUCT(--(${date}<>""))`, "A release date is no date. Correct it; nothing is computed until then."],
    [`COUNT(${percent})<SUMPRODUCT(--(${percent}<>""))`, "A percentage released is no number. Enter it as 25%; nothing is computed until then."],
    [`SUMPRODUCT((${date}<>"")*(${percent}<>""))<${lastUsed}`, "A row of the schedule is empty or has only one of date and percentage. Fill it in, or delete it; nothing is computed until then."],
    [`SUMPRODUCT((${date}<>"")*(COUNTIF(${date},${date})>1))>0`, "Two rows of the schedule have the same date. Add them together, or correct one; nothing is computed until then."],
    [`COUNTIF(${percent},"<0")+COUNTIF(${percent},">1")>0`, "A percentage released is below 0% or above 100%. Correct it; nothing is computed until then."],
    [`SUM(${percent})>1.000000001`, `="The percentages released add up to "&FIXED(SUM(${percent})*100,2)&"%, above 100%. Correct them; nothing is computed until then."`],
  )}`;
}
