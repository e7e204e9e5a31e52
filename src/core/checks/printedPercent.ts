import { compareRatios } from "../exact/compareRatios";
import { formatPercent } from "../exact/formatPercent";
import type { Ratio } from "../exact/ratio";

/** What a percent cell says: a number with its decimals, below one percent, nothing, or not to be read. */
export type PrintedPercent =
  | { readonly kind: "number"; readonly hundredths: string; readonly decimals: number }
  | { readonly kind: "below" }
  | { readonly kind: "zero" }
  | { readonly kind: "unread" };

export type Rounding = "halfUp" | "down";
/** Half up first: it is what filings usually do. */
export const ROUNDINGS: readonly Rounding[] = ["halfUp", "down"];

const ONE_PERCENT: Ratio = { num: 1n, den: 100n };

/** Reads a percentage as printed: "1.6%", "*", "less than 1%", "—". */
export function readPrintedPercent(text: string): PrintedPercent {
  const bare = text.replace(/\s+/g, "").replace(/\(\w{1,2}\)$/, "");
  if (/^(\(?\*+\)?%?|(?:<|(?:less|lower|fewer)than|under|below)(?:1(?:\.0+)?|one)(?:percent|%)?\.?)$/i.test(bare)) return { kind: "below" };
  if (/^([-–—−]+%?|-0-%?|none|nil)$/i.test(bare)) return { kind: "zero" };
  const [, whole, fraction = ""] = /^(\d*)(?:\.(\d+))?%?$/.exec(bare) ?? [];
  if (whole === undefined || whole + fraction === "") return { kind: "unread" };
  return { kind: "number", hundredths: `${whole || "0"}${fraction ? `.${fraction}` : ""}`, decimals: fraction.length };
}

/** Whether a ratio prints as the cell says, by the given rounding and with the cell's own decimals. A dash says nothing or below 1%. */
export function printsAs(ratio: Ratio, printed: PrintedPercent, rounding: Rounding): boolean {
  switch (printed.kind) {
    case "unread": return true;
    case "below": return isBelowOne(ratio);
    case "zero": return isBelowOne(ratio);
    case "number": {
      const scale = 10n ** BigInt(printed.decimals);
      const units = rounding === "halfUp" ? (ratio.num * 200n * scale + ratio.den) / (2n * ratio.den) : (ratio.num * 100n * scale) / ratio.den;
      return units === BigInt(printed.hundredths.replace(".", ""));
    }
  }
}

export const isBelowOne = (ratio: Ratio): boolean => compareRatios(ratio, ONE_PERCENT) < 0;

/** A ratio as digits with a percent sign, rounded half up or cut off. */
export function percentText(ratio: Ratio, decimals: number, rounding: Rounding): string {
  if (rounding === "halfUp") return formatPercent(ratio, decimals);
  const scale = 10n ** BigInt(decimals);
  const digits = ((ratio.num * 100n * scale) / ratio.den).toString().padStart(decimals + 1, "0");
  return `${digits.slice(0, digits.length - decimals)}${decimals ? `.${digits.slice(-decimals)}` : ""}%`;
}
