import type { CivilDate } from "../../../core/exact/civilDate";
import { formatLongDate } from "../../../core/exact/formatLongDate";

/** "Mar 14, 2002": short enough to stand twice below the chart. */
export function spellShortDate(date: CivilDate): string {
  return formatLongDate(date).replace(/^([A-Z][a-z]{2})[a-z]*/, "$1");
}
