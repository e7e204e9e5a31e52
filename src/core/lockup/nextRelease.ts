import type { CivilDate } from "../exact/civilDate";
import type { Release, ReleaseSchedule } from "./release";

/**
 * The first release after a date (a release on the date itself has happened), or null when none is left.
 * @example the seed's schedule on 2002-03-14: the release of 2002-06-14
 */
export function nextRelease(asOf: CivilDate, schedule: ReleaseSchedule): Release | null {
  return schedule.find((release) => release.date > asOf) ?? null;
}
