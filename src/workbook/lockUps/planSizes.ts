import { agreementSchedule } from "../../core/lockup/agreementSchedule";
import type { CivilDate } from "../../core/exact/civilDate";
import type { LoadedTables } from "./loadTables";
import type { Sizes } from "./severalLayout";
import type { LockUpSet } from "./types";

/** How many dates and releases a set of lock-ups gives; null where its terms cannot be computed. */
export function releaseCounts({ agreements, holidays }: Pick<LockUpSet, "agreements" | "holidays">): { readonly dates: number; readonly rows: number } | null {
  const days = new Set<CivilDate>();
  let rows = 0;
  for (const agreement of agreements) {
    const terms = agreementSchedule({ ...agreement, roll: "none" }, new Set());
    const schedule = agreementSchedule(agreement, new Set(holidays));
    if (!schedule.ok || !terms.ok) return null;
    rows += terms.value.length;
    for (const { date } of schedule.value) days.add(date);
    for (const { date } of agreement.early) days.add(date);
  }
  return { dates: days.size, rows };
}

/** The room that the tables get: what the terms need, never less than what the sheet shows already. */
export function planSizes(set: LockUpSet, tables: LoadedTables, sellers: number, takesInputs: boolean): Sizes {
  const counts = releaseCounts(set);
  const columns = tables.byHolder?.columns.filter((header) => /^Release \d+$/.test(header)).length ?? 0;
  const room = (key: "lockUps" | "dates" | "early" | "holidays" | "others" | "facts" | "sales", entered: number): number => Math.max(1, takesInputs || !tables[key] ? entered : tables[key].rows);
  const early = set.agreements.reduce((sum, one) => sum + one.early.length, 0);
  const hasEarly = takesInputs || !tables.early ? early > 0 : tables.early.values.slice(1).some((row) => row.slice(0, 6).some((cell) => cell !== ""));
  return {
    lockUps: room("lockUps", set.agreements.length),
    dates: room("dates", set.agreements.reduce((sum, { terms }) => sum + (terms.kind === "dates" ? terms.releases.length : 0), 0)),
    early: hasEarly ? room("early", early) : 0,
    holidays: room("holidays", set.holidays.length),
    sellers,
    others: room("others", set.others.length),
    releases: Math.max(1, counts?.dates ?? 0, columns, tables.schedule?.rows ?? 0),
    releaseRows: Math.max(1, counts?.rows ?? 0, tables.releases?.rows ?? 0),
    facts: room("facts", set.facts.length),
    sales: room("sales", set.sales.length),
  };
}
