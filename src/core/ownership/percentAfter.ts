import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import type { PercentBasis } from "./offering";
import { percentOf } from "./percentOf";

/**
 * The fraction of the class owned after the offering, on one of the three bases that filings use.
 * @param after A, whole shares owned after the offering
 * @param outstanding O, whole shares
 * @param acquirable the holder's shares that are not outstanding yet, those being sold included
 * @param offeredFromAcquirable how many of them are being sold
 * @param basis what counts as outstanding besides O: "holder" all of acquirable, "remaining" those not being sold, "outstanding" none
 * @returns A / (O + x), exactly; null when that is no positive number
 * @source 17 CFR 240.13d-3(d)(1); 17 CFR 229.507
 * @example percentAfter(2508856, 150641864, 1876030, 1876030, "holder") is shown 1.6%, on "outstanding" 1.7%
 */
export function percentAfter(after: Shares, outstanding: Shares, acquirable: Shares, offeredFromAcquirable: Shares, basis: PercentBasis): Ratio | null {
  const counted = basis === "outstanding" ? 0 : basis === "holder" ? acquirable : acquirable - offeredFromAcquirable;
  return percentOf(after, outstanding + counted);
}
