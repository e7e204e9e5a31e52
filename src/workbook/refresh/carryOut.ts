import { formatProvenance } from "../provenance/provenanceXml";
import type { RoundTrips } from "../write/roundTrips";
import { MOST_BYTES } from "../write/writeTasks";
import { queueChangeLines, type ChangesSheet } from "../changes/changesSheet";
import { contentOf, sameContent, type Content } from "./cellContent";
import { bringLockUp, followedTerms } from "./bringLockUp";
import { placeCells, runsOf, type CellRun } from "./cellTasks";
import { restoreFilters } from "./filters";
import { formatHead, type Head } from "./head";
import { addHighlight, marksFit } from "./highlight";
import { loadLineHeights, queueLineHeights } from "./lineHeights";
import { loadLockUpRows, queueLockUpRows, type LockUpRows } from "./lockUpRows";
import type { SetView } from "./setView";
import { planStructure, queueStructure, structureBytes, type Structure } from "./structure";
import { provenanceAfter, type ChangeLine, type TableChange } from "./tableChange";
import { writeRuns } from "./writeRuns";

/** Rows moved in the moment between our look and our write; what was overwritten was put back. */
export class Moved extends Error {
  constructor() { super("the table moved"); this.name = "Moved"; }
}

export interface Work {
  readonly view: SetView;
  readonly change: TableChange;
  readonly lockUp: LockUpRows | null;
  readonly changesSheet: ChangesSheet;
  readonly lines: readonly ChangeLine[];
  readonly decidedBy: string;
  readonly highlight: boolean;
  readonly run: string;
  readonly at: string;
  /** What the head says when all is done. */
  readonly done: Pick<Head, "change" | "revision" | "run" | "at">;
  /** An undo and a take-back delete an added row only if it is as it was written. */
  readonly isUndo: boolean;
  /** What the mark says is being written, where that is not the change itself: a take-back keeps what it takes back. */
  readonly marked?: Pick<Head, "change" | "lines" | "isUndo">;
}

export interface CarriedOut {
  readonly cells: number;
  readonly added: number;
  readonly removed: number;
  readonly skipped: readonly string[];
}

interface Parts {
  readonly head: Excel.CustomXmlPart;
  readonly record: Excel.CustomXmlPart;
}

/**
 * Writes a change. First goes the mark of this run, in the place of the one that was read, with the first cells in the same round trip; then the
 * other cells, the rows that come and go, and at last the record. What a cell holds is read in the same round trip before it is written.
 * @param onMark hears that the mark goes out now, so that what follows must be completed or taken back
 */
export async function carryOut(context: Excel.RequestContext, trips: RoundTrips, work: Work, onMark: () => void): Promise<CarriedOut> {
  const { view, change } = work;
  const { cells, skipped } = placeCells(view, change);
  const structure = planStructure(view, change, work.isUndo);
  const isStructural = structure.additions.length + structure.deletions.length + structure.noteOps.length > 0;
  const end = formatProvenance(provenanceAfter(view.record, change));
  const batches = packRuns(runsOf(cells), MOST_BYTES / 2);
  // The first refresh of an older workbook sends the record twice: with the mark, and at the end.
  const marked = formatHead({ ...markOf(work), previous: null }).length + (view.headPart ? 0 : end.length);
  const endsWithCells = batches.length === 1 && !isStructural && !change.lockUp && marked + end.length + bytesOf(batches[0]!) < MOST_BYTES;
  trips.expect(trips.count + Math.max(1, batches.length) + (endsWithCells || batches.length === 0 ? 0 : 1));
  const putBack: string[] = [];
  let lost = 0;
  const marks = (): boolean => work.highlight && marksFit(batches.flat());
  let parts: Parts | null = null;
  for (const runs of batches) {
    parts = parts ? guard(context, parts) : queueMark(context, work);
    if (runs === batches[0]) onMark();
    const left = await writeRuns(context, trips, view, runs, marks() ? addHighlight : null, endsWithCells ? () => queueEnd(context, work, parts!, end, 0) : null);
    if (left === "moved") throw new Moved();
    putBack.push(...left);
    lost += left.length;
  }
  if (!endsWithCells) {
    if (!parts) onMark();
    parts = parts ? guard(context, parts) : queueMark(context, work);
    const grown = structure.additions.length - structure.deletions.length;
    const isOneTrip = !change.lockUp && structureBytes(structure) + end.length < MOST_BYTES;
    const finish = (): void => queueEnd(context, change.lockUp ? { ...work, lockUp: null } : work, parts!, end, grown);
    await writeStructure(context, trips, work, structure, isOneTrip ? finish : () => undefined);
    if (change.lockUp) {
      // Its own writer makes the sheet fit the rows as they are by now.
      putBack.push(...(await bringLockUp(view.record.suffix, change.lockUp, followedTerms(view, change), trips.within)));
      await fitRows(context, trips, view, view.rows.length + grown);
    }
    if (!isOneTrip) {
      parts = guard(context, parts);
      finish();
      await trips.send("Writing the record");
    }
  }
  return { cells: cells.length - lost, added: structure.additions.length, removed: structure.deletions.length, skipped: [...skipped, ...putBack, ...structure.kept] };
}

