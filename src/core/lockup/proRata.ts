import { formatShares } from "../exact/formatShares";
import type { Shares } from "../exact/shares";
import { sumShares } from "../exact/sumShares";
import type { Outcome } from "../finding";
import { accept, refuse } from "../outcome";

/**
 * Splits an amount over holdings in proportion, in whole shares that add up to it: each part is rounded down, and what is left goes one share each to the largest remainders, ties in list order. No part exceeds its holding.
 * @param amount whole shares, at most the sum of the holdings
 * @param holdings whole shares each
 * @returns the parts in list order, or a refusal (`pro-rata`) when the amount is above the sum
 * @example proRata(10, [1, 1, 1, 30]) is [1, 0, 0, 9]
 */
export function proRata(amount: Shares, holdings: readonly Shares[]): Outcome<readonly Shares[]> {
  const sum = holdings.reduce((total, holding) => total + BigInt(holding), 0n);   // may pass what a double counts; below an amount it cannot
  if (BigInt(amount) > sum) return refuse("pro-rata", `amount is ${formatShares(amount)}, above the ${formatShares(Number(sum))} shares held. Give at most their sum.`);
  if (sum === 0n) return accept(holdings.map(() => 0));
  const products = holdings.map((holding) => BigInt(amount) * BigInt(holding));
  const parts = products.map((product) => Number(product / sum));
  const remainders = products.map((product, index) => ({ index, remainder: product % sum }));
  remainders.sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.index - b.index));
  const left = amount - sumShares(parts);
  for (const { index } of remainders.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return accept(parts);
}
