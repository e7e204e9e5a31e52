import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import { percentOf } from "./percentOf";

/**
 * The fraction of the class that a person owns beneficially: what it may acquire within 60 days counts as outstanding for it alone.
 * @param owned B, whole shares, those acquirable within 60 days included
 * @param outstanding O, whole shares
 * @param acquirable those of `owned` that are not outstanding yet
 * @returns owned / (outstanding + acquirable), exactly; null when nothing is outstanding
 * @source 17 CFR 240.13d-3(d)(1)
 * @example beneficialOwnership(4384886, 150641864, 1876030) is 4384886/152517894, shown 2.9%
 */
export function beneficialOwnership(owned: Shares, outstanding: Shares, acquirable: Shares): Ratio | null {
  return percentOf(owned, outstanding + acquirable);
}
