import type { SellingTable } from "../../core/ownership/sellingTable";
import type { SetView } from "./setView";

/** The set as a selling table, as it stands in the workbook: every person's change in it. */
export function tableOfView(view: SetView): SellingTable {
  return { ...view.record.table, offering: { ...view.offering, availableAsOf: view.availableAsOf }, holders: view.rows.filter(({ holder }) => holder.name !== "" || holder.held + holder.acquirable + holder.offered > 0).map(({ holder }) => holder), notes: view.notes };
}
