import { ONE, type Ratio } from "../core/exact/ratio";
import type { CivilDate } from "../core/exact/civilDate";
import type { ReleaseSchedule } from "../core/lockup/release";
import { releaseSchedule } from "../core/lockup/releaseSchedule";
import { CellError, valueOf } from "./cellError";
import { readArgument } from "./readArgument";
import { readDate } from "./readDate";
import { readPercent } from "./readPercent";
import { readWholeNumberOr } from "./readWholeNumber";

/** Twelve hundred years: longer than any interval, short of a date past 9999 for the first step. */
const MOST_MONTHS = 14_400;

/** The releases of equal steps: all at `firstRelease` unless a percentage is given, three months apart unless an interval is. */
export function readSteps(firstRelease: unknown, releasePercent: unknown, intervalMonths: unknown): ReleaseSchedule {
  const date = readDate(firstRelease, "firstRelease");
  const percent = readArgument(releasePercent, "releasePercent") === null ? ONE : readPercent(releasePercent, "releasePercent");
  const interval = readWholeNumberOr(intervalMonths, "intervalMonths", "months", MOST_MONTHS, 3);
  if (percent.num === 0n) throw new CellError("releasePercent is 0%, so that nothing is ever released. Give the percentage of each release, as 25%, or leave the argument out to release everything at firstRelease (Excel for Windows and Mac hands over an empty cell as 0).");
  if (interval === 0 && percent !== ONE && percent.num < percent.den) throw new CellError("intervalMonths is 0. Give the months between releases, 1 or more, or leave the argument out for 3 (Excel for Windows and Mac hands over an empty cell as 0).");
  return valueOf(releaseSchedule({ kind: "steps", firstRelease: date, releasePercent: percent, intervalMonths: interval }), "releasePercent, intervalMonths");
}

/** The releases of a two-column block of date and fraction, in any order; blank rows are ignored. */
export function readListedSchedule(schedule: unknown): ReleaseSchedule {
  const rows = Array.isArray(schedule) ? schedule.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row])) : [[schedule]];
  const releases: { date: CivilDate; percent: Ratio }[] = [];
  rows.forEach((row, index) => {
    const place = `schedule, row ${index + 1}`;
    const [date, percent] = [readArgument(row[0], place), readArgument(row[1], place)];
    if (isBlank(date) && isBlank(percent)) return;
    if (row.length !== 2) throw new CellError(`schedule has ${row.length} column${row.length === 1 ? "" : "s"}. Give two: the dates, and the fraction released on each.`);
    releases.push({ date: readDate(date, `${place}, date`), percent: readPercent(percent, `${place}, fraction`) });
  });
  if (releases.length === 0) throw new CellError("schedule is empty. Give two columns: the dates, and the fraction released on each.");
  return valueOf(releaseSchedule({ kind: "dates", releases }), "schedule");
}

/** Excel for Windows and Mac hands over an empty cell as 0, which is no date either. */
function isBlank(value: unknown): boolean {
  return value === null || value === 0;
}
