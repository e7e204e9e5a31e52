import type { Outcome } from "../core/finding";
import { accept, refuse } from "../core/outcome";
import { causeOf } from "./describeFailure";
import { NEWER } from "./refresh/readSet";
import { parseProvenance } from "./provenance/provenanceXml";
import type { InsertedTable, WorkbookState } from "./types";
import { loadContents, whyBlocked, type WorkbookContents } from "./write/workbookContents";

/** What the pane must know before it offers to write: the sets of ours that are there, whether writing is possible, how the workbook calculates. */
export async function readState(): Promise<Outcome<WorkbookState>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const contentsOf = loadContents(context);
      await context.sync();
      const contents = contentsOf();
      const { tables, hasNewer } = contents.partIds.length > 0 ? await insertedTables(context, contents) : { tables: [], hasNewer: false };
      return accept({ tables, blocked: whyBlocked(contents) ?? (hasNewer ? NEWER : null), calculationMode: MODES[contents.calculationMode] ?? "automatic" });
    });
  } catch (error) {
    return refuse("workbook", causeOf(error));
  }
}

const MODES: Readonly<Record<string, WorkbookState["calculationMode"]>> = { Automatic: "automatic", AutomaticExceptTables: "automaticExceptTables", Manual: "manual" };

async function insertedTables(context: Excel.RequestContext, contents: WorkbookContents): Promise<{ readonly tables: InsertedTable[]; readonly hasNewer: boolean }> {
  const xmls = contents.partIds.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  const rows = new Map(contents.tables.map(({ id }) => [id, context.workbook.tables.getItem(id).rows.load("count")]));
  await context.sync();
  const sheetName = (id: string): string => contents.sheets.find((sheet) => sheet.id === id)?.name ?? "";
  const records = xmls.map((xml) => parseProvenance(xml.value));
  const tables = records.flatMap((record): InsertedTable[] => {
    if (record === null || record === "newer") return [];
    // A table that was deleted is none; one that was renamed is still found by its id, and after a round trip through a file by its name.
    const table = contents.tables.find(({ id }) => id === record.tableId) ?? contents.tables.find(({ name }) => name === `SellingStockholders${record.suffix}`);
    if (!table) return [];
    return [{ suffix: record.suffix, tableId: table.id, tableName: table.name, sheetName: sheetName(table.sheetId), rows: rows.get(table.id)?.count ?? 0, mode: record.mode, source: record.source, insertedAt: record.insertedAt }];
  }).sort((a, b) => a.suffix.localeCompare(b.suffix, "en", { numeric: true }));
  return { tables, hasNewer: records.includes("newer") };
}
