import type { CivilDate } from "../exact/civilDate";
import type { Ratio } from "../exact/ratio";

/** Equal steps: `releasePercent` on `firstRelease` and again every `intervalMonths` (null: one release). The last step takes the remainder. */
export interface StepTerms {
  readonly kind: "steps";
  readonly firstRelease: CivilDate;
  readonly releasePercent: Ratio;
  readonly intervalMonths: number | null;
}

/** Any list of dates with the fraction released on each; at most 1 in all. */
export interface DateTerms {
  readonly kind: "dates";
  readonly releases: readonly { readonly date: CivilDate; readonly percent: Ratio }[];
}

export type LockUpTerms = StepTerms | DateTerms;
