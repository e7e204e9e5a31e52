import type { CivilDate } from "../exact/civilDate";
import type { Shares } from "../exact/shares";
import type { Subject } from "../finding";
import type { LockUpTerms } from "../lockup/terms";

/** One place that states a fact, and where in words: "the cover page", "note 3", "risk factors, line 190". */
export interface Statement<T> {
  readonly value: T;
  readonly where: string;
  readonly subject?: Subject;
}

/** A registered number of shares by the kind of place that states it. */
export interface RegisteredStatement extends Statement<Shares> {
  readonly place: "cover" | "text" | "opinion" | "feeTable" | "term";
}

/** A lock-up as one place states it, and the day of the agreement where that place names it. */
export interface LockUpStatement extends Statement<LockUpTerms> {
  readonly agreedOn?: CivilDate | null;
}

/** Every place of a filing that states a term, so that the checks can hold them against each other in the workbook too. */
export interface StatedTerms {
  readonly outstanding: readonly Statement<Shares>[];
  readonly ownershipDates: readonly Statement<CivilDate>[];
  readonly registered: readonly RegisteredStatement[];
  readonly lockUps: readonly LockUpStatement[];
}
