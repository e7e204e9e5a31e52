import type { CivilDate } from "../exact/civilDate";
import type { Shares } from "../exact/shares";
import { sumShares } from "../exact/sumShares";
import { holderAvailability, type HolderAvailability } from "./holderAvailability";
import type { Market, Position } from "./position";
import { relatedPersons } from "./relatedPersons";
import { volumeLeft } from "./rule144Road";

/** How many shares of several holders can be sold on a day. */
export interface GroupAvailability {
  readonly asOf: CivilDate;
  readonly holders: readonly HolderAvailability[];
  readonly shares: Shares;
  readonly locked: Shares;
  readonly sold: Shares;
  readonly free: Shares;
  /** The two roads are alternatives. */
  readonly prospectus: Shares;
  /** Related persons share one limit, so it can be less than the sum of theirs. */
  readonly rule144: Shares;
  /** Both roads together: no share counts twice, and no limit is used twice. */
  readonly sellable: Shares;
}

/**
 * The availability of a group, or of all: the prospectus first, then Rule 144 for what it leaves, within the limit that related persons share.
 * @param positions those of `market.positions` that are asked about
 * @example two related affiliates, nothing registered, a limit of 50,000: each could sell 50,000, together they can sell 50,000
 */
export function groupAvailability(positions: readonly Position[], asOf: CivilDate, market: Market): GroupAvailability {
  const holders = positions.map((position) => holderAvailability(position, asOf, market));
  const sum = (pick: (one: HolderAvailability) => Shares) => sumShares(holders.map(pick));
  const prospectus = sum((one) => one.prospectus.shares);
  return {
    asOf, holders, prospectus,
    shares: sum((one) => one.position.shares),
    locked: sum((one) => one.locked),
    sold: sum((one) => one.sold),
    free: sum((one) => one.free),
    rule144: underRule144(holders, asOf, market, (one) => one.rule144.shares),
    sellable: prospectus + underRule144(holders, asOf, market, (one) => Math.min(one.rule144.shares, one.free - one.prospectus.shares)),
  };
}

/** The sum of what each could sell under Rule 144, related affiliates within their one limit. */
function underRule144(holders: readonly HolderAvailability[], asOf: CivilDate, market: Market, could: (one: HolderAvailability) => Shares): Shares {
  let total = 0;
  const counted = new Set<Position>();
  for (const one of holders) {
    if (counted.has(one.position)) continue;
    const left = volumeLeft(one.position, asOf, market);
    const persons = new Set(relatedPersons(one.position, market.positions).filter((person) => person === one.position || person.affiliate));
    const together = left === null || persons.size === 1 ? [one] : holders.filter((other) => persons.has(other.position));
    for (const other of together) counted.add(other.position);
    total += Math.min(left ?? Number.MAX_SAFE_INTEGER, sumShares(together.map(could)));
  }
  return total;
}
