import { ratio, type Ratio } from "./ratio";

/** A cell shows at most 15 significant digits; digits beyond them are traces of binary arithmetic. */
const SHOWN_DIGITS = 15;
const LARGEST_DENOMINATOR = 120;

/**
 * A double read as the decimal that the person sees in the cell, exactly.
 * 0.1 + 0.2, which a cell shows as 0.3, is 3/10; a quotient m/n with n ≤ 120, which no decimal shows in full, is m/n.
 * @param value finite (anything else is a bug in the caller and throws)
 * @example toDecimalRatio(0.0499) is 499/10000; toDecimalRatio(5 / 7) is 5/7
 */
export function toDecimalRatio(value: number): Ratio {
  if (!Number.isFinite(value)) throw new RangeError("only a finite number is a fraction");
  const shortest = parseDecimal(String(value));
  if (shortest.digits < SHOWN_DIGITS) return shortest.value;
  const shown = parseDecimal(value.toPrecision(SHOWN_DIGITS));
  if (shown.digits < SHOWN_DIGITS - 1) return shown.value;
  for (let den = 3; den <= LARGEST_DENOMINATOR; den++) {
    const num = Math.round(value * den);
    if (num / den === value) return ratio(num, den);
  }
  return shortest.value;
}

/** Reads what JavaScript prints for a number ("0.0499", "1e-7") and counts its significant digits. */
function parseDecimal(text: string): { readonly value: Ratio; readonly digits: number } {
  const [mantissa = "0", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const power = Number(exponent) - fraction.length;
  const num = BigInt(whole + fraction);
  const digits = (whole + fraction).replace(/^[-0]+/, "").replace(/0+$/, "").length;
  return { value: power < 0 ? ratio(num, 10n ** BigInt(-power)) : ratio(num * 10n ** BigInt(power), 1n), digits };
}
