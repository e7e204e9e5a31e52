import type { CivilDate } from "../../core/exact/civilDate";

/** The day on the reader's own calendar. */
export function today(now = new Date()): CivilDate {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
