import type { CivilDate } from "../exact/civilDate";
import type { Ratio } from "../exact/ratio";

/** One release of a lock-up: on `date` itself the shares are free. */
export interface Release {
  readonly date: CivilDate;
  /** The fraction released on the date. */
  readonly percent: Ratio;
  /** The fraction released up to and including the date, at most 1. */
  readonly cumulative: Ratio;
}

/** Releases in order of date, each date once. */
export type ReleaseSchedule = readonly Release[];
