import type { Finding, Outcome, Subject } from "../core/finding";
import { accept, refuse } from "../core/outcome";
import { COLUMNS, type ColumnId } from "../core/ownership/columns";
import type { TermId } from "../core/ownership/offering";
import { causeOf } from "./describeFailure";
import { lockUpCell } from "./lockUps/lockUpCell";
import { setNames, setNumber, TERM_NAMES, type NamedTerm } from "./plan/setNames";
import { termRow } from "./plan/offeringSheet";
import { PROVENANCE_NAMESPACE, type Provenance } from "./provenance/provenance";
import { parseProvenance } from "./provenance/provenanceXml";

const GONE = "The cell that this is about is no longer in the workbook.";

/** Selects the cell that a finding is about, wherever sorting, inserting or renaming has put it. */
export async function select(finding: Finding, suffix: string): Promise<Outcome<null>> {
  const subject = finding.subjects.find(({ kind }) => ["holder", "total", "term", "note", "lockUp"].includes(kind));
  const n = setNumber(suffix);
  if (!subject || n === null) return refuse("select", "This finding is about no cell of the workbook.");
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const record = await recordOf(context, suffix);
      const table = await tableOf(context, setNames(n).tables.table, record);
      const cell = subject.kind === "lockUp" ? (await lockUpCell(context, subject, setNames(n))) ?? (await termCell(context, "firstRelease", n)) : subject.kind === "term" ? await termCell(context, subject.term, n) : table && (await tableCell(context, table, subject, record));
      if (!cell) return refuse("select", GONE);
      cell.worksheet.activate();
      cell.select();
      await context.sync();
      return accept(null);
    });
  } catch (error) {
    return refuse("select", causeOf(error));
  }
}

async function recordOf(context: Excel.RequestContext, suffix: string): Promise<Provenance | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
  await context.sync();
  const xmls = parts.items.map((part) => part.getXml());
  await context.sync();
  for (const xml of xmls) {
    const record = parseProvenance(xml.value);
    if (record && record !== "newer" && record.suffix === suffix) return record;
  }
  return null;
}

async function tableOf(context: Excel.RequestContext, name: string, record: Provenance | null): Promise<Excel.Table | null> {
  const byId = record ? context.workbook.tables.getItemOrNullObject(record.tableId) : null;
  const byName = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  return byId && !byId.isNullObject ? byId : byName.isNullObject ? null : byName;
}

async function termCell(context: Excel.RequestContext, term: TermId, n: number): Promise<Excel.Range | null> {
  const names = setNames(n);
  const named = term in TERM_NAMES ? context.workbook.names.getItemOrNullObject(names.terms[term as NamedTerm]) : null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets.offering);
  await context.sync();
  if (named && !named.isNullObject) return named.getRange();
  const row = termRow(term);
  return sheet.isNullObject || row === null ? null : sheet.getRange(`B${row}`);
}

async function tableCell(context: Excel.RequestContext, table: Excel.Table, subject: Subject, record: Provenance | null): Promise<Excel.Range | null> {
  const columns = table.columns.load("items/id,items/name");
  const body = table.getDataBodyRange().load("rowCount");
  table.load("showTotals");
  await context.sync();
  const at = (wanted: ColumnId): number => {
    const id = record && Object.entries(record.columnIds).find(([, column]) => column === wanted)?.[0];
    const header = COLUMNS.find(([column]) => column === wanted)![1];
    const byId = columns.items.findIndex((column) => String(column.id) === id);
    return byId >= 0 ? byId : columns.items.findIndex(({ name }) => name.toLowerCase() === header.toLowerCase());
  };
  if (subject.kind === "total") return table.showTotals && at(subject.column) >= 0 ? table.getTotalRowRange().getCell(0, at(subject.column)) : null;
  if (subject.kind === "note") return noteCell(context, table, subject.ref);
  if (subject.kind !== "holder" || at("name") < 0) return null;
  const names = body.getColumn(at("name")).load("values");
  await context.sync();
  const listed = names.values.map(([name]) => String(name));
  const column = Math.max(0, at(subject.column ?? "name"));
  const holder = record?.holders[subject.index];
  if (!holder) return subject.index < body.rowCount ? body.getCell(subject.index, column) : null;
  // The same name can stand twice: the nth of them, counted as they were inserted.
  const nth = record!.holders.slice(0, subject.index).filter(({ name }) => name === holder.name).length;
  const rows = listed.flatMap((name, row) => (name === holder.name ? [row] : []));
  const row = rows[Math.min(nth, rows.length - 1)];
  return row === undefined ? null : body.getCell(row, column);
}

/** The notes stand beneath the table, in its first column, each beginning with its mark. */
async function noteCell(context: Excel.RequestContext, table: Excel.Table, ref: string): Promise<Excel.Range | null> {
  const first = table.getHeaderRowRange().load("columnIndex,rowIndex");
  const used = table.worksheet.getUsedRange(true).load("rowIndex,rowCount");
  await context.sync();
  const below = used.rowIndex + used.rowCount - first.rowIndex;
  const column = table.worksheet.getRangeByIndexes(first.rowIndex, first.columnIndex, below, 1).load("values");
  await context.sync();
  // Downwards from the heading the last such text is the note: a name can begin with a bracket too.
  const row = column.values.map(([text]) => String(text).startsWith(`(${ref}) `)).lastIndexOf(true);
  return row < 0 ? null : column.getCell(row, 0);
}
