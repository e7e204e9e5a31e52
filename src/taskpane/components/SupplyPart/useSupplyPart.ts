import { useMemo, useState } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { formatShares } from "../../../core/exact/formatShares";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { partOfOutstanding, supplyView, type SupplyRow } from "../../lockUps/supplyView";
import { countOf } from "../../text/counts";
import type { Asked } from "../LockUpPlace/useAsked";
import type { SupplyChartProps } from "../SupplyChart/SupplyChart";

interface SupplyPartView {
  readonly chart: SupplyChartProps;
  readonly rows: readonly SupplyRow[];
  /** Shows the rest of a long list, or puts it away; null where it is short. */
  readonly more: { readonly label: string; readonly toggle: () => void } | null;
  readonly hasDays: boolean;
  /** The holders with the most shares at the next release; null when none is left, or when one holder alone is looked at. */
  readonly largest: { readonly title: string; readonly figures: readonly (readonly [string, string])[] } | null;
}

/** As many holders as are named at the next release. */
const LARGEST = 5;
/** Two years of monthly releases; of more the rest is asked for. */
const SHOWN = 24;

export function useSupplyPart({ date, covers }: Asked): SupplyPartView | null {
  const { overhang, outstanding, set: { market: { averageDailyVolume }, holidays } } = useLockUps();
  const [isWhole, showWhole] = useState(false);
  const supply = useMemo(() => overhang && covers && supplyView(overhang, covers, { outstanding, averageDailyVolume, holidays }), [overhang, covers, outstanding, averageDailyVolume, holidays]);
  if (!supply || !covers || supply.steps.length === 0) return null;
  const { steps, rows, whole, unlocked } = supply;
  const next = date && supply.nextAfter(date);
  const ofOutstanding = partOfOutstanding(whole, outstanding);
  return {
    rows: isWhole ? rows : rows.slice(0, SHOWN),
    more: rows.length > SHOWN ? { label: isWhole ? `Show the first ${SHOWN}` : `Show all ${countOf(rows.length, "release")}`, toggle: () => showWhole(!isWhole) } : null,
    hasDays: averageDailyVolume !== null,
    chart: {
      points: steps.map((step) => ({ date: step.date, free: step.cumulativeShares })), start: unlocked, whole, lookedAt: date,
      top: `${formatShares(whole)} shares${ofOutstanding ? `, ${ofOutstanding}` : ""}`,
      label: `Shares free of the lock-up over time: ${countOf(steps.length, "release")} up to ${formatShares(steps.at(-1)?.cumulativeShares ?? 0)} of ${formatShares(whole)} shares. The table below gives each.`,
    },
    largest: next && covers.kind !== "holder" ? { title: `Largest at the next release, ${formatLongDate(next.date)}`, figures: next.holders.slice(0, LARGEST).map(({ name, shares }) => [name, formatShares(shares)] as const) } : null,
  };
}
