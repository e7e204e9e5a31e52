import type { Ratio } from "./ratio";

/**
 * A fraction as a percentage in text, rounded half up, or `below` when the unrounded fraction is under 1%.
 * @param value a fraction, 0 or more
 * @param decimals digits after the point, 0 or more
 * @param below the text under 1%, by custom "*"; null prints the number there too
 * @source 17 CFR 229.507 asks for the percentage "if one percent or more"
 * @example formatPercent(2508856/152517894, 1, "*") is "1.6%"
 */
export function formatPercent(value: Ratio, decimals: number, below: string | null = null): string {
  if (below !== null && value.num * 100n < value.den) return below;
  const scale = 10n ** BigInt(decimals);
  const size = value.num < 0n ? -value.num : value.num;
  const rounded = (size * 200n * scale + value.den) / (2n * value.den);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const sign = value.num < 0n && rounded !== 0n ? "-" : "";
  return `${sign}${digits.slice(0, digits.length - decimals)}${decimals === 0 ? "" : `.${digits.slice(-decimals)}`}%`;
}
