import { HEADERS } from "../reviews/reviewsTable";
import type { RoundTrips } from "../write/roundTrips";
import { FOR_GOOD, listed } from "./issueWords";
import type { ShareIssue } from "./types";

interface ReviewersColumn {
  readonly sheetName: string;
  readonly column: Excel.Range;
  readonly initials: readonly string[];
}

/** The columns of our tables of reviewed findings that say by whom. */
async function reviewersColumns(context: Excel.RequestContext, trips: RoundTrips): Promise<ReviewersColumn[]> {
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  await trips.send("Looking at the reviews");
  const ours = tables.items.filter(({ name }) => /^ReviewedFindings(_\d+)?$/i.test(name)).map((table) => ({ table, column: table.columns.getItemOrNullObject(HEADERS[0]) }));
  if (ours.length === 0) return [];
  await trips.send("Looking at the reviews");
  const there = ours.filter(({ column }) => !column.isNullObject).map(({ table, column }) => ({ sheetName: table.worksheet.name, column: column.getDataBodyRange().load("values") }));
  await trips.send("Looking at the reviews");
  return there.flatMap(({ sheetName, column }) => {
    const initials = [...new Set((column.values as unknown[][]).map(([cell]) => String(cell ?? "").trim()).filter((name) => name !== ""))];
    return initials.length > 0 ? [{ sheetName, column, initials }] : [];
  });
}

/** Who reviewed a finding. */
export async function reviewerIssues(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  return (await reviewersColumns(context, trips)).map(({ sheetName, initials }) => ({ key: `reviewers:${sheetName}`, message: `The sheet "${sheetName}" says who reviewed findings: ${listed(initials)}.`, remedy: `Empty these cells; the reviews themselves stay. ${FOR_GOOD}`, fix: { kind: "clearReviewers" } }));
}

export async function clearReviewers(context: Excel.RequestContext, trips: RoundTrips): Promise<void> {
  for (const { column } of await reviewersColumns(context, trips)) column.values = (column.values as unknown[][]).map(() => [""]);
  await trips.send("Emptying the initials");
}
