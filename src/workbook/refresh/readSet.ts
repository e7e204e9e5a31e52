import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { COLUMNS, type ColumnId } from "../../core/ownership/columns";
import { formatShares } from "../../core/exact/formatShares";
import type { Holder } from "../../core/ownership/holder";
import { identifyRows } from "../../core/refresh/identifyRows";
import type { BaseRow, RefreshedField } from "../../core/refresh/refreshModel";
import { setNames, setNumber } from "../plan/setNames";
import { parseProvenance } from "../provenance/provenanceXml";
import type { Provenance } from "../provenance/provenance";
import { loadContents, type WorkbookContents } from "../write/workbookContents";
import type { RoundTrips } from "../write/roundTrips";
import { contentOf, isFormula } from "./cellContent";
import { findColumns } from "./findColumns";
import { parseHead, type Head } from "./head";
import { readNoteLines } from "./readNotes";
import { rowsFor } from "./rowsFor";
import { readAvailableAsOf, readOffering, readTermCells } from "./readTerms";
import { enteredHolder, withOwnFigures, type ReadCells } from "./rowHolder";
import type { SetView, ViewColumn, ViewRow } from "./setView";

/** Excel on the web answers at most 5 MB; the first rows tell how many make half of it. */
const BYTES_A_TRIP = 2_500_000;
const FIRST_ROWS = 300;
/** Rows under the table that are read for notes. */
const MOST_NOTE_ROWS = 5_000;
const NEEDED: readonly ColumnId[] = ["name", "held", "acquirable", "offered"];
const ENTERED: readonly RefreshedField[] = ["name", "held", "acquirable", "offered", "ownershipCap", "group", "relationship", "brokerDealer", "noticeAddress"];
const MOST_PROBLEMS = 20;

export const GONE = "The table is no longer in this workbook. Insert it again from its source; what else stands in the workbook is left as it is.";
export const NEWER = "A newer version of Overhang wrote to this workbook. Update Overhang, and try again.";

/**
 * Reads one of our sets as it stands: its record, its table with every row's holder, its terms and its notes. Nothing is written.
 * @param known holders with identities besides those of the record, when a refresh stopped in the middle
 */
export async function readSet(context: Excel.RequestContext, trips: RoundTrips, suffix: string): Promise<Outcome<SetView>> {
  const n = setNumber(suffix);
  if (n === null) return refuse("refresh", GONE);
  const contentsOf = loadContents(context);
  await trips.send("Looking at the workbook");
  const contents = contentsOf();
  const parts = await readParts(context, trips, contents, suffix);
  if (parts === "newer") return refuse("refresh", NEWER);
  if (!parts) return refuse("refresh", "This workbook has no record of the table, so a newer source can't be compared with it. Insert the table again.");
  const { record, head } = parts;
  const names = setNames(n);
  const found = contents.tables.find(({ id }) => id === record.tableId) ?? contents.tables.find(({ name }) => name.toLowerCase() === names.tables.table.toLowerCase());
  if (!found) return refuse("refresh", GONE);

  const table = context.workbook.tables.getItem(found.id).load("showTotals");
  const columnItems = table.columns.load("items/id,items/name");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = table.autoFilter.load("isDataFiltered,criteria");
  const sheet = table.worksheet.load("name");
  const headCells = sheet.getRange("A1:A2").load("formulas,values");
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount,columnIndex,columnCount");
  const termsTable = contents.tables.find(({ name }) => name.toLowerCase() === names.tables.terms.toLowerCase()) ?? contents.tables.find(({ sheetId }) => sheetId === record.sheetIds.offering);
  const termsBody = termsTable ? context.workbook.tables.getItem(termsTable.id).getDataBodyRange().load("values,formulas") : null;
  await trips.send("Looking at the table");

  const columns = findColumns(columnItems.items, found.id === record.tableId ? record.columnIds : {});
  const missing = NEEDED.filter((column) => !columns.some((one) => one.column === column));
  if (missing.length > 0) return refuse("refresh", `The table has no column ${missing.map((column) => `"${COLUMNS.find(([id]) => id === column)![1]}"`).join(", ")} any more, so it can't be refreshed. Put the column back with this heading, or insert the table again.`);

  const blocks = await readBody(trips, body);
  const totalsRow = table.showTotals ? table.getTotalRowRange().load("formulas,values") : null;
  const firstBelow = body.rowIndex + body.rowCount + (table.showTotals ? 1 : 0);
  const below = Math.min(MOST_NOTE_ROWS, used.rowIndex + used.rowCount - firstBelow);
  const noteBlock = below > 0 ? sheet.getRangeByIndexes(firstBelow, body.columnIndex, below, Math.max(body.columnCount, used.columnIndex + used.columnCount - body.columnIndex)).load("values") : null;
  if (totalsRow || noteBlock) await trips.send("Looking at the notes");

  const termCells = termsBody ? readTermCells(termsBody.values as unknown[][], termsBody.formulas as unknown[][]) : {};
  const { offering, problems: termProblems } = readOffering(termCells, record.table.offering);
  const { lines, notes } = readNoteLines((noteBlock?.values ?? []) as unknown[][], firstBelow);
  const { rows, problems } = readRows(blocks, columns, record, head, offering);
  const bad = [...termProblems, ...problems];
  if (bad.length > 0) return { ok: false, findings: bad.slice(0, MOST_PROBLEMS).map((message) => ({ check: "refresh", severity: "error", message: `Nothing was changed. ${message} Correct the cell, and try again.`, subjects: [] })) };

  return accept({
    names, contents, ...parts, tableId: found.id, sheetId: found.sheetId, sheetName: sheet.name, columns, top: body.rowIndex, left: body.columnIndex, rows,
    hasTotals: table.showTotals, totals: totalsRow ? totalsRow.formulas[0]!.map((formula: unknown, index: number) => contentOf(formula, totalsRow.values[0]![index])) : [],
    isFiltered: filter.isDataFiltered, filters: (filter.criteria ?? []) as (Excel.FilterCriteria | null)[],
    terms: termCells, termsTableId: termsTable?.id ?? null, offering, availableAsOf: readAvailableAsOf((termsBody?.values ?? []) as unknown[][]), notes, noteLines: lines,
    headLines: [0, 1].map((row) => contentOf(headCells.formulas[row]![0], headCells.values[row]![0])),
  });
}

