import type { PercentBasis } from "../core/ownership/offering";
import { describe } from "../core/exact/toShares";
import { CellError } from "./cellError";
import { readArgument } from "./readArgument";

/** The percent basis; empty, or the 0 that Excel for Windows makes of an empty cell, is "holder". */
export function readBasis(value: unknown): PercentBasis {
  const given = readArgument(value, "basis");
  if (given === null || given === 0) return "holder";
  const word = typeof given === "string" ? given.trim().toLowerCase() : given;
  if (word === "holder" || word === "remaining" || word === "outstanding") return word;
  throw new CellError(`basis is ${describe(given)}, which is no basis. Give "holder", "remaining" or "outstanding".`);
}
