import { cellText } from "../plan/cellText";
import { holderFormulas } from "./gridFormulas";
import { putColumn } from "./putCells";
import type { Filled, SeveralPlan } from "./severalPlan";

/** The grids of the sellers and of the others: each column one formula, or its figures. */
export function fillHolders(plan: SeveralPlan, { layout, lockUp: sheet, columns, otherColumns }: Filled): void {
  const { sizes, rows } = layout;
  const { mode, figures, inputs, names } = plan;
  const standing = plan.tables.others;
  const releaseColumn = (k: number): number => columns.indexOf(`Release ${k}`);
  const others = plan.inputs?.others ?? null;
  const column = (all: readonly string[], header: string, first: number, count: number, cells: string | readonly (string | number | boolean | null)[]): void => {
    if (all.includes(header)) putColumn(sheet, all.indexOf(header), first, count, cells);
  };
  if (inputs && others) {
    column(otherColumns, "Other holder", rows.others + 1, sizes.others, Array.from({ length: sizes.others }, (_, index) => cellText(others[index]?.name ?? "")));
    column(otherColumns, "Shares", rows.others + 1, sizes.others, Array.from({ length: sizes.others }, (_, index) => others[index]?.shares ?? ""));
    column(otherColumns, "Group", rows.others + 1, sizes.others, Array.from({ length: sizes.others }, (_, index) => cellText(others[index]?.group ?? "")));
  }
  // The column of groups may have moved on for new releases.
  else if (standing) column(otherColumns, "Group", rows.others + 1, sizes.others, standing.values.slice(1).map((row) => cellText(String(row[standing.columns.indexOf("Group")] ?? ""))));
  const headers = ["Available", "Locked", ...Array.from({ length: sizes.releases }, (_, index) => `Release ${index + 1}`)];
  for (const of of ["sellers", "others"] as const) {
    const [all, first, count] = of === "sellers" ? [columns, rows.byHolder + 1, sizes.sellers] as const : [otherColumns, rows.others + 1, sizes.others] as const;
    const formulas = mode === "values" ? null : holderFormulas(layout, of, mode === "functions", releaseColumn);
    const from = of === "sellers" ? 0 : sizes.sellers;
    headers.forEach((header, index) => {
      const formula = formulas && (index === 0 ? formulas.available : index === 1 ? formulas.locked : formulas.releases[index - 2]!);
      column(all, header, first, count, formula ?? Array.from({ length: count }, (_, row) => figures?.holders[from + row]?.[index] ?? ""));
    });
    if (of === "others") continue;
    const main = (name: string): string => `=INDEX(${names.tables.table}[${name}],ROW()-ROW($A$${rows.byHolder}))`;
    const total = rows.byHolder + sizes.sellers + 1;
    (["Selling stockholder", "Offered"] as const).forEach((header, index) => column(all, header, first, count, mode === "values" ? Array.from({ length: count }, (_, row) => figures?.positions[row]?.[index] ?? "") : main(header)));
    if (mode === "values") column(all, "Offered", total, 1, [figures?.positions.slice(0, count).reduce((sum, [, shares]) => sum + Number(shares), 0) ?? ""]);
    headers.forEach((header, index) => column(all, header, total, 1, mode === "values" ? [figures?.totals[index] ?? ""] : `=SUM(${names.tables.byHolder}[${header}])`));
  }
}
