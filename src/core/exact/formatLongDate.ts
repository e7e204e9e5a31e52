import type { CivilDate } from "./civilDate";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/**
 * A date as a prospectus writes it.
 * @example formatLongDate("2002-03-14") is "March 14, 2002"
 */
export function formatLongDate(date: CivilDate): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}
