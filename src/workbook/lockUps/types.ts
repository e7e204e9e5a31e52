import type { CivilDate } from "../../core/exact/civilDate";
import type { Shares } from "../../core/exact/shares";
import type { Outcome } from "../../core/finding";
import type { Block, LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import type { BlockOverhang } from "../../core/lockup/overhang";
import type { Market, Sale } from "../../core/market/position";
import type { SupplyStep } from "../../core/market/supplyCurve";
import type { InsertMode, Progress } from "../types";

/** What Rule 144 and the ownership cap ask about one holder, selling or not; found by the holder's name. */
export interface HolderFacts {
  readonly name: string;
  readonly affiliate: boolean;
  /** Persons whose sales Rule 144 adds together have the same word here; "" = nobody else. */
  readonly related: string;
  /** From when Rule 144's holding period counts; null = not known, so that the rule is not counted on. */
  readonly acquiredOn: CivilDate | null;
  /** Whether the terms of the holder's ownership cap also bar dispositions while it binds. */
  readonly barsDispositions: boolean;
}

/** The registration and the market that shares are sold into. */
export interface MarketTerms {
  /** null = not yet effective. */
  readonly effectiveOn: CivilDate | null;
  readonly lapsedOn: CivilDate | null;
  readonly reportingIssuer: boolean;
  /** Average weekly volume over four weeks; null off-exchange or where it is not known. */
  readonly averageWeeklyVolume: number | null;
  /** Whole shares a day; null = not entered. Each release is then shown in days of it. */
  readonly averageDailyVolume: Shares | null;
}

/** All that a person enters about lock-ups and sales in one set of ours. */
export interface LockUpSet {
  /** Each for all, a group or a holder; its early releases are in it. Empty: no lock-up. */
  readonly agreements: readonly LockUpAgreement[];
  /** Holders who are not selling, so that the whole overhang shows. */
  readonly others: readonly Block[];
  readonly facts: readonly HolderFacts[];
  /** The days besides Saturdays and Sundays on which there is no business. */
  readonly holidays: readonly CivilDate[];
  readonly market: MarketTerms;
  /** In the order in which they stand in the table of sales. */
  readonly sales: readonly Sale[];
}

/** A set's lock-ups as they stand in the workbook now, every person's edit in them, with what the core makes of them. */
export interface LockUpsView {
  /** "one": the sheet shows the one lock-up of the offering terms; "several": it has tables of lock-ups. `write` turns the first into the second where it must. */
  readonly shape: "one" | "several";
  readonly mode: InsertMode;
  readonly set: LockUpSet;
  /** The selling stockholders' blocks: what each offers. */
  readonly sellers: readonly Block[];
  readonly outstanding: Shares;
  readonly ownershipAsOf: CivilDate;
  /** `Offering_AvailableAsOf`; null = not entered. */
  readonly availableAsOf: CivilDate | null;
  /** Sellers, then the others; null where the terms have an error, so that nothing is computed on them. The outcome's findings say which. */
  readonly overhang: readonly BlockOverhang[] | null;
  /** For `holderAvailability`, `groupAvailability`, `cutback`; null as above. */
  readonly market: Market | null;
  /** The curve of the chart, with percent of outstanding and days of volume; null as above. */
  readonly supply: readonly SupplyStep[] | null;
  /** Why the tables of the sheet no longer have room for the terms, in words; null when they have. `resize` makes room. */
  readonly outgrown: string | null;
}

export interface LockUpsWritten {
  /** Releases and rows that the sheet now has room for. */
  readonly releases: number;
  readonly lockUps: number;
  readonly others: number;
  readonly sales: number;
}

/** The lock-up side of the pane: each call is an Outcome; what is wrong with terms that are read or written stands in its findings. */
export interface LockUpActions {
  /** Nothing is written. Findings: bad terms, idle release dates, dates out of order, sales above what was free, tables that are outgrown. */
  read(suffix: string, progress: Progress): Promise<Outcome<LockUpsView>>;
  /**
   * Writes all of a set's lock-ups, holders who are not selling, facts and sales, and makes the tables fit. Terms with an error are refused, and so is
   * any writing while rows of the sheet cannot be read, which it would drop.
   */
  write(suffix: string, set: LockUpSet, progress: Progress): Promise<Outcome<LockUpsWritten>>;
  /** Makes the tables of the sheet fit the terms that stand there, a person's edits and columns kept; a refresh calls it too. */
  resize(suffix: string, progress: Progress): Promise<Outcome<LockUpsWritten>>;
  /** Adds one sale to the table; a sale above what was free is recorded with a finding. */
  recordSale(suffix: string, sale: Sale, progress: Progress): Promise<Outcome<LockUpsWritten>>;
  /** Removes the sale at an index of `LockUpSet.sales`, if it is still the one given. */
  removeSale(suffix: string, index: number, sale: Sale, progress: Progress): Promise<Outcome<LockUpsWritten>>;
  /** Calls back after each change of what is entered about lock-ups and sales, by anybody; the value ends it. */
  watch(suffix: string, changed: () => void): Promise<Outcome<() => Promise<void>>>;
  /** Enters the date to look at: `Offering_AvailableAsOf`. */
  lookAt(suffix: string, asOf: CivilDate): Promise<Outcome<null>>;
}
