import type { CivilDate } from "../exact/civilDate";
import type { Shares } from "../exact/shares";
import type { ReleaseSchedule } from "./release";
import { releasedShares } from "./releasedShares";

/**
 * The whole shares of one block that are still locked on a date: the rest of `releasedShares`.
 * @example lockedShares(85568119, "2002-03-14", 25% every three months) is 64176090
 */
export function lockedShares(shares: Shares, asOf: CivilDate, schedule: ReleaseSchedule): Shares {
  return shares - releasedShares(shares, asOf, schedule);
}
