import { addRatios } from "../exact/addRatios";
import type { CivilDate } from "../exact/civilDate";
import { compareDates } from "../exact/compareDates";
import { compareRatios } from "../exact/compareRatios";
import { formatPercent } from "../exact/formatPercent";
import { ONE, ZERO, type Ratio } from "../exact/ratio";
import { isWithinTolerance } from "../exact/toRatio";
import type { Outcome } from "../finding";
import { accept, refuse } from "../outcome";
import type { ReleaseSchedule } from "./release";
import type { DateTerms } from "./terms";

/** The releases of a list of dates; see `releaseSchedule`, which has checked each percentage. */
export function listedReleases({ releases }: DateTerms): Outcome<ReleaseSchedule> {
  const byDate = new Map<CivilDate, Ratio>();
  for (const { date, percent } of releases) byDate.set(date, addRatios(byDate.get(date) ?? ZERO, percent));
  let sum = ZERO;
  const schedule = [...byDate].sort(([a], [b]) => compareDates(a, b)).map(([date, percent]) => {
    sum = addRatios(sum, percent);
    return { date, percent, cumulative: isWithinTolerance(sum, ONE) ? ONE : sum };
  });
  if (compareRatios(schedule.at(-1)?.cumulative ?? ZERO, ONE) > 0) return refuse("lock-up-terms", `The released percentages add up to ${formatPercent(sum, 4)}, above 100%. Correct them so that they add up to 100% at most.`);
  return accept(schedule);
}
