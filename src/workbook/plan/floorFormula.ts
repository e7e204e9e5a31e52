/**
 * floor(number × numerator / denominator) as a formula that is exact in doubles.
 * A bare INT(number*fraction) is not: 0.0499 has no exact double, and INT sees 0.9999999 for 1. Splitting the number by the denominator
 * keeps every product small: numerator·⌊number/denominator⌋ + ⌊numerator·(number mod denominator)/denominator⌋.
 * @param number an expression: whole, below 2e14
 * @param numerator an expression: whole parts, at most `denominator`
 * @param denominator an expression: whole parts, at most 14 million
 */
export function floorFormula(number: string, numerator: string, denominator: string): string {
  return `${numerator}*INT(${number}/${denominator})+INT(${numerator}*MOD(${number},${denominator})/${denominator})`;
}
