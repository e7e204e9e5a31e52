import type { Shares } from "../core/exact/shares";
import { toShares } from "../core/exact/toShares";
import { CellError, valueOf } from "./cellError";
import { readArgument } from "./readArgument";

/** A required share count. */
export function readShares(value: unknown, name: string): Shares {
  return valueOf(toShares(readArgument(value, name), name));
}

/** An optional share count: `missing` when it is empty. */
export function readSharesOr<T>(value: unknown, name: string, missing: T): Shares | T {
  return readArgument(value, name) === null ? missing : readShares(value, name);
}

/** The shares outstanding, of which there is at least one. */
export function readOutstanding(value: unknown): Shares {
  const outstanding = readShares(value, "outstanding");
  if (outstanding === 0) throw new CellError("outstanding is 0. Give the number of shares outstanding on the ownership date.");
  return outstanding;
}
