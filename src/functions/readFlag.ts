import { describe } from "../core/exact/toShares";
import { CellError } from "./cellError";
import { readArgument } from "./readArgument";

/** TRUE or FALSE; 1 and 0 count, empty is FALSE. */
export function readFlag(value: unknown, name: string): boolean {
  const given = readArgument(value, name);
  if (given === null || given === false || given === 0) return false;
  if (given === true || given === 1) return true;
  throw new CellError(`${name} is ${describe(given)}. Give TRUE or FALSE.`);
}
