import { describe } from "../core/exact/toShares";
import { CellError } from "./cellError";
import { readArgument } from "./readArgument";

/** An average trading volume: 0 or more, a fraction of a share allowed; null when empty. */
export function readVolume(value: unknown, name: string): number | null {
  const given = readArgument(value, name);
  if (given === null) return null;
  if (typeof given !== "number" || !Number.isFinite(given)) throw new CellError(`${name} is ${describe(given)}, not a number. Give a number of shares, or leave it empty off-exchange.`);
  if (given < 0 || given > Number.MAX_SAFE_INTEGER) throw new CellError(`${name} is ${given}. Give a number of shares, 0 or more, or leave it empty off-exchange.`);
  return given;
}
