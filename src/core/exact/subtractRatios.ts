import { ratio, type Ratio } from "./ratio";

/**
 * a − b, exactly; negative when b is larger.
 * @example subtractRatios(1, 1/3) is 2/3
 */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den - b.num * a.den, a.den * b.den);
}
