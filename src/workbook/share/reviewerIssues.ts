import { HEADERS } from "../reviews/reviewsTable";
import type { RoundTrips } from "../write/roundTrips";
import { FOR_GOOD, listed } from "./issueWords";
import { emptyColumns, namesInColumn, type NamesColumn } from "./namesInColumn";
import type { ShareIssue } from "./types";

/** The columns of our tables of reviewed findings that say by whom. */
const reviewersColumns = (context: Excel.RequestContext, trips: RoundTrips): Promise<NamesColumn[]> => namesInColumn(context, trips, /^ReviewedFindings(_\d+)?$/i, HEADERS[0], "Looking at the reviews");

/** Who reviewed a finding. */
export async function reviewerIssues(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  return (await reviewersColumns(context, trips)).map(({ sheetName, names }) => ({ key: `reviewers:${sheetName}`, message: `The sheet "${sheetName}" says who reviewed findings: ${listed(names)}.`, remedy: `Empty these cells; the reviews themselves stay. ${FOR_GOOD}`, fix: { kind: "clearReviewers" } }));
}

export async function clearReviewers(context: Excel.RequestContext, trips: RoundTrips): Promise<void> {
  emptyColumns(await reviewersColumns(context, trips));
  await trips.send("Emptying the initials");
}
