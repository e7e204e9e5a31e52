/**
 * A share count, or a difference of two, with a comma between every three digits.
 * @param shares whole number; a negative difference keeps its sign
 * @example formatShares(7332262) is "7,332,262"
 */
export function formatShares(shares: number | bigint): string {
  return String(shares).replace(/\B(?=(\d{3})+$)/g, ",");
}
