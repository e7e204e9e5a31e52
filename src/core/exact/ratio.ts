/** An exact fraction in lowest terms; `den` is positive. A percentage stays a Ratio until it is shown. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Ratio = { num: 0n, den: 1n };
export const ONE: Ratio = { num: 1n, den: 1n };

/**
 * The fraction num / den in lowest terms with a positive denominator.
 * @param num whole number, any sign
 * @param den whole number, not 0 (0 is a bug in the caller and throws)
 * @example ratio(-6n, -8n) is 3/4
 */
export function ratio(num: bigint | number, den: bigint | number): Ratio {
  const n = BigInt(num);
  const d = BigInt(den);
  if (d === 0n) throw new RangeError("a ratio has a denominator other than 0");
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { num: (sign * n) / divisor, den: (sign * d) / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
