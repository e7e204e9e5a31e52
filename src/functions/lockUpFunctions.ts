import { toNumber } from "../core/exact/toNumber";
import { toSerial } from "../core/exact/serialDate";
import { availableShares } from "../core/lockup/availableShares";
import { lockedShares } from "../core/lockup/lockedShares";
import { lockUpExpiry as firstFreeDay } from "../core/lockup/lockUpExpiry";
import { nextRelease } from "../core/lockup/nextRelease";
import { shareSchedule } from "../core/lockup/shareSchedule";
import { CellError } from "./cellError";
import { readDate } from "./readDate";
import { readFlag } from "./readFlag";
import { readListedSchedule, readSteps } from "./readSchedule";
import { readShares, readSharesOr } from "./readShares";
import { readWholeNumber } from "./readWholeNumber";

/** 9999-12-31, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/**
 * The first day on which shares locked for a number of days are free: start + days, one more when the period runs through and including its last day.
 * @customfunction LOCKUPEXPIRY
 * @helpurl https://localhost:3000/help/LOCKUPEXPIRY.html
 * @param start The day that the days are counted from, usually the date of the prospectus or agreement
 * @param days Length of the lock-up in days, as 180
 * @param [throughAndIncluding] TRUE when the period runs through and including its last day; FALSE unless given
 * @returns The date, to be shown in a date format
 */
export function lockUpExpiry(start: unknown, days: unknown, throughAndIncluding?: unknown): number {
  const from = readDate(start, "start");
  const length = readWholeNumber(days, "days", "days", LAST_DAY);
  const last = readFlag(throughAndIncluding, "throughAndIncluding");
  if (toSerial(from) + length + (last ? 1 : 0) > LAST_DAY) throw new CellError(`days is ${length}, which ends after the year 9999. Check start and days.`);
  return toSerial(firstFreeDay(from, length, last));
}

/**
 * The whole shares of a block that are free of the lock-up on a date and not sold yet; the release day itself counts.
 * @customfunction LOCKUPAVAILABLE
 * @helpurl https://localhost:3000/help/LOCKUPAVAILABLE.html
 * @param shares Shares subject to the lock-up
 * @param asOf The date to look at
 * @param firstRelease Date of the first release
 * @param [releasePercent] What each release frees, as 25%; everything at firstRelease unless given
 * @param [intervalMonths] Months between releases; 3 unless given
 * @param [sold] Shares sold so far; 0 unless given
 * @returns Whole shares, rounded down; the last release takes the remainder
 */
export function lockUpAvailable(shares: unknown, asOf: unknown, firstRelease: unknown, releasePercent?: unknown, intervalMonths?: unknown, sold?: unknown): number {
  return availableShares(readShares(shares, "shares"), readDate(asOf, "asOf"), readSteps(firstRelease, releasePercent, intervalMonths), readSharesOr(sold, "sold", 0));
}

/**
 * The whole shares of a block that are still locked up on a date.
 * @customfunction LOCKUPLOCKED
 * @helpurl https://localhost:3000/help/LOCKUPLOCKED.html
 * @param shares Shares subject to the lock-up
 * @param asOf The date to look at
 * @param firstRelease Date of the first release
 * @param [releasePercent] What each release frees, as 25%; everything at firstRelease unless given
 * @param [intervalMonths] Months between releases; 3 unless given
 * @returns Whole shares
 */
export function lockUpLocked(shares: unknown, asOf: unknown, firstRelease: unknown, releasePercent?: unknown, intervalMonths?: unknown): number {
  return lockedShares(readShares(shares, "shares"), readDate(asOf, "asOf"), readSteps(firstRelease, releasePercent, intervalMonths));
}

/**
 * The next release date after a date; #N/A when everything is free.
 * @customfunction LOCKUPNEXT
 * @helpurl https://localhost:3000/help/LOCKUPNEXT.html
 * @param asOf The date to look at; a release on it has happened
 * @param firstRelease Date of the first release
 * @param [releasePercent] What each release frees, as 25%; everything at firstRelease unless given
 * @param [intervalMonths] Months between releases; 3 unless given
 * @returns The date, to be shown in a date format
 */
export function lockUpNext(asOf: unknown, firstRelease: unknown, releasePercent?: unknown, intervalMonths?: unknown): number {
  const next = nextRelease(readDate(asOf, "asOf"), readSteps(firstRelease, releasePercent, intervalMonths));
  if (next === null) throw new CellError("All shares are free on asOf: no release follows. Give an earlier asOf, or hide this with IFNA.", "#N/A");
  return toSerial(next.date);
}

/**
 * The releases of a block, one row each: date, shares released, shares free from then on, and the fraction that they are.
 * @customfunction LOCKUPSCHEDULE
 * @helpurl https://localhost:3000/help/LOCKUPSCHEDULE.html
 * @param shares Shares subject to the lock-up
 * @param firstRelease Date of the first release
 * @param [releasePercent] What each release frees, as 25%; everything at firstRelease unless given
 * @param [intervalMonths] Months between releases; 3 unless given
 * @returns Four columns; the first is to be shown in a date format, the last as a percentage
 */
export function lockUpSchedule(shares: unknown, firstRelease: unknown, releasePercent?: unknown, intervalMonths?: unknown): number[][] {
  const rows = shareSchedule(readShares(shares, "shares"), readSteps(firstRelease, releasePercent, intervalMonths));
  return rows.map((row) => [toSerial(row.date), row.released, row.cumulativeShares, toNumber(row.cumulative)]);
}

/**
 * The whole shares of a block that are free on a date under any list of releases, and not sold yet.
 * @customfunction SCHEDULEAVAILABLE
 * @helpurl https://localhost:3000/help/SCHEDULEAVAILABLE.html
 * @param shares Shares subject to the lock-up
 * @param asOf The date to look at
 * @param schedule Two columns in any row order: release dates, and the fraction released on each (not the cumulative one)
 * @param [sold] Shares sold so far; 0 unless given
 * @returns Whole shares, rounded down
 */
export function scheduleAvailable(shares: unknown, asOf: unknown, schedule: unknown[][], sold?: unknown): number {
  return availableShares(readShares(shares, "shares"), readDate(asOf, "asOf"), readListedSchedule(schedule), readSharesOr(sold, "sold", 0));
}
