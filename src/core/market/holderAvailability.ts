import type { CivilDate } from "../exact/civilDate";
import type { Shares } from "../exact/shares";
import { sumShares } from "../exact/sumShares";
import { freedBy } from "../lockup/blockReleases";
import type { Market, Position } from "./position";
import { prospectusRoad, type RoadAvailability } from "./prospectusRoad";
import { rule144Road } from "./rule144Road";
import { soldShares } from "./soldShares";

/** How many shares of one holder can be sold on a day, and what holds the rest. */
export interface HolderAvailability {
  readonly position: Position;
  readonly asOf: CivilDate;
  /** Still held by the lock-up. */
  readonly locked: Shares;
  readonly sold: Shares;
  /** Released and unsold, less what a cap that bars dispositions keeps back. */
  readonly free: Shares;
  /** What a cap that bars dispositions keeps back of the released and unsold shares. */
  readonly barred: Shares;
  readonly nextRelease: { readonly date: CivilDate; readonly shares: Shares } | null;
  /** The two roads are alternatives: each counts the same free shares. */
  readonly prospectus: RoadAvailability;
  readonly rule144: RoadAvailability;
  /** Both roads together; no share counts twice, so it is at most `free`. */
  readonly sellable: Shares;
}

/**
 * How many of a holder's shares can be sold on a date, by each road and in all.
 * @param position one of `market.positions`
 * @param asOf a release, a sale and the first day of effectiveness count on their own day
 * @source 17 CFR 230.144; registered sales use up no Rule 144 volume
 * @example an affiliate with 1,000,000 registered and released shares and a limit of 50,000: 1,000,000 under the prospectus; after it lapses 50,000 under Rule 144
 */
export function holderAvailability(position: Position, asOf: CivilDate, market: Market): HolderAvailability {
  const released = position.releases === null ? position.shares : freedBy(asOf, position.releases);
  const sold = soldShares(market.sales, position.name, asOf);
  const unsold = Math.max(0, released - sold);
  const most = position.cap?.barsDispositions ? position.cap.most : unsold;
  const free = Math.min(unsold, most);
  const prospectus = prospectusRoad(position, free, asOf, market);
  const rule144 = rule144Road(position, free, asOf, market);
  const ahead = position.releases?.filter((release) => release.date > asOf) ?? [];
  const [next] = ahead;
  return {
    position, asOf, sold, free, prospectus, rule144,
    locked: position.shares - released,
    barred: unsold - free,
    // A day of the terms and of an early release stands there as two rows.
    nextRelease: next ? { date: next.date, shares: sumShares(ahead.filter(({ date }) => date === next.date).map(({ released }) => released)) } : null,
    sellable: Math.min(free, prospectus.shares + rule144.shares),
  };
}
