import { ratio, type Ratio } from "../exact/ratio";

/**
 * part / whole, exactly; null when the whole is 0 or less, so that no percentage exists.
 * @example percentOf(30969036, 236209983) is shown 13.1%
 */
export function percentOf(part: number, whole: number): Ratio | null {
  return whole > 0 ? ratio(part, whole) : null;
}
