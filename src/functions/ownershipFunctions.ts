import { formatPercent } from "../core/exact/formatPercent";
import { formatShares } from "../core/exact/formatShares";
import { toNumber } from "../core/exact/toNumber";
import { cappedShares } from "../core/ownership/cappedShares";
import { ownershipCap as mostShares } from "../core/ownership/ownershipCap";
import { percentOf } from "../core/ownership/percentOf";
import { percentAfter as fractionAfter } from "../core/ownership/percentAfter";
import type { Ratio } from "../core/exact/ratio";
import { CellError } from "./cellError";
import { readArgument } from "./readArgument";
import { readBasis } from "./readBasis";
import { readComputedFraction, readPercent } from "./readPercent";
import { readOutstanding, readShares, readSharesOr } from "./readShares";
import { readText } from "./readText";
import { readWholeNumberOr } from "./readWholeNumber";

/**
 * The fraction of the class that a holder owns beneficially: shares / (outstanding + acquirable).
 * @customfunction PERCENTOWNED
 * @helpurl https://localhost:3000/help/PERCENTOWNED.html
 * @param shares Shares beneficially owned, those acquirable within 60 days included
 * @param outstanding Shares outstanding on the ownership date
 * @param [acquirable] Shares of them that the holder may acquire within 60 days; 0 unless given
 * @returns The fraction, to be shown as a percentage
 */
export function percentOwned(shares: unknown, outstanding: unknown, acquirable?: unknown): number {
  return inCell(percentOf(readShares(shares, "shares"), readOutstanding(outstanding) + readSharesOr(acquirable, "acquirable", 0)));
}

/**
 * The fraction of the class owned after the offering: (prior − offered) / (outstanding + what the basis counts).
 * @customfunction PERCENTAFTER
 * @helpurl https://localhost:3000/help/PERCENTAFTER.html
 * @param prior Shares beneficially owned before the offering, before any ownership cap
 * @param offered Shares offered; at most prior
 * @param outstanding Shares outstanding on the ownership date
 * @param [acquirable] Shares that the holder may acquire within 60 days, those offered included; 0 unless given
 * @param [basis] "holder" counts acquirable as outstanding (unless given), "remaining" those not sold, "outstanding" none
 * @param [acquirableOffered] Offered shares that are acquirable ones; the smaller of offered and acquirable unless given
 * @returns The fraction, to be shown as a percentage
 */
export function percentAfter(prior: unknown, offered: unknown, outstanding: unknown, acquirable?: unknown, basis?: unknown, acquirableOffered?: unknown): number {
  const owned = readShares(prior, "prior");
  const sold = readShares(offered, "offered");
  const issued = readOutstanding(outstanding);
  const rights = readSharesOr(acquirable, "acquirable", 0);
  const chosen = readBasis(basis);
  const fromRights = readSharesOr(acquirableOffered, "acquirableOffered", Math.min(sold, rights));
  if (sold > owned) throw new CellError(`offered is ${formatShares(sold)}, above prior, ${formatShares(owned)}. Give at most the shares owned before the offering.`);
  if (fromRights > Math.min(sold, rights)) throw new CellError(`acquirableOffered is ${formatShares(fromRights)}, above the smaller of offered and acquirable, ${formatShares(Math.min(sold, rights))}. Give at most that, or leave it out.`);
  return inCell(fractionAfter(owned - sold, issued, rights, fromRights, chosen));
}

/**
 * A fraction as the text that a prospectus prints: "1.6%", rounded half up, or "*" where it is below 1% before rounding.
 * @customfunction PERCENTTEXT
 * @helpurl https://localhost:3000/help/PERCENTTEXT.html
 * @param fraction The fraction, 0 to 1
 * @param [decimals] Digits after the point, 0 to 15; 1 unless given
 * @param [below] Text for a fraction below 1%; "*" unless given
 * @returns The text
 */
export function percentText(fraction: unknown, decimals?: unknown, below?: unknown): string {
  return formatPercent(readComputedFraction(fraction, "fraction"), readWholeNumberOr(decimals, "decimals", "digits", 15, 1), readText(below, "below", "*"));
}

/**
 * The most shares that a holder can own under an ownership cap, what it converts or exercises counted as outstanding.
 * @customfunction OWNERSHIPCAP
 * @helpurl https://localhost:3000/help/OWNERSHIPCAP.html
 * @param outstanding Shares outstanding
 * @param cap The cap, as 4.99%
 * @param [held] Shares held without converting or exercising; 0 unless given
 * @returns Whole shares
 */
export function ownershipCap(outstanding: unknown, cap: unknown, held?: unknown): number {
  const issued = readOutstanding(outstanding);
  const fraction = readPercent(cap, "cap");
  const most = mostShares(issued, fraction, readSharesOr(held, "held", 0));
  if (most === null) throw new CellError("cap is 100% or so near it that it limits nothing. Give the cap of the agreement, as 4.99%.", "#N/A");
  return most;
}

/**
 * The smaller of a number of shares and the most that the holder's ownership cap allows.
 * @customfunction CAPPEDSHARES
 * @helpurl https://localhost:3000/help/CAPPEDSHARES.html
 * @param shares Shares beneficially owned without regard to the cap
 * @param outstanding Shares outstanding
 * @param cap The cap, as 4.99%; empty or 0 is no cap
 * @param [held] Shares held without converting or exercising; 0 unless given
 * @returns Whole shares
 */
export function capped(shares: unknown, outstanding: unknown, cap: unknown, held?: unknown): number {
  const given = readArgument(cap, "cap");
  const fraction = given === null || given === 0 ? null : readPercent(cap, "cap");
  return cappedShares(readShares(shares, "shares"), readOutstanding(outstanding), fraction, readSharesOr(held, "held", 0));
}

function inCell(fraction: Ratio | null): number {
  if (fraction === null) throw new CellError("outstanding is 0. Give the number of shares outstanding on the ownership date.");
  return toNumber(fraction);
}
