import type { RoundTrips } from "../write/roundTrips";
import { FOR_GOOD } from "./issueWords";
import { isLink } from "./linkPattern";
import type { ShareIssue } from "./types";

export const supports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** Series of charts that take their numbers from another workbook; before ExcelApi 1.15 Excel does not say where from. */
export async function chartIssues(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  if (!supports("1.15")) return [];
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/charts/items/name,items/charts/items/series/items/name");
  await trips.send("Looking at the charts");
  const asked = sheets.items.flatMap((sheet) => sheet.charts.items.flatMap((chart) => chart.series.items.map((series) => ({ sheet, chart, series, sources: [series.getDimensionDataSourceString("Values"), series.getDimensionDataSourceString("Categories")] }))));
  if (asked.length === 0) return [];
  await trips.send("Looking at the charts");
  return asked.filter(({ sources }) => sources.some(({ value }) => isLink(String(value ?? "")))).map(({ sheet, chart, series }): ShareIssue => ({
    key: `series:${sheet.id}:${chart.name}:${series.name}`, message: `The series "${series.name}" of the chart "${chart.name}" on "${sheet.name}" takes its numbers from another workbook.`,
    remedy: `Take the series off the chart, or give it cells of this workbook under Select Data. ${FOR_GOOD}`, fix: { kind: "deleteSeries", sheetId: sheet.id, chart: chart.name, series: series.name },
  }));
}

/** Queries that bring data from outside; before ExcelApi 1.14 Excel does not name them. */
export async function queryIssues(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  if (!supports("1.14")) return [];
  const queries = context.workbook.queries.load("items/name");
  await trips.send("Looking at the queries");
  return queries.items.map(({ name }): ShareIssue => ({ key: `query:${name}`, message: `The query "${name}" brings data from outside; where from is visible to whoever gets the workbook.`, remedy: "Excel lets no add-in delete it: choose Data, Queries & Connections, and delete it there. What it brought stays.", fix: null }));
}