/** The lines of the sheet Lock-up, where its writer had nothing to write and left them as they were. */
async function fitRows(context: Excel.RequestContext, trips: RoundTrips, view: SetView, rows: number): Promise<void> {
  const lockUpOf = loadLockUpRows(context, view);
  await trips.send("Looking at the lock-up");
  queueLockUpRows(context, lockUpOf(), rows);
}

async function writeStructure(context: Excel.RequestContext, trips: RoundTrips, { view, highlight }: Work, structure: Structure, end: () => void): Promise<void> {
  const heightsOf = loadLineHeights(context, view, structure);
  if (heightsOf) await trips.send("Looking at the notes");
  const heights = heightsOf?.();
  const table = context.workbook.tables.getItem(view.tableId);
  const standing = structure.deletions.map(({ row }) => table.rows.getItemAt(row).getRange().load("formulas,values"));
  if (view.isFiltered) table.clearFilters();
  queueStructure(table, view, structure);
  if (heights) queueLineHeights(context, view, heights);
  const added = structure.additions.filter(({ at }) => at === null).length;
  if (highlight && added > 0) addHighlight(table.getDataBodyRange().getLastRow().getOffsetRange(1 - added, 0).getResizedRange(added - 1, 0));
  end();
  if (view.isFiltered) restoreFilters(table, view);
  await trips.send("Writing the rows");
  const wrong = structure.deletions.flatMap(({ contents }, index) => (sameRow(contents, standing[index]!) ? [] : [standing[index]!]));
  if (wrong.length === 0) return;
  // A row was moved under the deletion: what was deleted comes back at the end, with all its cells.
  table.rows.add(undefined, wrong.map((range) => range.formulas[0] as string[]));
  await trips.send("Putting a row back");
  throw new Moved();
}

const sameRow = (expected: readonly Content[], found: Excel.Range): boolean => expected.every((content, index) => sameContent(content, contentOf(found.formulas[0]![index], found.values[0]![index])));

/** What the mark says: the change that is being written, or the one that is being taken back. */
function markOf({ view, run, at, decidedBy, marked, ...work }: Work): Omit<Head, "previous"> {
  return { suffix: view.record.suffix, of: view.record.insertedAt, revision: view.head?.revision ?? 0, state: "writing", run, at, change: work.change, lines: work.lines, isUndo: work.isUndo, ...marked, decidedBy };
}

/** Whoever else holds the part that we read has lost it from here on. */
function queueMark(context: Excel.RequestContext, work: Work): Parts {
  const { view } = work;
  const xmlParts = context.workbook.customXmlParts;
  let record = xmlParts.getItem(view.recordPart);
  if (view.headPart) xmlParts.getItem(view.headPart).delete();
  else {
    // The first refresh: the record itself is what two panes can't both replace.
    record.delete();
    record = xmlParts.add(formatProvenance(view.record));
  }
  const before = view.head?.state === "writing" ? view.head.previous : view.head;
  const head = xmlParts.add(formatHead({ ...markOf(work), previous: before ? { ...before, previous: null } : null }));
  return { head: head.load("id"), record: record.load("id") };
}

/** Fails where another pane took our mark away. */
function guard(context: Excel.RequestContext, parts: Parts): Parts {
  const again = (part: Excel.CustomXmlPart): Excel.CustomXmlPart => context.workbook.customXmlParts.getItem(part.id).load("id");
  return { head: again(parts.head), record: again(parts.record) };
}

/** The record, the lines of the sheet `Changes` and the mark "done": together, and last. */
function queueEnd(context: Excel.RequestContext, work: Work, { head, record }: Parts, end: string, grown: number): void {
  const { view, done } = work;
  queueLockUpRows(context, work.lockUp, view.rows.length + grown);
  queueChangeLines(context, work.changesSheet, { at: work.at, source: work.change.source.to.name, decidedBy: work.decidedBy, lines: work.lines });
  record.setXml(end);
  head.setXml(formatHead({ suffix: view.record.suffix, of: view.record.insertedAt, ...done, state: "done", lines: [], decidedBy: work.decidedBy, isUndo: work.isUndo, previous: null }));
}

function packRuns(runs: readonly CellRun[], most: number): CellRun[][] {
  const batches: CellRun[][] = [];
  let bytes = Infinity;
  for (const run of runs) {
    const size = bytesOf([run]);
    if (bytes + size > most) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(run);
    bytes += size;
  }
  return batches;
}

const ACTION_BYTES = 1_000;
const bytesOf = (runs: readonly CellRun[]): number => runs.reduce((sum, { cells }) => sum + ACTION_BYTES + cells.reduce((all, { to }) => all + String(to).length + 6, 0), 0);
