import { cellText } from "../plan/cellText";
import { NOTE_SIZE } from "../plan/notesBlock";
import { printedWidth } from "../plan/sellingLayout";
import { wrappedHeight } from "../plan/wrappedHeight";
import { sameContent, type Content } from "./cellContent";
import { rowsByKey } from "./cellTasks";
import { noteLine } from "./readNotes";
import type { SetView } from "./setView";
import type { RowContents, TableChange } from "./tableChange";

export interface RowDeletion {
  readonly row: number;
  readonly contents: readonly Content[];
  readonly name: string;
}

/** Rows that come and go, as the table stands now. */
export interface Structure {
  readonly deletions: readonly RowDeletion[];
  readonly additions: readonly RowContents[];
  /** Rows that were to be deleted and were edited since: they stay. */
  readonly kept: readonly string[];
  readonly noteOps: readonly NoteOp[];
}

export interface NoteOp {
  readonly kind: "insert" | "delete" | "clear";
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly text: string;
}

/**
 * @param isUndo a row that an undo deletes must hold what the refresh wrote; a row that the source dropped goes whatever is in it
 */
export function planStructure(view: SetView, change: TableChange, isUndo: boolean): Structure {
  const rows = rowsByKey(view);
  const kept: string[] = [];
  const deletions = change.removed.flatMap(({ id, name, cells }): RowDeletion[] => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const { contents } = view.rows[row]!;
    const isAsWritten = view.columns.every(({ column, id: columnId, index }) => {
      const wanted = cells[column ?? `#${columnId}`];
      return wanted === undefined || sameContent(wanted, contents[index]!);
    });
    if (isUndo && !isAsWritten) { kept.push(name); return []; }
    return [{ row, contents, name }];
  });
  const additions = change.added.filter(({ id }) => !rows.has(id));
  return { deletions, additions, kept, noteOps: noteOps(view, change) };
}

function noteOps(view: SetView, change: TableChange): NoteOp[] {
  const ops: NoteOp[] = [];
  const lines = view.noteLines;
  let after = [...lines].reverse().find(({ ref }) => ref !== null)?.row ?? lines.find(({ text }) => text.startsWith("*"))?.row ?? lastOfTable(view) + 1;
  for (const { ref, from, to } of change.notes) {
    const line = lines.find((one) => one.ref === ref);
    if (to === null && line && from !== null && line.text === noteLine(ref, from)) ops.push({ kind: line.isAlone ? "delete" : "clear", row: line.row, text: "" });
    if (from === null && to !== null && !line) ops.push({ kind: "insert", row: ++after, text: noteLine(ref, to) });
  }
  return ops;
}

export const lastOfTable = (view: SetView): number => view.top + view.rows.length - 1 + (view.hasTotals ? 1 : 0);

/** Queues the rows that come and go. Lines beneath the table first, then deletions from the bottom, then additions, so that no place moves before it is used. */
export function queueStructure(table: Excel.Table, view: SetView, { deletions, additions, noteOps: ops }: Structure): void {
  const sheet = table.worksheet;
  const inserts = ops.filter(({ kind }) => kind === "insert");
  const others = ops.filter(({ kind }) => kind !== "insert").sort((a, b) => b.row - a.row);
  for (const op of inserts) {
    const row = op.row + 1;
    sheet.getRange(`${row}:${row}`).insert("Down");
    const line = sheet.getRangeByIndexes(op.row, view.left, 1, 7);
    line.merge(false);
    line.getCell(0, 0).values = [[cellText(op.text)]];
    line.format.wrapText = true;
    line.format.verticalAlignment = "Top";
    line.format.horizontalAlignment = "Left";
    line.format.rowHeight = wrappedHeight(op.text, printedWidth(false), NOTE_SIZE);
    line.format.font.size = NOTE_SIZE;
    line.format.font.bold = false;
  }
  for (const op of others) {
    if (op.kind === "clear") sheet.getRangeByIndexes(op.row, view.left, 1, 1).values = [[""]];
    else sheet.getRange(`${op.row + 1}:${op.row + 1}`).delete("Up");
  }
  const matrix = (row: RowContents): (Content | null)[] => view.columns.map(({ column, id }) => row.cells[column ?? `#${id}`] ?? null);
  // At the end first: a table is never left without a row.
  const last = additions.filter(({ at }) => at === null);
  if (last.length > 0) {
    // A column's formula is the same in every row: it goes out once.
    const rows = last.map(matrix);
    const shared = view.columns.flatMap(({ index }) => (isOneFormula(rows, index) ? [{ index, formula: String(rows[0]![index]) }] : []));
    for (const { index } of shared) for (const row of rows) row[index] = null;
    table.rows.add(undefined, rows as string[][]);
    const block = table.getDataBodyRange().getLastRow().getOffsetRange(1 - rows.length, 0).getResizedRange(rows.length - 1, 0);
    for (const { index, formula } of [...shared].reverse()) block.getColumn(index).formulas = formula as unknown as string[][];
  }
  for (const { row } of [...deletions].sort((a, b) => b.row - a.row)) table.rows.getItemAt(row).delete();
  for (const row of additions.filter(({ at }) => at !== null).sort((a, b) => a.at! - b.at!)) {
    table.rows.add(Math.min(row.at!, view.rows.length - deletions.length), [matrix(row)] as string[][]);
  }
}

function isOneFormula(rows: readonly (readonly (Content | null)[])[], index: number): boolean {
  const first = rows[0]![index];
  return typeof first === "string" && first.startsWith("=") && rows.every((row) => row[index] === first);
}

/** About how many bytes the rows that come and go put on the wire, formulas that all share left out. */
export const structureBytes = ({ additions, deletions, noteOps: ops }: Structure): number => 600 * (deletions.length + ops.length) + additions.reduce((sum, { cells }) => sum + 200 + Object.values(cells).reduce((all: number, cell) => all + (typeof cell === "string" && !cell.startsWith("=") ? cell.length + 8 : 20), 0), 0);

