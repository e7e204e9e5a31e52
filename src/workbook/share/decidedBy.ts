import { PROVENANCE_NAMESPACE } from "../provenance/provenance";
import { formatHead, parseHead } from "../refresh/head";
import type { RoundTrips } from "../write/roundTrips";
import { FOR_GOOD, listed } from "./issueWords";
import { emptyColumns, namesInColumn, type NamesColumn } from "./namesInColumn";
import type { ShareIssue } from "./types";

/** The columns of our records of changes that say who decided. */
const decidedColumns = (context: Excel.RequestContext, trips: RoundTrips): Promise<NamesColumn[]> => namesInColumn(context, trips, /^OverhangChanges(_\d+)?$/i, "Decided by", "Looking at the record of changes");

/** Who decided each change is a personal name too. */
export async function decidedByIssues(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  const found = await decidedColumns(context, trips);
  return found.map(({ sheetName, names }) => ({
    key: `decided:${sheetName}`,
    message: `The sheet "${sheetName}" says who decided each change: ${listed(names)}.`,
    remedy: `Empty these cells; the changes themselves stay. ${FOR_GOOD}`, fix: { kind: "clearDecided" },
  }));
}

/** Empties the names in the records of changes, and where the record of the last change keeps one. */
export async function clearDecidedBy(context: Excel.RequestContext, trips: RoundTrips): Promise<void> {
  emptyColumns(await decidedColumns(context, trips));
  const parts = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
  await trips.send("Emptying the names");
  const xmls = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await trips.send("Reading the records");
  for (const { part, xml } of xmls) {
    const head = parseHead(xml.value);
    if (head && head !== "newer" && head.state === "done" && head.decidedBy !== "") part.setXml(formatHead({ ...head, decidedBy: "" }));
  }
  await trips.send("Emptying the names");
}
