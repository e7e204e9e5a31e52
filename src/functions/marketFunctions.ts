import { proRata as split } from "../core/lockup/proRata";
import { rule144Limit as limit } from "../core/lockup/rule144Limit";
import { valueOf } from "./cellError";
import { readArgument } from "./readArgument";
import { readOutstanding, readShares, readSharesOr } from "./readShares";
import { readVolume } from "./readVolume";

/**
 * The shares that an affiliate may still sell under Rule 144(e): the larger of 1% of the class and the average weekly volume, less what was sold.
 * @customfunction RULE144LIMIT
 * @helpurl https://localhost:3000/help/RULE144LIMIT.html
 * @param outstanding Shares of the class outstanding
 * @param [averageWeeklyVolume] Average weekly trading volume over four weeks; empty when traded on no exchange: 1% alone
 * @param [soldLastThreeMonths] Shares sold under Rule 144 in the last three months, related persons together; 0 unless given
 * @returns Whole shares, rounded down, not below 0
 */
export function rule144Limit(outstanding: unknown, averageWeeklyVolume?: unknown, soldLastThreeMonths?: unknown): number {
  return limit(readOutstanding(outstanding), readVolume(averageWeeklyVolume, "averageWeeklyVolume"), readSharesOr(soldLastThreeMonths, "soldLastThreeMonths", 0));
}

/**
 * Splits an amount over holdings in proportion, in whole shares that add up to it: the largest remainders get what rounding leaves, ties in list order.
 * @customfunction PRORATA
 * @helpurl https://localhost:3000/help/PRORATA.html
 * @param amount Shares to split; at most the sum of the holdings
 * @param holdings The holdings, whole shares; an empty cell holds 0
 * @returns The parts, in the shape of the holdings
 */
export function proRata(amount: unknown, holdings: unknown[][]): number[][] {
  const rows = Array.isArray(holdings) ? holdings.map((row) => (Array.isArray(row) ? row : [row])) : [[holdings]];
  const several = rows.length * (rows[0]?.length ?? 0) > 1;
  const given = rows.map((row, r) => row.map((cell, c) => readHolding(cell, several ? `holdings, row ${r + 1}, column ${c + 1}` : "holdings", several)));
  const parts = valueOf(split(readShares(amount, "amount"), given.flat()));
  let next = 0;
  return given.map((row) => row.map(() => parts[next++] ?? 0));
}

/** One holding; an empty cell among others holds nothing, but an empty argument is none. */
function readHolding(cell: unknown, place: string, among: boolean): number {
  return among && readArgument(cell, place) === null ? 0 : readShares(cell, place);
}
