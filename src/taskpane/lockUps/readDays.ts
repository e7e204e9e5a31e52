import type { CivilDate } from "../../core/exact/civilDate";
import { formatLongDate } from "../../core/exact/formatLongDate";
import { parseTypedDate } from "../text/typedDate";

/** Holidays as typed, one a line, or the first line that is no date. Each day is kept once, in order. */
export function readDays(text: string): { readonly days: readonly CivilDate[]; readonly problem: string | null } {
  const lines = text.split(/[\n;]/).map((line) => line.trim()).filter((line) => line !== "");
  const wrong = lines.find((line) => parseTypedDate(line) === null);
  if (wrong !== undefined) return { days: [], problem: `“${wrong}” is not a date. Write one date a line, as March 29, 2002.` };
  return { days: [...new Set(lines.flatMap((line) => parseTypedDate(line) ?? []))].sort(), problem: null };
}

/** Days as a person would have typed them, one a line. */
export function daysText(days: readonly CivilDate[]): string {
  return days.map(formatLongDate).join("\n");
}
