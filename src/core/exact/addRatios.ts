import { ratio, type Ratio } from "./ratio";

/**
 * a + b, exactly.
 * @example addRatios(1/4, 1/4) is 1/2
 */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den + b.num * a.den, a.den * b.den);
}
