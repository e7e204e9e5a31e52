import { shiftFormula } from "../model/shiftFormula";
import type { Table } from "../model/table";

/**
 * The formula of each column of a table as Univer holds it for the first row of the body, or null. A column is calculated when at
 * least half of its cells hold one formula: some rows may carry a value of their own, and a new row still gets the formula.
 */
export function calculatedColumns(table: Table): (string | null)[] {
  const { r, c, nr, nc } = table.box;
  return Array.from({ length: nc }, (_, j) => {
    const counts = new Map<string, number>();
    for (let i = 1; i < nr; i++) {
      const formula = table.sheet.cells.engineFormula(r + i, c + j);
      if (!formula) continue;
      const first = shiftFormula(formula, 1 - i, 0);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    const [formula, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [null, 0];
    return count * 2 >= nr - 1 ? formula : null;
  });
}

/** That formula as it stands in the body's row `index`, from 0. */
export const formulaInRow = (formula: string, index: number): string => shiftFormula(formula, index, 0);
