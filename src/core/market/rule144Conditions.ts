import { addMonths } from "../exact/addMonths";
import { formatLongDate } from "../exact/formatLongDate";
import type { HolderAvailability } from "./holderAvailability";

const OF_AFFILIATES = "Of an affiliate Rule 144 also asks for current public information about the issuer, the manner of sale that it allows, and Form 144 above 5,000 shares or $50,000 in three months.";

const OF_OTHERS = "Of a holder who is no affiliate and has held the shares for less than a year Rule 144 also asks for current public information about the issuer.";

/**
 * What Rule 144 asks for besides holding period and volume, as a sentence; [] where nothing can be sold under it or nothing more is asked.
 * @source 17 CFR 230.144(b)(1), (c), (f) and (h)
 * @example shares acquired on 2003-01-15 by no affiliate: until January 15, 2004 current public information
 */
export function rule144Conditions({ rule144, position: { affiliate, acquiredOn }, asOf }: HolderAvailability): readonly string[] {
  if (rule144.shares === 0 || acquiredOn === null) return [];
  if (affiliate) return [OF_AFFILIATES];
  const yearOver = addMonths(acquiredOn, 12);
  return asOf < yearOver ? [`Until ${formatLongDate(yearOver)} Rule 144 also asks for current public information about the issuer.`] : [];
}

/** The same for several holders, without the date of each. */
export function rule144ConditionsOf(holders: readonly HolderAvailability[]): readonly string[] {
  const asked = holders.filter((one) => rule144Conditions(one).length > 0);
  return [
    ...(asked.some(({ position }) => position.affiliate) ? [OF_AFFILIATES] : []),
    ...(asked.some(({ position }) => !position.affiliate) ? [OF_OTHERS] : []),
  ];
}
