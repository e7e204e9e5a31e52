import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { shiftFormula } from "../model/shiftFormula";
import type { Table } from "../model/table";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
/** How a cell of a column counts: empty, a value, or a formula as it would stand in the body's first row. */
type Standing = "" | "value" | `=${string}`;

/**
 * Excel's AutoCorrect option "Fill formulas in tables to create calculated columns", on by default, takes what an add-in writes for what a person
 * types: a formula in a column that is otherwise empty fills it, and another formula in a column of one formula takes the place of all of them. So of
 * different formulas that are written down a column the last one stands everywhere; an empty text within the same write does not empty its cell.
 * @returns the cells with what the fill makes of them, and the last row that it reaches; null where it changes nothing
 */
export function fillByWrite(table: Table, cells: Matrix): Matrix | null {
  const { r, c, nr, nc } = table.box;
  let filled: Matrix | null = null;
  for (let column = c; column < c + nc; column++) {
    const written = bodyRows(r, nr).filter((row) => cells[row]?.[column]);
    if (nr < 3 || !written.some((row) => cells[row]![column]!.f)) continue;
    const standing = fillColumn(table, column, written, cells);
    for (const row of bodyRows(r, nr)) {
      const now = standing[row - r - 1]!;
      if (!now.startsWith("=")) continue;
      filled ??= Object.fromEntries(Object.entries(cells).map(([key, line]) => [key, { ...line }])) as Matrix;
      (filled[row] ??= {})[column] = { v: null, f: shiftFormula(now, row - r - 1, 0), si: null, p: null, t: null };
    }
  }
  return filled;
}

const bodyRows = (r: number, nr: number): number[] => Array.from({ length: nr - 1 }, (_, index) => r + 1 + index);

function fillColumn(table: Table, column: number, written: readonly number[], cells: Matrix): Standing[] {
  const { r, nr } = table.box;
  const standing = bodyRows(r, nr).map((row): Standing => {
    const formula = table.sheet.cells.engineFormula(row, column);
    return formula ? asFirst(formula, row - r - 1) : table.sheet.cells.value(row, column) === "" ? "" : "value";
  });
  const counts = new Map<Standing, number>();
  const count = (what: Standing, change: number): void => { counts.set(what, (counts.get(what) ?? 0) + change); };
  for (const one of standing) count(one, 1);
  let isFilled = false;
  for (const row of written) {
    const index = row - r - 1;
    const { f, v } = cells[row]![column]!;
    const is: Standing = f ? asFirst(f, index) : v === null || v === undefined ? "" : "value";
    if (is === "" && isFilled) continue;
    count(standing[index]!, -1);
    const others = [...counts].filter(([, number]) => number > 0).map(([what]) => what);
    if (is.startsWith("=") && others.length === 1 && others[0] !== "value") {
      counts.clear();
      count(is, standing.length);
      standing.fill(is);
      isFilled = true;
      continue;
    }
    standing[index] = is;
    count(is, 1);
  }
  return standing;
}

const asFirst = (formula: string, index: number): `=${string}` => shiftFormula(formula, -index, 0) as `=${string}`;
