import { useMemo, useState } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { formatPercent } from "../../../core/exact/formatPercent";
import { formatShares } from "../../../core/exact/formatShares";
import { ratio } from "../../../core/exact/ratio";
import { weekday } from "../../../core/exact/weekday";
import { messageOf } from "../../../core/outcome";
import { usePane } from "../../pane/paneContext";
import { lockUpView } from "../../path/lockUpView";
import { useReview } from "../../path/useReview";
import { countOf } from "../../text/counts";
import { parseTypedDate } from "../../text/typedDate";
import type { SupplyPoint } from "../SupplyChart/supplyPath";

interface ScheduleView {
  readonly name: string;
  readonly asOf: string;
  readonly problem: string | undefined;
  readonly type: (text: string) => void;
  readonly onDate: readonly (readonly [string, string])[] | null;
  readonly chart: { readonly points: readonly SupplyPoint[]; readonly whole: number; readonly lookedAt: string | null; readonly label: string };
  /** The holders with the most shares at the next release; null when none is left. */
  readonly largest: { readonly title: string; readonly figures: readonly (readonly [string, string])[] } | null;
  readonly releases: readonly { readonly date: string; readonly released: string; readonly free: string; readonly percent: string; readonly weekend: string | null }[];
}

/** The schedule of the table in the workbook, or of the one on its way there; or the line that says why there is none. */
export function useLockUpTab(): ScheduleView | { readonly line: string } {
  const { state: { current, screen } } = usePane();
  const review = useReview();
  const table = screen === "path" && review ? review.table : current?.table ?? review?.table ?? null;
  const read = useMemo(() => (table ? lockUpView(table) : null), [table]);
  const [typed, setTyped] = useState<string | null>(null);
  if (!table || !read) {
    if (current) return { line: current.unread ?? "The table is being read." };
    return { line: "What can be sold, and when, will stand here once a table with a lock-up is inserted; begin under Table." };
  }
  if (!read.ok) return { line: messageOf(read) };
  const view = read.value;
  if (!view) return { line: "This table has no lock-up: nothing holds back the shares offered. A lock-up is entered under Table, at Terms." };
  const asOf = typed ?? formatLongDate(view.releases[0]?.release.date ?? table.offering.ownershipAsOf);
  const date = parseTypedDate(asOf);
  const on = date ? view.on(date) : null;
  return {
    name: table.offering.issuer || current?.inserted.source.name || "This table",
    asOf,
    problem: date ? undefined : asOf.trim() ? `“${asOf.trim()}” is not a date. Write it as March 14, 2002.` : "Enter a date, such as March 14, 2002.",
    type: setTyped,
    chart: {
      points: view.releases.map(({ release, free }) => ({ date: release.date, free })), whole: view.offered, lookedAt: date,
      label: `Shares free of the lock-up over time: ${countOf(view.releases.length, "release")} up to ${formatShares(view.offered)} shares. The table below gives each.`,
    },
    largest: on?.next ? { title: `Largest at the next release, ${formatLongDate(on.next.release.date)}`, figures: view.largestOn(on.next.release).map(({ name, released }) => [name, formatShares(released)] as const) } : null,
    onDate: on && [
      ["Free of the lock-up", `${formatShares(on.free)}${ofOutstanding(on.free, table.offering.sharesOutstanding)}`],
      ["Still locked", formatShares(on.locked)],
      ["Next release", on.next ? `${formatLongDate(on.next.release.date)}: ${formatShares(on.next.released)}` : "none, everything is released"],
    ],
    releases: view.releases.map(({ release, released, free }) => ({
      date: formatLongDate(release.date), released: formatShares(released), free: formatShares(free), percent: formatPercent(release.cumulative, 1).replace(".0%", "%"), weekend: weekendOf(release.date),
    })),
  };
}

/** ", 14.2% of the outstanding" for a number of shares. */
function ofOutstanding(shares: number, outstanding: number): string {
  return shares > 0 ? `, ${formatPercent(ratio(shares, outstanding), 1)} of the outstanding` : "";
}

function weekendOf(date: string): string | null {
  const day = weekday(date);
  return day === "Saturday" || day === "Sunday" ? `a ${day}` : null;
}
