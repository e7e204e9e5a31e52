import type { Ratio } from "./ratio";
import type { Shares } from "./shares";

/**
 * The whole shares in shares × fraction, rounded down.
 * @param shares whole shares, 0 or more
 * @param fraction 0 to 1, both included
 * @example floorTimes(85568119, 1/4) is 21392029
 */
export function floorTimes(shares: Shares, fraction: Ratio): Shares {
  return Number((BigInt(shares) * fraction.num) / fraction.den);
}
