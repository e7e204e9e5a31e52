import type { Shares } from "../exact/shares";

/**
 * The shares that an affiliate may still sell under Rule 144 in a period of three months.
 * @param outstanding O, whole shares
 * @param averageWeeklyVolume average weekly trading volume over four weeks, 0 or more, a fraction allowed; null when the shares trade on no exchange: 1% alone
 * @param soldLastThreeMonths whole shares sold under the rule in the last three months, related persons together; registered sales do not count
 * @returns max(1% of outstanding, volume) rounded down to whole shares, less what was sold, not below 0
 * @source 17 CFR 230.144(e)
 * @example rule144Limit(5000099, null, 0) is 50000
 */
export function rule144Limit(outstanding: Shares, averageWeeklyVolume: number | null, soldLastThreeMonths: Shares): Shares {
  const onePercent = Math.floor(outstanding / 100);
  return Math.max(0, Math.max(onePercent, Math.floor(averageWeeklyVolume ?? 0)) - soldLastThreeMonths);
}
