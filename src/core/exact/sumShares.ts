import type { Shares } from "./shares";

/**
 * The sum of share counts, exactly. A sum beyond the safe integers, more shares than any company has, throws.
 * @example sumShares([21392029, 1]) is 21392030
 */
export function sumShares(counts: Iterable<Shares>): Shares {
  let sum = 0;
  for (const count of counts) {
    sum += count;
    if (!Number.isSafeInteger(sum)) throw new RangeError("the shares add up to more than can be counted exactly");
  }
  return sum;
}
