import { compareRatios } from "../exact/compareRatios";
import { formatLongDate } from "../exact/formatLongDate";
import { formatPercent } from "../exact/formatPercent";
import type { LockUpTerms } from "../lockup/terms";

/** Whether a source states a lock-up in another form than the table's, or another list of dates: its terms are then no single figures to compare. */
export function statesOtherLockUp(table: LockUpTerms | null, source: LockUpTerms | null): boolean {
  if (source === null || (source.kind === "steps" && table?.kind !== "dates")) return false;
  return !(table?.kind === "dates" && source.kind === "dates" && sameList(table.releases, source.releases));
}

/**
 * What the person is told of such a source: the lock-up stays as it is.
 * @example "The newer source states the lock-up as a list of dates (20% on March 14, 2002, 80% on June 14, 2002). The table's lock-up is left as it is; enter it under Lock-up if it applies."
 */
export function lockUpNotice(source: LockUpTerms): string {
  const percent = (part: Parameters<typeof formatPercent>[0]): string => formatPercent(part, 2).replace(/\.?0+%$/, "%");
  const stated = source.kind === "dates"
    ? `a list of dates (${source.releases.map((release) => `${percent(release.percent)} on ${formatLongDate(release.date)}`).join(", ")})`
    : `equal steps (${percent(source.releasePercent)} on ${formatLongDate(source.firstRelease)}${source.intervalMonths === null ? "" : ` and every ${source.intervalMonths} months`})`;
  return `The newer source states the lock-up as ${stated}. The table's lock-up is left as it is; enter it under Lock-up if it applies.`;
}

type Releases = Extract<LockUpTerms, { readonly kind: "dates" }>["releases"];

function sameList(a: Releases, b: Releases): boolean {
  const sorted = (list: Releases): Releases => [...list].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : compareRatios(one.percent, other.percent)));
  const [one, other] = [sorted(a), sorted(b)];
  return one.length === other.length && one.every(({ date, percent }, index) => date === other[index]!.date && compareRatios(percent, other[index]!.percent) === 0);
}
