import type { CivilDate } from "../exact/civilDate";
import { ZERO, type Ratio } from "../exact/ratio";
import type { ReleaseSchedule } from "./release";

/**
 * The fraction free on a date; on a release day itself its release counts.
 * @param schedule from `releaseSchedule`
 * @example the seed's schedule on 2002-03-13: 0; on 2002-03-14: 1/4
 */
export function releasedFraction(asOf: CivilDate, schedule: ReleaseSchedule): Ratio {
  let released = ZERO;
  for (const { date, cumulative } of schedule) {
    if (date > asOf) break;
    released = cumulative;
  }
  return released;
}
