import type { CivilDate } from "../exact/civilDate";
import type { Shares } from "../exact/shares";
import type { ReleaseSchedule } from "./release";
import { releasedShares } from "./releasedShares";

/**
 * The whole shares of one block that are free on a date and not sold yet; not below 0.
 * @param sold whole shares sold so far
 * @example availableShares(1000, "2002-06-14", 25% every three months from 2002-03-14, 100) is 400
 */
export function availableShares(shares: Shares, asOf: CivilDate, schedule: ReleaseSchedule, sold: Shares): Shares {
  return Math.max(0, releasedShares(shares, asOf, schedule) - sold);
}
