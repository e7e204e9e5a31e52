import type { Ratio } from "./ratio";

/**
 * Negative when a < b, 0 when equal, positive when a > b: the order that `sort` takes.
 * @example compareRatios(499/10000, 1/20) is −1
 */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}
