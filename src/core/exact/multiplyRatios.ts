import { ratio, type Ratio } from "./ratio";

/**
 * a × b, exactly.
 * @example multiplyRatios(2/3, 3/4) is 1/2
 */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.num, a.den * b.den);
}
