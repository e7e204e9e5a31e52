import type { CivilDate } from "../../../core/exact/civilDate";
import { daysBetween } from "../../../core/exact/daysBetween";

/** A point of the supply: from this day on so many shares are free. */
export interface SupplyPoint {
  readonly date: CivilDate;
  readonly free: number;
}

export interface SupplyPath {
  /** The steps as the path of an SVG of the given size. */
  readonly line: string;
  /** What lies below them. */
  readonly area: string;
  /** Where the day looked at lies, from the left; held within the picture. */
  readonly at: number;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/**
 * The stairs of the supply: level between releases, up on the release day.
 * @param points in order of date, at least one
 * @param whole all shares: the top of the picture
 * @param start free before the first release, because no lock-up holds them
 * @param lookedAt a day; null draws none at the left edge
 * @param width of the picture; height likewise, with the origin at the top left
 * @example one release of everything: up from the bottom to the top at the release day
 */
export function supplyPath(points: readonly SupplyPoint[], whole: number, start: number, lookedAt: CivilDate | null, width: number, height: number): SupplyPath {
  const first = points[0]?.date ?? lookedAt ?? "2000-01-01";
  const last = points[points.length - 1]?.date ?? first;
  const span = Math.max(30, daysBetween(first, last));
  // A tenth before the first release and after the last one, so that both ends can be seen.
  const x = (date: CivilDate): number => Math.round(clamp((daysBetween(first, date) / span) * 0.8 + 0.1) * width * 10) / 10;
  const y = (free: number): number => Math.round((1 - (whole > 0 ? free / whole : 0)) * height * 10) / 10;
  let level = y(start);
  const parts = [`M 0 ${level}`];
  for (const { date, free } of points) {
    parts.push(`H ${x(date)}`);
    level = y(free);
    parts.push(`V ${level}`);
  }
  parts.push(`H ${width}`);
  const line = parts.join(" ");
  return { line, area: `${line} V ${height} H 0 Z`, at: lookedAt ? x(lookedAt) : 0, dots: points.map(({ date, free }) => ({ x: x(date), y: y(free) })) };
}

const clamp = (part: number): number => Math.min(1, Math.max(0, part));
