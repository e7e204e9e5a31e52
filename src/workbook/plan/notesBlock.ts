import type { SellingTable } from "../../core/ownership/sellingTable";
import { cellText } from "./cellText";
import type { CellWrite, RangeLook } from "./sheetPlan";
import { LAST_PRINTED, printedWidth } from "./sellingLayout";
import { FONT } from "./style";
import { wrappedHeight } from "./wrappedHeight";

/** Size of the notes' type in points. */
export const NOTE_SIZE = 9;

export interface NotesBlock {
  readonly writes: readonly CellWrite[];
  readonly looks: readonly RangeLook[];
  /** The last row that is printed. */
  readonly lastRow: number;
}

/** The lines beneath the table: what `*` means, then one note in each row, across the printed columns. */
export function notesBlock(table: SellingTable, firstRow: number): NotesBlock {
  const lines = ["* Less than 1%.", ...table.notes.map((note) => `(${note.ref}) ${note.text.replace(/\s+/g, " ").trim()}`)];
  const lastRow = firstRow + lines.length - 1;
  const width = printedWidth(table.showsPercentBefore);
  return {
    writes: [{ address: `A${firstRow}:A${lastRow}`, cells: lines.map((line) => [line.startsWith("*") ? line : cellText(line)]) }],
    looks: [
      { address: `A${firstRow}:A${lastRow}`, font: { name: FONT, size: NOTE_SIZE } },
      ...lines.map((line, index): RangeLook => ({
        address: `A${firstRow + index}:${LAST_PRINTED}${firstRow + index}`,
        merge: true, wrap: true, vertical: "Top", horizontal: "Left",
        rowHeight: wrappedHeight(line, width, NOTE_SIZE),
      })),
    ],
    lastRow,
  };
}
