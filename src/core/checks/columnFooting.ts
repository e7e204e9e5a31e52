import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { report, type Check } from "./check";
import type { CheckInput } from "./checkInput";
import { footingExplanation, type FootedColumn } from "./footingExplanation";

const COLUMNS: readonly [FootedColumn, string, "ownedBefore" | "offered" | "ownedAfter"][] = [["prior", "before", "ownedBefore"], ["offered", "offered", "offered"], ["after", "after", "ownedAfter"]];

/** Every column of shares foots to its total. */
export const columnFooting: Check = {
  id: "column-footing",
  title: "Every column foots to its total",
  run: (input) => COLUMNS.flatMap((column) => footed(input, column)),
  *steps(input) {
    const found: Finding[] = [];
    for (const column of COLUMNS) {
      found.push(...footed(input, column));
      yield;
    }
    return found;
  },
};

function footed({ rows, totals }: CheckInput, [key, word, column]: (typeof COLUMNS)[number]): Finding[] {
  const total = totals?.[key] ?? null;
  if (total === null || rows.every((row) => row[key] === null)) return [];
  const sum = rows.reduce((n, row) => n + (row[key] ?? 0), 0);
  if (sum === total) return [];
  const difference = total - sum;
  return [report("column-footing", "error", `The ${word} total, ${formatShares(total)}, is ${formatShares(Math.abs(difference))} ${difference > 0 ? "more" : "less"} than its rows, ${formatShares(sum)}.${footingExplanation(rows, key, difference)}`, { kind: "total", column })];
}
