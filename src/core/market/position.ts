import type { CivilDate } from "../exact/civilDate";
import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import type { BlockRelease } from "../lockup/blockReleases";

/** One holder's shares and what decides when and how they can be sold. */
export interface Position {
  readonly name: string;
  /** Everything that it holds or may acquire. */
  readonly shares: Shares;
  /** How many of them the prospectus registers. */
  readonly registered: Shares;
  /** From `overhang`; null when no lock-up holds them. */
  readonly releases: readonly BlockRelease[] | null;
  readonly affiliate: boolean;
  /** Persons whose sales Rule 144 adds together have the same word here; empty = nobody else. */
  readonly related: string;
  /** From when Rule 144's holding period counts; null = not known, so that the rule is not counted on. */
  readonly acquiredOn: CivilDate | null;
  /** The ownership cap and the most shares that it lets the holder own at once. */
  readonly cap: { readonly percent: Ratio; readonly most: Shares; readonly barsDispositions: boolean } | null;
}

/** The resale registration: usable on a day from `effectiveOn` until before `lapsedOn`. null = not yet, not lapsed. */
export interface Registration {
  readonly effectiveOn: CivilDate | null;
  readonly lapsedOn: CivilDate | null;
}

/** What Rule 144 asks about the issuer and the market. */
export interface Rule144Terms {
  /** Six months of holding for an issuer that reports under the Exchange Act, a year for another. */
  readonly reportingIssuer: boolean;
  readonly outstanding: Shares;
  /** null off-exchange. */
  readonly averageWeeklyVolume: number | null;
}

export type Road = "prospectus" | "rule144";

/** A sale that was made. */
export interface Sale {
  readonly date: CivilDate;
  readonly holder: string;
  readonly shares: Shares;
  readonly road: Road;
}

/** All that availability is computed from. */
export interface Market {
  readonly positions: readonly Position[];
  readonly registration: Registration;
  readonly rule144: Rule144Terms;
  readonly sales: readonly Sale[];
}
