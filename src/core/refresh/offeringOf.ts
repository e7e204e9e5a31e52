import { toDecimalRatio } from "../exact/toDecimalRatio";
import type { Ratio } from "../exact/ratio";
import { toNumber } from "../exact/toNumber";
import type { Offering, PercentBasis } from "../ownership/offering";
import type { TermValues } from "./termValues";

/** An offering with these terms; what they do not say, and a lock-up given as a list of dates, is as in `like`. */
export function offeringOf(values: TermValues, like: Offering): Offering {
  const date = (value: TermValues["firstRelease"]): string | null => (typeof value === "string" ? value : null);
  const count = (value: TermValues["intervalMonths"]): number | null => (typeof value === "number" ? value : null);
  const first = date(values.firstRelease);
  const percent = count(values.releasePercent);
  return {
    ...like,
    issuer: String(values.issuer ?? ""),
    form: values.form === null ? null : String(values.form),
    sharesOutstanding: count(values.sharesOutstanding) ?? like.sharesOutstanding,
    ownershipAsOf: date(values.ownershipAsOf) ?? like.ownershipAsOf,
    sharesRegistered: count(values.sharesRegistered),
    percentBasis: (values.percentBasis ?? like.percentBasis) as PercentBasis,
    supplementThreshold: count(values.supplementThreshold),
    lockUp: like.lockUp?.kind === "dates" ? like.lockUp : first === null ? null : { kind: "steps", firstRelease: first, releasePercent: partOf(percent, like), intervalMonths: count(values.intervalMonths) },
  };
}

/** The exact part where the number is the one that is known. */
function partOf(percent: number | null, { lockUp }: Offering): Ratio {
  if (lockUp?.kind === "steps" && (percent === null || toNumber(lockUp.releasePercent) === percent)) return lockUp.releasePercent;
  return percent === null ? { num: 1n, den: 1n } : toDecimalRatio(percent);
}
