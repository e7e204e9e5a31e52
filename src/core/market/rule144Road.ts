import { addMonths } from "../exact/addMonths";
import type { CivilDate } from "../exact/civilDate";
import { formatLongDate } from "../exact/formatLongDate";
import { formatShares } from "../exact/formatShares";
import type { Shares } from "../exact/shares";
import { rule144Limit } from "../lockup/rule144Limit";
import type { Market, Position } from "./position";
import type { RoadAvailability } from "./prospectusRoad";
import { relatedPersons } from "./relatedPersons";
import { soldInThreeMonths } from "./soldShares";

/** The day on which Rule 144's holding period is over: six months after acquisition, a year where the issuer does not report. */
export function holdingPeriodEnds(acquiredOn: CivilDate, reportingIssuer: boolean): CivilDate {
  return addMonths(acquiredOn, reportingIssuer ? 6 : 12);
}

/** What is left of the limit of Rule 144(e) for an affiliate and the persons related to it; null for others, whom it does not limit. */
export function volumeLeft(position: Position, asOf: CivilDate, { positions, rule144, sales }: Market): Shares | null {
  if (!position.affiliate) return null;
  const holders = new Set(relatedPersons(position, positions).map((person) => person.name));
  return rule144Limit(rule144.outstanding, rule144.averageWeeklyVolume, soldInThreeMonths(sales, holders, asOf));
}

/** The free shares that can be sold under Rule 144: held long enough, and for an affiliate within its volume. */
export function rule144Road(position: Position, free: Shares, asOf: CivilDate, market: Market): RoadAvailability {
  if (position.acquiredOn === null) return { shares: 0, limit: "it is not stated when the shares were acquired, so that Rule 144's holding period is not known" };
  const over = holdingPeriodEnds(position.acquiredOn, market.rule144.reportingIssuer);
  if (asOf < over) return { shares: 0, limit: `Rule 144's holding period runs until ${formatLongDate(over)}` };
  const left = volumeLeft(position, asOf, market);
  if (left === null || left >= free) return { shares: free, limit: null };
  const related = relatedPersons(position, market.positions).length > 1 ? ", related persons together" : "";
  const { outstanding, averageWeeklyVolume } = market.rule144;
  const basis = averageWeeklyVolume !== null && averageWeeklyVolume > outstanding / 100 ? "the average weekly volume" : "1% of the outstanding shares";
  return { shares: left, limit: `Rule 144(e) leaves an affiliate ${formatShares(left)} shares in three months (${basis}, less what was sold under the rule${related})` };
}
