import type { CivilDate } from "../exact/civilDate";
import { formatLongDate } from "../exact/formatLongDate";
import { formatShares } from "../exact/formatShares";
import type { Shares } from "../exact/shares";
import type { Market, Position } from "./position";
import { soldShares } from "./soldShares";

/** What one road lets through, and in words what limits it; null when it limits nothing. */
export interface RoadAvailability {
  readonly shares: Shares;
  readonly limit: string | null;
}

/** Nothing is assumed of a registration that nobody entered. */
const NO_DATE = "no date is entered on which the registration statement became effective";

/** The free shares that can be sold under the resale prospectus: registered, effective, unsold; no limit of volume. */
export function prospectusRoad(position: Position, free: Shares, asOf: CivilDate, { registration, sales }: Market): RoadAvailability {
  const { effectiveOn, lapsedOn } = registration;
  if (position.registered === 0) return { shares: 0, limit: "none of its shares is registered" };
  if (effectiveOn === null || asOf < effectiveOn) return { shares: 0, limit: effectiveOn === null ? NO_DATE : `the registration statement is effective from ${formatLongDate(effectiveOn)} on` };
  if (lapsedOn !== null && asOf >= lapsedOn) return { shares: 0, limit: `the registration lapsed on ${formatLongDate(lapsedOn)}` };
  const left = Math.max(0, position.registered - soldShares(sales, position.name, asOf, "prospectus"));
  return { shares: Math.min(free, left), limit: left < free ? `${formatShares(left)} registered shares are unsold` : null };
}
