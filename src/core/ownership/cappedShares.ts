import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import { ownershipCap } from "./ownershipCap";

/**
 * The smaller of a share count and the most that the holder's cap lets it own.
 * @param shares B, whole shares, uncapped
 * @param outstanding O, whole shares
 * @param cap c, a fraction of 0 to 1; null is no cap
 * @param held h, whole shares held without converting
 * @source see `ownershipCap`
 * @example cappedShares(15244091, 150641864, 499/10000, 0) is 7911829
 */
export function cappedShares(shares: Shares, outstanding: Shares, cap: Ratio | null, held: Shares): Shares {
  const most = cap === null ? null : ownershipCap(outstanding, cap, held);
  return most === null ? shares : Math.min(shares, most);
}
