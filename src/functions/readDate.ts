import type { CivilDate } from "../core/exact/civilDate";
import { fromSerial } from "../core/exact/serialDate";
import { describe } from "../core/exact/toShares";
import { CellError } from "./cellError";
import { readArgument } from "./readArgument";

/** A required date as an Excel serial; its time of day is ignored. */
export function readDate(value: unknown, name: string): CivilDate {
  const given = readArgument(value, name);
  const remedy = "Give a date, as DATE(2002,3,14), or a cell that holds one.";
  if (given === null) throw new CellError(`${name} is empty. ${remedy}`);
  if (typeof given !== "number") throw new CellError(`${name} is ${describe(given)}, not a date. ${remedy}`);
  const date = fromSerial(given);
  if (date === null) throw new CellError(`${name} is ${given}, which is the number of no date. ${remedy}`);
  return date;
}
