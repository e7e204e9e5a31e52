import type { ICellData } from "@univerjs/core";
import { fail } from "../protocol/hostError";
import { type Box, toUniver } from "./address";
import { isErrorText } from "./formatText";
import { shiftFormula } from "./shiftFormula";
import type { CellContent } from "./sheetCells";
import type { Worksheet } from "./worksheet";

export interface SortField {
  /** Column from the range's first. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** Sorts whole rows of a block: numbers, then text, then truth values, then errors, empty cells last in either direction; stable. */
export function sortRows(sheet: Worksheet, box: Box, fields: readonly SortField[], matchCase: boolean): void {
  if (fields.some((field) => field.sortOn && field.sortOn !== "Value")) fail("ApiNotFound", "Sorting by colour or icon is not modelled by the simulated host.");
  const keys = Array.from({ length: box.nr }, (_, i) => fields.map((field) => sheet.cells.value(box.r + i, box.c + field.key)));
  const order = keys.map((_, i) => i).sort((one, other) => {
    for (let k = 0; k < fields.length; k++) {
      const difference = compare(keys[one]![k]!, keys[other]![k]!, matchCase, fields[k]!.ascending ?? true);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  if (order.every((from, to) => from === to)) return;
  const { engine } = sheet.book;
  const command = engine.U.sheets.ReorderRangeCommand.id;
  const moves = Object.fromEntries(order.map((from, to) => [box.r + to, box.r + from]));
  const rewritten = movedFormulas(sheet, box, order);
  sheet.book.steps.asOne(() => {
    sheet.structure.whileActive(() => engine.commands.syncExecuteCommand(command, { unitId: engine.book.getId(), subUnitId: sheet.Id, range: toUniver(box), order: moves }));
    if (Object.keys(rewritten).length > 0) sheet.writer.put(rewritten, box);
  });
}

/** Formulas whose relative references go along with their rows: as if each row had been copied to its place. */
function movedFormulas(sheet: Worksheet, box: Box, order: readonly number[]): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  order.forEach((from, to) => {
    for (let c = box.c; from !== to && c < box.c + box.nc; c++) {
      const formula = sheet.cells.engineFormula(box.r + from, c);
      const moved = formula && shiftFormula(formula, to - from, 0);
      if (moved && moved !== formula) (cells[box.r + to] ??= {})[c] = { f: moved, si: null };
    }
  });
  return cells;
}

function compare(one: CellContent, other: CellContent, matchCase: boolean, ascending: boolean): number {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  if (rank === EMPTY || otherRank === EMPTY) return rank - otherRank;
  const difference = rank !== otherRank ? rank - otherRank : typeof one === "string" ? compareText(one, String(other), matchCase) : Number(one) - Number(other);
  return ascending ? difference : -difference;
}

const EMPTY = 4;
function rankOf(value: CellContent): number {
  if (value === "") return EMPTY;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorText(value) ? 3 : 1;
}

const collator = new Intl.Collator("en", { sensitivity: "accent", ignorePunctuation: false });
const caseCollator = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });
const compareText = (one: string, other: string, matchCase: boolean): number => (matchCase ? caseCollator : collator).compare(one, other);
