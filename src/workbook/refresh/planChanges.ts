import type { SellingTable } from "../../core/ownership/sellingTable";
import { listChanges, type AllChanges, type ChangeItem } from "../../core/refresh/listChanges";
import { planNotes } from "../../core/refresh/planNotes";
import { planRefresh, type MatchAnswers } from "../../core/refresh/planRefresh";
import { planTerms } from "../../core/refresh/planTerms";
import type { BaseRow } from "../../core/refresh/refreshModel";
import { lockUpNotice, statesOtherLockUp } from "../../core/refresh/lockUpNotice";
import { termValues, type RefreshedTerm } from "../../core/refresh/termValues";
import type { Holder } from "../../core/ownership/holder";
import type { Provenance } from "../provenance/provenance";
import type { SetView } from "./setView";

export interface PlannedChanges extends AllChanges {
  readonly items: readonly ChangeItem[];
  /** What the source says and a refresh does not write. */
  readonly notices: readonly string[];
}

/** Of a lock-up in another form these single figures would say something else than it does. */
const LOCK_UP_TERMS: ReadonlySet<RefreshedTerm> = new Set(["firstRelease", "releasePercent", "intervalMonths"]);

export const baseRows = (record: Provenance): BaseRow[] => record.holders.map(({ id, ...holder }) => ({ id, holder: holder as Holder }));

/** What the newer source would change in the set as it stands: pure, nothing is written. */
export function planChanges(view: SetView, source: SellingTable, answers?: MatchAnswers): PlannedChanges {
  const plan = planRefresh(baseRows(view.record), view.rows, source.holders, answers);
  const formulas = new Map(view.rows.map(({ row, formulaFields }) => [row, formulaFields]));
  // A formula that a person put in an entered cell is theirs, whatever it comes to.
  const rows = { ...plan, changed: plan.changed.map((row) => ({ ...row, changes: row.changes.map((change) => (formulas.get(row.row)?.includes(change.field) ? { ...change, kind: "both" as const } : change)) })) };
  const lockUp = source.offering.lockUp;
  const isOtherLockUp = statesOtherLockUp(view.offering.lockUp, lockUp);
  const all: AllChanges = {
    rows,
    terms: planTerms(termValues(view.record.table.offering), termValues(view.offering), termValues(source.offering)).filter(({ term }) => view.terms[term] && !(isOtherLockUp && LOCK_UP_TERMS.has(term))),
    notes: planNotes(view.record.table.notes, view.notes, source.notes),
  };
  return { ...all, items: listChanges(all, source.holders), notices: isOtherLockUp && lockUp ? [lockUpNotice(lockUp)] : [] };
}
