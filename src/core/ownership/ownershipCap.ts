import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";

/**
 * The most shares that a holder under a contractual ownership cap ("blocker") can own: what it converts or exercises is itself counted as outstanding.
 * @param outstanding O, whole shares
 * @param cap c, a fraction of 0 to 1, both included
 * @param held h, whole shares held without converting; a holder already at or above the cap keeps them
 * @returns h + floor((c·O − h) / (1 − c)) when h < c·O, else h; null when the cap limits nothing (100%)
 * @source Levy v. Southbrook, 263 F.3d 10 (2d Cir. 2001); the clause reads "after giving effect to the conversion"
 * @example ownershipCap(150641864, 499/10000, 0) is 7911829
 */
export function ownershipCap(outstanding: Shares, cap: Ratio, held: Shares): Shares | null {
  const room = cap.num * BigInt(outstanding) - cap.den * BigInt(held);
  if (room <= 0n) return held;
  if (cap.num >= cap.den) return null;
  const most = BigInt(held) + room / (cap.den - cap.num);
  return most > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(most);
}
