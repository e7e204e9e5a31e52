import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import { beneficialOwnership } from "./beneficialOwnership";
import { cappedShares } from "./cappedShares";
import type { Holder } from "./holder";
import type { Offering } from "./offering";
import { percentAfter } from "./percentAfter";

/** The printed figures of one selling stockholder. A percentage is null only where nothing is outstanding. */
export interface ComputedRow {
  readonly ownedBefore: Shares;
  readonly percentBefore: Ratio | null;
  readonly offered: Shares;
  readonly ownedAfter: Shares;
  readonly percentAfter: Ratio | null;
  /** As entered, or min(offered, acquirable). */
  readonly offeredFromAcquirable: Shares;
  /** Whether the ownership cap takes something off the shares before or after the offering. */
  readonly capBinds: { readonly before: boolean; readonly after: boolean };
}

/**
 * One row of the table of Item 507. A figure that the filing prints otherwise is kept, and what depends on it follows it.
 *
 * - before = held + acquirable, limited by the cap; percent before = before / (O + before − held)
 * - after = max(0, held + acquirable − offered), limited by the cap over O + offered from acquirable and over what is still held then; never before − offered, because before may be capped
 * - percent after = after / (O + x), x = after + offered − held for the basis "holder" (acquirable, where no cap binds), that less offered from acquirable for "remaining", 0 for "outstanding"
 *
 * @param holder the shares held, acquirable within 60 days and offered, and the cap
 * @param offering the shares outstanding and the percent basis
 * @source 17 CFR 229.507; 17 CFR 240.13d-3(d)(1)
 * @example held 2,508,856, acquirable and offered 1,876,030, O = 150,641,864: before 4,384,886, after 2,508,856, 1.6%
 */
export function computeRow(holder: Holder, offering: Pick<Offering, "sharesOutstanding" | "percentBasis">): ComputedRow {
  const { held, acquirable, offered, ownershipCap, printed = {} } = holder;
  const outstanding = offering.sharesOutstanding;
  const fromAcquirable = holder.offeredFromAcquirable ?? Math.min(offered, acquirable);
  const before = cappedShares(held + acquirable, outstanding, ownershipCap, held);
  const kept = Math.max(0, held + acquirable - offered);
  const stillHeld = Math.max(0, held - (offered - fromAcquirable));
  const after = cappedShares(kept, outstanding + fromAcquirable, ownershipCap, stillHeld);
  const ownedBefore = printed.ownedBefore ?? before;
  const ownedAfter = printed.ownedAfter ?? after;
  return {
    ownedBefore,
    percentBefore: printed.percentBefore ?? beneficialOwnership(ownedBefore, outstanding, ownedBefore - held),
    offered,
    ownedAfter,
    percentAfter: printed.percentAfter ?? percentAfter(ownedAfter, outstanding, ownedAfter + offered - held, fromAcquirable, offering.percentBasis),
    offeredFromAcquirable: fromAcquirable,
    capBinds: { before: before < held + acquirable, after: after < kept },
  };
}
