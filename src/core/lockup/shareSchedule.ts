import type { CivilDate } from "../exact/civilDate";
import { floorTimes } from "../exact/floorTimes";
import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import type { ReleaseSchedule } from "./release";

/** One release of a block in whole shares. */
export interface ShareRelease {
  readonly date: CivilDate;
  readonly released: Shares;
  readonly cumulativeShares: Shares;
  readonly cumulative: Ratio;
}

/**
 * A block's releases in whole shares: each cumulative number is floor(shares × fraction), so the parts add up to the whole.
 * @example shareSchedule(85568119, 25% every three months): 21392029, 21392030, 21392030, 21392030
 */
export function shareSchedule(shares: Shares, schedule: ReleaseSchedule): readonly ShareRelease[] {
  let before = 0;
  return schedule.map(({ date, cumulative }) => {
    const cumulativeShares = floorTimes(shares, cumulative);
    const released = cumulativeShares - before;
    before = cumulativeShares;
    return { date, released, cumulativeShares, cumulative };
  });
}
