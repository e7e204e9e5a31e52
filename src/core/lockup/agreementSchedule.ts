import type { CivilDate } from "../exact/civilDate";
import { ONE, ZERO } from "../exact/ratio";
import { subtractRatios } from "../exact/subtractRatios";
import type { Outcome } from "../finding";
import { accept } from "../outcome";
import { rollDate } from "./businessDay";
import type { DaysTerms, LockUpAgreement } from "./lockUpAgreement";
import { lockUpExpiry } from "./lockUpExpiry";
import type { Release, ReleaseSchedule } from "./release";
import { releaseSchedule } from "./releaseSchedule";
import type { LockUpTerms } from "./terms";

/**
 * The releases of an agreement's terms, its early releases aside, on the dates to which its business-day rule moves them.
 * Steps are counted from the first date as written, then moved; releases that fall together are one.
 * @param holidays see `rollDate`
 * @returns as `releaseSchedule`
 * @example the seed's terms with the roll "next": March 14, June 14, September 16 and December 16, 2002
 */
export function agreementSchedule({ terms, roll }: Pick<LockUpAgreement, "terms" | "roll">, holidays: ReadonlySet<CivilDate>): Outcome<ReleaseSchedule> {
  const outcome = releaseSchedule(asReleases(terms));
  if (!outcome.ok || roll === "none") return outcome;
  const rolled: Release[] = [];
  for (const { date, cumulative } of outcome.value) {
    const moved = rollDate(date, roll, holidays);
    if (rolled.at(-1)?.date === moved) rolled.pop();
    const before = rolled.at(-1)?.cumulative ?? ZERO;
    rolled.push({ date: moved, percent: subtractRatios(cumulative, before), cumulative });
  }
  return accept(rolled);
}

/** A lock-up of a number of days is one release of everything. */
export function asReleases(terms: LockUpTerms | DaysTerms): LockUpTerms {
  if (terms.kind !== "days") return terms;
  return { kind: "steps", firstRelease: lockUpExpiry(terms.start, terms.days, terms.throughAndIncluding), releasePercent: ONE, intervalMonths: null };
}
