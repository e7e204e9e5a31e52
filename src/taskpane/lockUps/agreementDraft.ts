import type { BusinessDayRoll, EarlyRelease } from "../../core/lockup/lockUpAgreement";
import { NO_LOCK_UP, type LockUpDraft } from "../path/termsDraft";

/** Whose shares, as it stands in the fields: `who` is the group's or the holder's name. */
export interface CoverageDraft {
  readonly covers: "all" | "group" | "holder";
  readonly who: string;
}

/** An early release as it stands in its fields. */
export interface EarlyDraft extends CoverageDraft {
  readonly date: string;
  /** "100,000" for shares, "10%" for a percent of each block. */
  readonly amount: string;
  readonly reason: EarlyRelease["reason"];
  readonly proRata: boolean;
  readonly takenFrom: EarlyRelease["takenFrom"];
}

/** One lock-up as texts in fields; `readAgreement` turns it into an agreement or says what is wrong with which. */
export interface AgreementDraft extends CoverageDraft {
  readonly name: string;
  readonly agreedOn: string;
  readonly terms: LockUpDraft;
  readonly roll: BusinessDayRoll;
  readonly early: readonly EarlyDraft[];
}

export const NEW_EARLY: EarlyDraft = { date: "", covers: "all", who: "", amount: "", reason: "waiver", proRata: false, takenFrom: "next" };
export const NEW_AGREEMENT: AgreementDraft = { name: "", agreedOn: "", covers: "all", who: "", terms: { ...NO_LOCK_UP, kind: "steps" }, roll: "none", early: [] };
