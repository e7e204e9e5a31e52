import { describe } from "../core/exact/toShares";
import { CellError } from "./cellError";
import { readArgument } from "./readArgument";

/** A required whole number of 0 to `most`, both included; `unit` says of what. */
export function readWholeNumber(value: unknown, name: string, unit: string, most: number): number {
  const given = readArgument(value, name);
  const remedy = `Give a whole number of ${unit}, 0 to ${most}.`;
  if (given === null) throw new CellError(`${name} is empty. ${remedy}`);
  if (typeof given !== "number") throw new CellError(`${name} is ${describe(given)}, not a number. ${remedy}`);
  if (!Number.isInteger(given) || given < 0 || given > most) throw new CellError(`${name} is ${given}. ${remedy}`);
  return given;
}

/** An optional whole number: `missing` when it is empty. */
export function readWholeNumberOr<T>(value: unknown, name: string, unit: string, most: number, missing: T): number | T {
  return readArgument(value, name) === null ? missing : readWholeNumber(value, name, unit, most);
}
