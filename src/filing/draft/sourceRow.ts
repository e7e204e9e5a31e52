import type { ReadRow } from "../rows/readRow";
import { SUPER_CLOSE, SUPER_OPEN } from "../source/block";
import { FIGURE_ROLES, type FigureRole } from "../table/assignRoles";

/** The words of a row as its source has them, and where among them each figure stands; `to` is exclusive. */
export interface SourceRow {
  readonly words: string;
  readonly places: Readonly<Partial<Record<FigureRole | "name", readonly [number, number]>>>;
}

const BETWEEN = "   ";
const RAISED = new RegExp(`${SUPER_OPEN}\\s*\\(?\\s*([^${SUPER_CLOSE}]*?)\\s*\\)?\\s*${SUPER_CLOSE}`, "g");
const SIGNS = new RegExp(`[${SUPER_OPEN}${SUPER_CLOSE}]`, "g");

/**
 * A row as one line: its cells in order, three blanks apart, raised marks in brackets.
 * @example cells "Ann Lee", "100", "40": words "Ann Lee   100   40", places.offered [16, 18] where the third cell is the offered one
 */
export function sourceRow(read: ReadRow): SourceRow {
  const places: Partial<Record<FigureRole | "name", readonly [number, number]>> = {};
  let words = "";
  read.raw.cells.forEach((cell, column) => {
    if (cell === null) return;
    const text = cell.text.replaceAll("\n", " ").replace(RAISED, "($1)").replace(SIGNS, "");
    if (text === "") return;
    const from = words === "" ? 0 : words.length + BETWEEN.length;
    words = words === "" ? text : `${words}${BETWEEN}${text}`;
    if (column === read.nameColumn) places.name = [from, from + text.length];
    for (const role of FIGURE_ROLES) {
      if (read.columns[role] !== column) continue;
      const printed = role === "percentPrior" || role === "percentAfter" ? (read[role].text ?? "") : read[role].text;
      const at = printed === "" ? -1 : text.indexOf(printed);
      places[role] = at < 0 ? [from, from + text.length] : [from + at, from + at + printed.length];
    }
  });
  return { words, places };
}
