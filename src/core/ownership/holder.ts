import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";

/** A figure that the filing prints otherwise than its own inputs give; the table keeps it as a value, with a finding. */
export interface PrintedFigures {
  readonly ownedBefore?: Shares;
  readonly percentBefore?: Ratio;
  readonly ownedAfter?: Shares;
  readonly percentAfter?: Ratio;
}

/** One selling stockholder as entered. Beneficially owned before the offering = held + acquirable, limited by the cap. */
export interface Holder {
  readonly name: string;
  /** Marks of the notes on the row, without brackets: "3", "a", "†". */
  readonly noteRefs: readonly string[];
  /** h: shares held now. */
  readonly held: Shares;
  /** d: shares that may be acquired within 60 days (options, warrants, convertible preferred). */
  readonly acquirable: Shares;
  /** S: shares offered. */
  readonly offered: Shares;
  /** How many of the offered shares come from the acquirable ones; null = min(offered, acquirable). */
  readonly offeredFromAcquirable: Shares | null;
  /** c: contractual ownership cap as a fraction; null = none. */
  readonly ownershipCap: Ratio | null;
  readonly group: string;
  readonly relationship: string;
  readonly brokerDealer: string;
  readonly noticeAddress: string;
  readonly printed?: PrintedFigures;
}
