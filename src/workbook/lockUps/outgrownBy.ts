import { formatShares } from "../../core/exact/formatShares";
import type { SetView } from "../refresh/setView";
import type { Composed } from "./composeView";
import { isSeveral, type LoadedTables } from "./loadTables";
import { releaseCounts } from "./planSizes";

const REMEDY = "Choose Resize to make the tables fit; what was entered stays.";

/** Why the tables of the sheet have no room for the terms, in words; null when they have. */
export function outgrownBy(view: SetView, tables: LoadedTables, { set }: Pick<Composed, "set">, saidBySheet: string): string | null {
  const { schedule, byHolder, releases } = tables;
  const counts = releaseCounts(set);
  if (!schedule || !byHolder) return null;
  const columns = byHolder.columns.filter((header) => /^Release \d+$/.test(header)).length;
  const room = Math.min(columns, schedule.rows);
  if (counts && counts.dates > room) return `The terms release shares on ${formatShares(counts.dates)} dates; the sheet Lock-up has room for ${formatShares(room)}. ${REMEDY}`;
  if (byHolder.rows !== view.rows.length) return `The table has ${formatShares(view.rows.length)} selling stockholders, the lock-up ${formatShares(byHolder.rows)}. ${REMEDY}`;
  if (!isSeveral(tables)) return null;
  if (counts && releases && counts.rows > releases.rows) return `The lock-ups have ${formatShares(counts.rows)} releases; the workings have room for ${formatShares(releases.rows)}. ${REMEDY}`;
  // Rows that a person added to a table are counted by the sheet's own formula.
  return saidBySheet === "" ? null : saidBySheet;
}
