import { PROVENANCE_NAMESPACE } from "../provenance/provenance";
import { formatHead, parseHead } from "../refresh/head";
import type { RoundTrips } from "../write/roundTrips";
import { FOR_GOOD, listed } from "./issueWords";
import type { ShareIssue } from "./types";

const COLUMN = "Decided by";

interface DecidedColumn {
  readonly sheetName: string;
  readonly column: Excel.Range;
  readonly names: readonly string[];
}

/** The columns of our records of changes that say who decided. */
async function decidedColumns(context: Excel.RequestContext, trips: RoundTrips): Promise<DecidedColumn[]> {
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  await trips.send("Looking at the record of changes");
  const ours = tables.items.filter(({ name }) => /^OverhangChanges(_\d+)?$/i.test(name)).map((table) => ({ table, column: table.columns.getItemOrNullObject(COLUMN) }));
  if (ours.length === 0) return [];
  await trips.send("Looking at the record of changes");
  const there = ours.filter(({ column }) => !column.isNullObject).map(({ table, column }) => ({ sheetName: table.worksheet.name, column: column.getDataBodyRange().load("values") }));
  await trips.send("Looking at the record of changes");
  return there.flatMap(({ sheetName, column }) => {
    const names = [...new Set((column.values as unknown[][]).map(([cell]) => String(cell ?? "").trim()).filter((name) => name !== ""))];
    return names.length > 0 ? [{ sheetName, column, names }] : [];
  });
}

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
  for (const { column } of await decidedColumns(context, trips)) column.values = (column.values as unknown[][]).map(() => [""]);
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