interface Parts {
  readonly record: Provenance;
  readonly recordPart: string;
  readonly head: Head | null;
  readonly headPart: string | null;
}

async function readParts(context: Excel.RequestContext, trips: RoundTrips, contents: WorkbookContents, suffix: string): Promise<Parts | "newer" | null> {
  if (contents.partIds.length === 0) return null;
  const xmls = contents.partIds.map((id) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
  await trips.send("Reading the table's record");
  let own: { id: string; record: Provenance } | null = null;
  const heads: { id: string; head: Head }[] = [];
  for (const { id, xml } of xmls) {
    const record = parseProvenance(xml.value);
    const head = parseHead(xml.value);
    if (record === "newer" || head === "newer") return "newer";
    if (record?.suffix === suffix) own = { id, record };
    if (head?.suffix === suffix) heads.push({ id, head });
  }
  if (!own) return null;
  const { id, record } = own;
  const head = heads.find((one) => one.head.of === record.insertedAt);
  return { record, recordPart: id, head: head?.head ?? null, headPart: head?.id ?? null };
}

interface Blocks {
  readonly formulas: unknown[][];
  readonly values: unknown[][];
}

async function readBody(trips: RoundTrips, body: Excel.Range): Promise<Blocks> {
  const blocks: Blocks = { formulas: [], values: [] };
  let rowsATrip = FIRST_ROWS;
  for (let from = 0, count = 0; from < body.rowCount; from += count) {
    count = Math.min(rowsATrip, body.rowCount - from);
    const block = body.getCell(from, 0).getResizedRange(count - 1, body.columnCount - 1).load("formulas,values");
    await trips.send(body.rowCount > FIRST_ROWS ? `Reading the table, row ${formatShares(from + 1)}` : "Reading the table");
    blocks.formulas.push(...(block.formulas as unknown[][]));
    blocks.values.push(...(block.values as unknown[][]));
    if (from === 0) rowsATrip = rowsFor(BYTES_A_TRIP, count, JSON.stringify([block.formulas, block.values]).length);
  }
  return blocks;
}

function readRows({ formulas, values }: Blocks, columns: readonly ViewColumn[], record: Provenance, head: Head | null, offering: SetView["offering"]): { rows: ViewRow[]; problems: string[] } {
  const at = new Map(columns.flatMap(({ column, index }) => (column ? [[column, index] as const] : [])));
  const cellsOf = (row: number): ReadCells => (column) => {
    const index = at.get(column);
    return index === undefined ? null : { value: values[row]![index], isFormula: isFormula(formulas[row]![index], values[row]![index]) };
  };
  const read = values.map((_, row) => enteredHolder(cellsOf(row), `Row ${formatShares(row + 1)} of the table`));
  const known = knownHolders(record, head);
  const ids = identifyRows(known, read.map(({ holder }) => holder));
  const baseOf = new Map(known.map(({ id, holder }) => [id, holder]));
  const rows = read.map(({ holder }, row): ViewRow => {
    const id = ids[row]!;
    const cells = cellsOf(row);
    return {
      id, row,
      holder: withOwnFigures(holder, cells, record.mode, offering, id === null ? null : baseOf.get(id) ?? null),
      contents: values[row]!.map((value, index) => contentOf(formulas[row]![index], value)),
      formulaFields: ENTERED.filter((field) => cells(field as ColumnId)?.isFormula === true),
    };
  });
  return { rows, problems: read.flatMap(({ problems }) => problems) };
}

/** Those of the record and, where a refresh stopped in the middle, those that it was bringing. */
function knownHolders(record: Provenance, head: Head | null): BaseRow[] {
  const known = record.holders.map(({ id, ...holder }): BaseRow => ({ id, holder: holder as Holder }));
  if (head?.state !== "writing" || !head.change) return known;
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...head.change.base.flatMap(({ id, to }) => (to && !ids.has(id) ? [{ id, holder: to }] : []))];
}
