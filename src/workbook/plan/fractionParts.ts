import { ratio, type Ratio } from "../../core/exact/ratio";

/**
 * Parts of the whole that a workbook formula counts a fraction in. 1e6 carries every percentage of up to four decimals.
 * A product of two counts of parts must stay below 2e14, where Excel's and LibreOffice's rounding of doubles begins to show.
 */
const DECIMAL_PARTS = 1_000_000n;
const MOST_PARTS = 14_000_000n;

/**
 * The number of equal parts in which every fraction is a whole number, or null when there is none small enough.
 * @param fractions fractions of 0 to 1
 * @example fractionParts([499/10000]) is 1000000; fractionParts([1/3]) is 3000000
 */
export function fractionParts(fractions: readonly Ratio[]): number | null {
  const needed = fractions.reduce((parts, fraction) => leastCommonMultiple(parts, fraction.den), 1n);
  if (needed > MOST_PARTS) return null;
  const decimal = leastCommonMultiple(needed, DECIMAL_PARTS);
  return Number(decimal <= MOST_PARTS ? decimal : needed);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a * ratio(b, a).num;
}
