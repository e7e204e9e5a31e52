import type { PlanContext } from "./planContext";

/** Rows of the sheet `Lock-up`, from 1, and how many releases it shows. */
export interface LockUpLayout {
  readonly releases: number;
  readonly scheduleHeader: number;
  readonly firstRelease: number;
  readonly chartEnd: number;
  readonly holderHeader: number;
  readonly firstHolder: number;
  readonly totalRow: number;
}

/** Room for terms that are entered later where there is no lock-up yet. */
const ROOM_WITHOUT_LOCK_UP = 4;
const SCHEDULE_HEADER = 12;
const CHART_ROWS = 22;

export function lockUpLayout({ schedule, request: { table } }: PlanContext): LockUpLayout {
  const releases = schedule && schedule.length > 0 ? schedule.length : ROOM_WITHOUT_LOCK_UP;
  const firstRelease = SCHEDULE_HEADER + 1;
  const chartEnd = Math.max(CHART_ROWS, firstRelease + Math.min(releases, 24));
  const holderHeader = Math.max(chartEnd, firstRelease + releases) + 5;
  const firstHolder = holderHeader + 1;
  return { releases, scheduleHeader: SCHEDULE_HEADER, firstRelease, chartEnd, holderHeader, firstHolder, totalRow: firstHolder + table.holders.length };
}
