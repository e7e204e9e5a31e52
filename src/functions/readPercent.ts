import { compareRatios } from "../core/exact/compareRatios";
import { ONE, type Ratio } from "../core/exact/ratio";
import { toDecimalRatio } from "../core/exact/toDecimalRatio";
import { toRatio } from "../core/exact/toRatio";
import { describe } from "../core/exact/toShares";
import { CellError } from "./cellError";
import { readArgument } from "./readArgument";

/** A required percentage of the terms, 0% to 100%: the decimal that the person sees, or 1/n. */
export function readPercent(value: unknown, name: string): Ratio {
  return atMostOne(toRatio(readFraction(value, name)), name);
}

/** A required fraction that was computed, 0 to 1: the decimal alone, because 0.99999999995% is not 1%. */
export function readComputedFraction(value: unknown, name: string): Ratio {
  return atMostOne(toDecimalRatio(readFraction(value, name)), name);
}

function readFraction(value: unknown, name: string): number {
  const given = readArgument(value, name);
  if (given === null) throw new CellError(`${name} is empty. Give a percentage, as 25% or 0.25.`);
  if (typeof given !== "number" || !Number.isFinite(given)) throw new CellError(`${name} is ${describe(given)}, not a number. Give a percentage, as 25% or 0.25.`);
  if (given < 0) throw new CellError(`${name} is ${given}, a negative. Give a percentage of 0% to 100%, as 25% or 0.25.`);
  return given;
}

function atMostOne(fraction: Ratio, name: string): Ratio {
  if (compareRatios(fraction, ONE) > 0) throw new CellError(`${name} is above 100%. Give a percentage of 0% to 100%, as 25% or 0.25.`);
  return fraction;
}
