import { ratio, type Ratio } from "./ratio";

/**
 * a ÷ b, exactly. Dividing by 0 is a bug in the caller and throws.
 * @example divideRatios(1/2, 1/4) is 2
 */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den, a.den * b.num);
}
