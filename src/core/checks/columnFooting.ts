import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { report, type Check } from "./check";
import { footingExplanation, type FootedColumn } from "./footingExplanation";

const COLUMNS: readonly [FootedColumn, string, "ownedBefore" | "offered" | "ownedAfter"][] = [["prior", "before", "ownedBefore"], ["offered", "offered", "offered"], ["after", "after", "ownedAfter"]];

/** Every column of shares foots to its total. */
export const columnFooting: Check = {
  id: "column-footing",
  title: "Every column foots to its total",
  run: ({ rows, totals }) => COLUMNS.flatMap(([key, word, column]): Finding[] => {
    const total = totals?.[key] ?? null;
    if (total === null || rows.every((row) => row[key] === null)) return [];
    const sum = rows.reduce((n, row) => n + (row[key] ?? 0), 0);
    if (sum === total) return [];
    const difference = total - sum;
    return [report("column-footing", "error", `The ${word} total, ${formatShares(total)}, is ${formatShares(Math.abs(difference))} ${difference > 0 ? "more" : "less"} than its rows, ${formatShares(sum)}.${footingExplanation(rows, key, difference)}`, { kind: "total", column })];
  }),
};
