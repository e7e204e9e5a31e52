import { compareRatios } from "./compareRatios";
import { ratio, type Ratio } from "./ratio";
import { toDecimalRatio } from "./toDecimalRatio";

/** The largest n whose part 1/n is recognised: 120 monthly steps are ten years. */
const LARGEST_PART = 120;
const TOLERANCE = 1_000_000_000n;

/**
 * The exact fraction that a cell's percentage stands for: the decimal that the person sees, or 1/n for 2 ≤ n ≤ 120 (and 1) when it lies within 1e-9 of it.
 * @param value a fraction, finite (anything else is a bug in the caller and throws)
 * @example toRatio(0.0499) is 499/10000; toRatio(0.3333333333) is 1/3
 */
export function toRatio(value: number): Ratio {
  const exact = toDecimalRatio(value);
  if (value <= 0 || value > 2) return exact;
  const parts = Math.round(1 / value);
  if (parts < 1 || parts > LARGEST_PART) return exact;
  const part = ratio(1n, parts);
  return isWithinTolerance(exact, part) ? part : exact;
}

/** Whether two fractions differ by at most 1e-9. */
export function isWithinTolerance(a: Ratio, b: Ratio): boolean {
  const difference = a.num * b.den - b.num * a.den;
  return compareRatios({ num: difference < 0n ? -difference : difference, den: a.den * b.den }, { num: 1n, den: TOLERANCE }) <= 0;
}
