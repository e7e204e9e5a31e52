import { hasCount, readCount } from "../rows/readCount";
import type { RawTable } from "./rawTable";

export type CountRole = "prior" | "offered" | "after";
type CountColumns = Readonly<Record<CountRole, number>>;

/** Of the rows that give all three figures, at least this part must tie. */
const MOST_ROWS = 0.6;
const MOST_COMBINATIONS = 64;

/**
 * Which of several columns with like headings holds what: the one choice for which before − offered = after ties in most rows, and in more than
 * for any other. null where none does, or two tie as often with other figures.
 * @param claims the columns that may hold each, at least one each
 */
export function settleByArithmetic(table: RawTable, claims: Readonly<Record<CountRole, readonly number[]>>): CountColumns | null {
  const choices = claims.prior.flatMap((prior) => claims.offered.flatMap((offered) => claims.after.map((after): CountColumns => ({ prior, offered, after }))));
  if (choices.length < 2 || choices.length > MOST_COMBINATIONS) return null;
  const scored = choices.map((choice) => ({ choice, ...tally(table, choice) })).sort((a, b) => b.ties - a.ties);
  const [best, second] = scored;
  if (!best || !second || best.ties === 0 || best.ties < best.rows * MOST_ROWS || best.ties === second.ties) return null;
  return best.choice;
}

/** True where before − offered = after ties in most rows of these columns. */
export function tiesInMostRows(table: RawTable, choice: CountColumns): boolean {
  const { ties, rows } = tally(table, choice);
  return ties > 0 && ties >= rows * MOST_ROWS;
}

function tally(table: RawTable, { prior, offered, after }: CountColumns): { ties: number; rows: number } {
  let ties = 0;
  let rows = 0;
  for (const row of table.rows) {
    const [before, sold, left] = [prior, offered, after].map((column) => readCount(row.cells[column]?.text ?? null, true));
    if (!before || !sold || !left || !hasCount(before) || !hasCount(sold) || !hasCount(left)) continue;
    rows++;
    if ((before.value ?? 0) - (sold.value ?? 0) === left.value && sold.value !== 0) ties++;
  }
  return { ties, rows };
}
