/**
 * floor(number × numerator / denominator) as a formula that is exact in doubles.
 * A bare INT(number*fraction) is not: 0.0499 has no exact double, and INT sees 0.9999999 for 1. Splitting the number by the denominator
 * keeps every product small: numerator·⌊number/denominator⌋ + ⌊numerator·(number − denominator·⌊number/denominator⌋)/denominator⌋.
 * The rest is not written as MOD, which Excel refuses with #NUM! from about 1.1e12 times the divisor on.
 * @param number an expression that binds as tightly as a product: whole, at most 2e14
 * @param numerator an expression: whole parts, at most `denominator`
 * @param denominator an expression: whole parts, at most 14 million
 */
export function floorFormula(number: string, numerator: string, denominator: string): string {
  const whole = `INT(${number}/${denominator})`;
  return `${numerator}*${whole}+INT(${numerator}*(${number}-${denominator}*${whole})/${denominator})`;
}
