import type { CivilDate } from "../../core/exact/civilDate";
import { isCovered, type Coverage } from "../../core/lockup/lockUpAgreement";
import type { BlockOverhang } from "../../core/lockup/overhang";
import { availabilityInWords } from "../../core/market/availabilityInWords";
import { groupAvailability, type GroupAvailability } from "../../core/market/groupAvailability";
import { groupInWords } from "../../core/market/groupInWords";
import { holderAvailability } from "../../core/market/holderAvailability";
import type { Market } from "../../core/market/position";
import { countOf } from "../text/counts";

/** What the holders asked about can sell on a day, in figures and in words. */
export interface AvailabilityView {
  readonly figures: GroupAvailability;
  readonly words: string;
}

/**
 * The availability of everybody, of a group or of one holder; null where nobody is meant.
 * @param blocks in the order of the market's positions
 */
export function availabilityView(blocks: readonly BlockOverhang[], market: Market, covers: Coverage, asOf: CivilDate): AvailabilityView | null {
  const positions = market.positions.filter((_position, index) => { const one = blocks[index]; return one !== undefined && isCovered(covers, one.block); });
  const [only] = positions;
  if (!only) return null;
  const figures = groupAvailability(positions, asOf, market);
  if (positions.length === 1) return { figures, words: availabilityInWords(holderAvailability(only, asOf, market)) };
  const who = covers.kind === "all" ? `all ${countOf(positions.length, "holder")}` : covers.kind === "group" ? `the group ${covers.group.trim()}` : covers.name.trim();
  return { figures, words: groupInWords(who, figures) };
}
