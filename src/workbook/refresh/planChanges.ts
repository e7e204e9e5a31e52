import type { SellingTable } from "../../core/ownership/sellingTable";
import { listChanges, type AllChanges, type ChangeItem } from "../../core/refresh/listChanges";
import { planNotes } from "../../core/refresh/planNotes";
import { planRefresh, type MatchAnswers } from "../../core/refresh/planRefresh";
import { planTerms } from "../../core/refresh/planTerms";
import type { BaseRow } from "../../core/refresh/refreshModel";
import type { LockUpPlan } from "../../core/refresh/lockUpChange";
import { termValues, type RefreshedTerm } from "../../core/refresh/termValues";
import type { Holder } from "../../core/ownership/holder";
import type { Provenance } from "../provenance/provenance";
import { isWholeLockUp } from "./bringLockUp";
import type { SetView } from "./setView";

export interface PlannedChanges extends AllChanges {
  readonly items: readonly ChangeItem[];
}

/** Of a list of dates, and of one lock-up among several, these single figures would say something else than it does: it is changed whole. */
export const LOCK_UP_TERMS: ReadonlySet<RefreshedTerm> = new Set(["firstRelease", "releasePercent", "intervalMonths"]);

export const baseRows = (record: Provenance): BaseRow[] => record.holders.map(({ id, ...holder }) => ({ id, holder: holder as Holder }));

/**
 * What the newer source would change in the set as it stands: pure, nothing is written.
 * @param lockUp what it does to the lock-ups where they are changed whole
 */
export function planChanges(view: SetView, source: SellingTable, answers: MatchAnswers | undefined, lockUp: LockUpPlan): PlannedChanges {
  const plan = planRefresh(baseRows(view.record), view.rows, source.holders, answers);
  const formulas = new Map(view.rows.map(({ row, formulaFields }) => [row, formulaFields]));
  // A formula that a person put in an entered cell is theirs, whatever it comes to.
  const rows = { ...plan, changed: plan.changed.map((row) => ({ ...row, changes: row.changes.map((change) => (formulas.get(row.row)?.includes(change.field) ? { ...change, kind: "both" as const } : change)) })) };
  const isWhole = isWholeLockUp(view, source.offering.lockUp);
  const all: AllChanges = {
    rows,
    terms: planTerms(termValues(view.record.table.offering), termValues(view.offering), termValues(source.offering)).filter(({ term }) => view.terms[term] && !(isWhole && LOCK_UP_TERMS.has(term))),
    notes: planNotes(view.record.table.notes, view.notes, source.notes),
    lockUp,
  };
  return { ...all, items: listChanges(all, source.holders) };
}
