import type { CivilDate } from "./civilDate";
import { dateOfDay, dayNumber } from "./dayNumber";

/** Day number of 1899-12-30, from which serials count after Excel's day that never was. */
const ORIGIN = -25569;
/** Excel's 1900 system counts a 29 February 1900 as serial 60, which the calendar does not have. */
const PHANTOM = 60;
/** 9999-12-31. */
const LAST = 2_958_465;

/**
 * The date of an Excel serial in the 1900 system, or null when it is none: below 1, 60 (29 February 1900), after 9999.
 * @param serial the time of day, its fraction, is ignored
 * @example fromSerial(37329.75) is "2002-03-14"
 */
export function fromSerial(serial: number): CivilDate | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST) || day === PHANTOM) return null;
  return dateOfDay(ORIGIN + day + (day < PHANTOM ? 1 : 0));
}

/**
 * The Excel serial of a date in the 1900 system; before 1900 Excel has none and it throws.
 * @example toSerial("2002-03-14") is 37329
 */
export function toSerial(date: CivilDate): number {
  const serial = dayNumber(date) - ORIGIN;
  if (serial < 2) throw new RangeError("Excel has no dates before 1900");
  return serial > PHANTOM ? serial : serial - 1;
}
