import type { Outcome } from "../finding";
import { accept, refuse } from "../outcome";
import { compareRatios } from "./compareRatios";
import { ONE, ratio, type Ratio } from "./ratio";
import { isWithinTolerance } from "./toRatio";
import { describe } from "./toShares";

const WRITTEN = /^(\d*)(?:\.(\d*))?\s*(%?)$/;

/**
 * A percentage written as text, exactly: "4.99%" or the fraction "0.0499"; 33⅓% may be given to nine places ("33.3333333%").
 * @param text a decimal of 0 to 1, or of 0% to 100%, both included
 * @param what how the message names it
 * @returns the fraction, or a refusal (`percent`) that names it and the remedy
 * @example parsePercent("4.99%", "Ownership cap") is 499/10000
 */
export function parsePercent(text: string, what: string): Outcome<Ratio> {
  const trimmed = text.trim();
  const [, whole = "", fraction = "", sign = ""] = WRITTEN.exec(trimmed) ?? [];
  if (whole + fraction === "") return refuse("percent", trimmed === "" ? `${what} is empty. Give a percentage, as 4.99%.` : `${what} is ${describe(trimmed)}, not a percentage. Give it as 4.99% or 0.0499.`);
  const exact = ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length + (sign ? 2 : 0)));
  if (compareRatios(exact, ONE) > 0) return refuse("percent", `${what} is ${describe(trimmed)}, above 100%. Give it as 4.99% or 0.0499.`);
  return accept(asPart(exact));
}

/** 1/n for n ≤ 120 where the decimal lies within 1e-9 of it, as `toRatio` reads a cell's number. */
function asPart(exact: Ratio): Ratio {
  if (exact.num === 0n || exact.den / exact.num > 121n) return exact;
  for (const parts of [exact.den / exact.num, exact.den / exact.num + 1n]) {
    if (parts >= 1n && parts <= 120n && isWithinTolerance(exact, ratio(1n, parts))) return ratio(1n, parts);
  }
  return exact;
}
