import type { Subject } from "../../core/finding";
import { checks } from "../../core/checks";
import { formatShares } from "../../core/exact/formatShares";
import { area, quoteSheet } from "./address";
import { OUTGROWN, PROBLEM } from "./lockUpFormulas";
import { cellText } from "./cellText";
import { subjectAddress } from "./subjectAddress";
import type { PlanContext } from "./planContext";
import type { CellValue, RangeLook, SheetPlan } from "./sheetPlan";
import { FONT, headerLook, titleLook } from "./style";
import { wrappedHeight } from "./wrappedHeight";

const HEADER = 8;
const FINDING_WIDTH = 430;
const FINDING_SIZE = 10;

/** The sheet `Checks`: live figures that tie or do not, and below them what was found when the table was inserted. */
export function checksSheet(context: PlanContext): SheetPlan {
  const { names, request, findings } = context;
  const rows = Math.max(1, findings.length);
  const places = findings.map((finding) => place(finding.subjects, context));
  const body = findings.map((finding, index): CellValue[] => [finding.severity, cellText(checkTitle(finding.check)), cellText(finding.message), places[index] ? cellText(places[index]) : ""]);
  const last = HEADER + rows;
  return {
    key: "checks",
    name: names.sheets.checks,
    values: [
      { address: "A1:A2", cells: [["Checks"], [findings.length ? "What the table showed when it was inserted stands below; the lines above it follow the sheet." : "Nothing was found when the table was inserted. The lines below follow the sheet."]] },
      { address: area(0, HEADER, 4, 1), cells: [["Severity", "Check", "Finding", "Where"]] },
      ...(body.length ? [{ address: area(0, HEADER + 1, 4, rows), cells: body }] : []),
    ],
    tables: [{ name: names.tables.checks, address: area(0, HEADER, 4, rows + 1), totals: null }],
    formulas: [
      { address: "A4:A6", cells: (request.mode === "values" ? valueLines(context) : liveLines(context)).map((line) => [line]) },
      ...(request.mode === "values" ? [] : [{ address: "A7", cells: lockUpLine(context) }]),
    ],
    looks: [
      { address: `A1:D${last}`, font: { name: FONT, size: FINDING_SIZE } },
      titleLook("A1"),
      { address: "A:A", columnWidth: 70 }, { address: "B:B", columnWidth: 170 }, { address: "C:C", columnWidth: FINDING_WIDTH }, { address: "D:D", columnWidth: 170 },
      headerLook(area(0, HEADER, 4, 1)),
      { address: area(0, HEADER + 1, 4, rows), vertical: "Top", wrap: true },
      ...findings.flatMap(({ message }, index) => highRow(message, HEADER + 1 + index)),
    ],
    validations: [],
    flag: null,
    links: findings.flatMap((_, index) => (places[index] ? [{ address: `D${HEADER + 1 + index}`, target: places[index], text: places[index] }] : [])),
    chart: null,
    freeze: null,
    page: { printArea: `A1:D${last}`, titleRows: `$${HEADER}:$${HEADER}`, blackAndWhite: false },
  };
}

/** What the sheet Lock-up says is wrong with its terms, or that they have outgrown its tables; blank where it says nothing. */
function lockUpLine({ names: { sheets } }: PlanContext): string {
  const said = (cell: string): string => `${quoteSheet(sheets.lockUp)}!${cell}`;
  return `=IF(${said(PROBLEM)}<>"","Lock-up: "&${said(PROBLEM)},IF(${said(OUTGROWN)}<>"","Lock-up: "&${said(OUTGROWN)},""))`;
}

/** The look of a row whose finding takes more than one line; none for the others. */
function highRow(message: string, row: number): RangeLook[] {
  const rowHeight = findingHeight(message);
  return rowHeight > findingHeight("") ? [{ address: `${row}:${row}`, rowHeight }] : [];
}

/** How high a row of the findings must be, in points. */
export function findingHeight(message: string): number {
  return wrappedHeight(message, FINDING_WIDTH, FINDING_SIZE);
}

/** The cell that a finding is about, as a reference with its sheet; "" where it is about none. */
function place(subjects: readonly Subject[], context: PlanContext): string {
  for (const subject of subjects) {
    const found = subjectAddress(subject, context.request.table);
    if (found) return `${quoteSheet(context.names.sheets[found.sheet])}!${found.address}`;
  }
  return "";
}

function liveLines({ names: { terms, tables } }: PlanContext): string[] {
  const t = tables.table;
  const offered = `SUM(${t}[Offered])`;
  const count = (expression: string): string => `FIXED(${expression},0,FALSE)`;
  const gap = `ABS(${offered}-${terms.sharesRegistered})`;
  const apart = `SUMPRODUCT(--(${t}[Owned after offering]<>${t}[Owned before offering]-${t}[Offered]))`;
  return [
    `="Offered in all rows: "&${count(offered)}&IF(${terms.sharesRegistered}="",". No number of registered shares is entered.",IF(${gap}=0,", as many as are registered.","; registered: "&${count(terms.sharesRegistered)}&", a difference of "&${count(gap)}&"."))`,
    `="Rows where owned after is not owned before less offered: "&${apart}&IF(${apart}=0,"."," (an ownership cap, or more offered than owned).")`,
    `="Holders in the table: "&ROWS(${t}[Offered])&IF(ROWS(${t}[Offered])=ROWS(${tables.byHolder}[Offered]),", each with its line in the lock-up.","; in the lock-up: "&ROWS(${tables.byHolder}[Offered])&".")`,
  ];
}

/** The three lines above the findings as texts, for mode `values`. */
export function valueLines({ computed: { rows, totals }, request: { table: { offering } } }: { readonly computed: PlanContext["computed"]; readonly request: Pick<PlanContext["request"], "table"> }): string[] {
  const registered = offering.sharesRegistered;
  const gap = registered === null ? 0 : Math.abs(totals.offered - registered);
  const apart = rows.filter((row) => row.ownedAfter !== row.ownedBefore - row.offered).length;
  return [
    `Offered in all rows: ${formatShares(totals.offered)}${registered === null ? ". No number of registered shares is entered." : gap === 0 ? ", as many as are registered." : `; registered: ${formatShares(registered)}, a difference of ${formatShares(gap)}.`}`,
    `Rows where owned after is not owned before less offered: ${apart}${apart === 0 ? "." : " (an ownership cap, or more offered than owned)."}`,
    `Holders in the table: ${formatShares(rows.length)}, each with its line in the lock-up.`,
  ];
}

/** The title that a reviewer reads; a finding of another part of the program keeps its id, in words. */
export function checkTitle(id: string): string {
  return checks.find((check) => check.id === id)?.title ?? id.replace(/-/g, " ").replace(/^./, (first) => first.toUpperCase());
}
