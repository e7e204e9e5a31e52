import { describe } from "../core/exact/toShares";
import { CellError } from "./cellError";
import { readArgument } from "./readArgument";

/** An optional text: `missing` when it is empty, or the 0 that Excel for Windows makes of an empty cell. */
export function readText(value: unknown, name: string, missing: string): string {
  const given = readArgument(value, name);
  if (given === null || given === 0) return missing;
  if (typeof given === "string") return given;
  throw new CellError(`${name} is ${describe(given)}, not a text. Give a text in quotation marks, as "${missing}".`);
}
