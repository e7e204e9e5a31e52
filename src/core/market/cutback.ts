import type { CivilDate } from "../exact/civilDate";
import type { Shares } from "../exact/shares";
import type { Outcome } from "../finding";
import { accept, refuse } from "../outcome";
import { formatShares } from "../exact/formatShares";
import { proRata } from "../lockup/proRata";
import { holderAvailability } from "./holderAvailability";
import type { Market } from "./position";

/** One holder's part of an offering that is cut back. */
export interface CutbackPart {
  readonly name: string;
  readonly sellable: Shares;
  readonly part: Shares;
}

/**
 * Splits an offering of a given size over the holders, pro rata to what each can sell under the prospectus on a date.
 * @param size whole shares, at most what all can sell so
 * @returns a part for each holder, in order, that add up to `size`; a refusal (`cutback`) when that is more than can be sold
 * @source the cutback clause of the registration rights agreement
 * @example 10 shares over holders with 1, 1, 1 and 30: 1, 0, 0 and 9
 */
export function cutback(size: Shares, asOf: CivilDate, market: Market): Outcome<readonly CutbackPart[]> {
  const able = market.positions.map((position) => ({ name: position.name, sellable: holderAvailability(position, asOf, market).prospectus.shares }));
  const parts = proRata(size, able.map((one) => one.sellable));
  if (!parts.ok) return refuse("cutback", `An offering of ${formatShares(size)} shares is more than the ${formatShares(able.reduce((sum, one) => sum + one.sellable, 0))} that can be sold under the prospectus. Give at most that, or a later date.`);
  return accept(able.map((one, index) => ({ ...one, part: parts.value[index] ?? 0 })));
}
