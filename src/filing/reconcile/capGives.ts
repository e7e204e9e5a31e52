import type { Ratio } from "../../core/exact/ratio";
import { floorTimes } from "../../core/exact/floorTimes";
import { ownershipCap } from "../../core/ownership/ownershipCap";

/**
 * True where a before figure is what an ownership cap leaves: all that the holder owns is still to be acquired, counted after the conversion or,
 * more simply, on the shares outstanding. Unknown shares outstanding leave it open.
 */
export function capGives(prior: number | null, outstanding: number | null, cap: Ratio | null): boolean {
  if (prior === null || outstanding === null || cap === null) return true;
  return prior === ownershipCap(outstanding, cap, 0) || prior === floorTimes(outstanding, cap);
}
