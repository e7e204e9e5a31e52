import type { CivilDate } from "../../core/exact/civilDate";
import type { Shares } from "../../core/exact/shares";
import type { Block, LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import type { Registration, Rule144Terms, Sale } from "../../core/market/position";
import type { SellingTable } from "../../core/ownership/sellingTable";

/** What a holder's two roads depend on besides its shares; a holder without an entry is no affiliate, and its day of acquisition is not known. */
export interface HolderFacts {
  readonly name: string;
  readonly affiliate: boolean;
  /** Persons whose sales Rule 144 adds together have the same word here. */
  readonly related: string;
  readonly acquiredOn: CivilDate | null;
  /** Whether the terms bar dispositions while the ownership cap binds. */
  readonly capBarsDispositions: boolean;
}

/** All that decides how many shares of a table can be sold when. */
export interface LockUpBook {
  readonly agreements: readonly LockUpAgreement[];
  readonly holidays: readonly CivilDate[];
  /** Holders who are not selling under the prospectus. */
  readonly others: readonly Block[];
  readonly facts: readonly HolderFacts[];
  readonly registration: Registration;
  readonly rule144: Omit<Rule144Terms, "outstanding">;
  readonly averageDailyVolume: Shares | null;
  readonly sales: readonly Sale[];
}

/** What a table says by itself: its one lock-up, and nothing of the market. */
export function bookOfTable({ offering }: SellingTable): LockUpBook {
  return {
    agreements: offering.lockUp ? [{ name: "All holders", covers: { kind: "all" }, terms: offering.lockUp, roll: "none", early: [] }] : [],
    holidays: [], others: [], facts: [], registration: { effectiveOn: null, lapsedOn: null }, rule144: { reportingIssuer: true, averageWeeklyVolume: null }, averageDailyVolume: null, sales: [],
  };
}
