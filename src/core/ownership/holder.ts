import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";

/** A figure that the filing prints otherwise than its own inputs give; the table keeps it as a value, with a finding. */
export interface PrintedFigures {
  readonly ownedBefore?: Shares;
  readonly percentBefore?: Ratio;
  readonly ownedAfter?: Shares;
  readonly percentAfter?: Ratio;
}

/** Percentages in the very words of the filing, where the table's usual form would show something else: "9.99%", "10%", "0.5%", "*". */
export interface PrintedPercents {
  readonly percentBefore?: string;
  readonly percentAfter?: string;
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
  readonly printedPercents?: PrintedPercents;
}
