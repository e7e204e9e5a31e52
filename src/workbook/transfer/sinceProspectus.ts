import type { Holder } from "../../core/ownership/holder";
import { REFRESHED_FIELDS } from "../../core/refresh/refreshModel";
import { sameField } from "../../core/refresh/sameField";
import type { SinceProspectus } from "../../core/transfer/supplementDue";
import type { ProspectusRecord } from "../provenance/provenance";
import { rowKey } from "../refresh/composeChange";
import type { SetView } from "../refresh/setView";

/** Every holder's row beside what the prospectus said of it. */
export function sinceProspectus(view: SetView): SinceProspectus[] {
  const said = new Map((view.record.prospectus?.rows ?? []).map(({ key, holder }) => [key, holder]));
  const recorded = recordedHolders(view);
  return holderRows(view).map(({ id, holder }) => ({
    now: holder,
    // A row that a person added has been told by its name until a source brought it.
    was: said.get(rowKey({ id: null, holder })) ?? (id === null ? null : said.has(id) ? said.get(id)! : recorded.get(id) ?? null),
  }));
}

/** What is to be kept so that the prospectus says what the table says now. */
export function printedNow(view: SetView, at: string): ProspectusRecord {
  const recorded = recordedHolders(view);
  const isAsRecorded = (id: string | null, holder: Holder): boolean => {
    const base = id === null ? undefined : recorded.get(id);
    return base !== undefined && REFRESHED_FIELDS.every((field) => sameField(field, base, holder));
  };
  return { at, rows: holderRows(view).flatMap(({ id, holder }) => (isAsRecorded(id, holder) ? [] : [{ key: rowKey({ id, holder }), holder }])) };
}

/** Blank rows of the table are no holders. */
export const holderRows = (view: SetView): SetView["rows"] => view.rows.filter(({ holder }) => holder.name !== "" || holder.held + holder.acquirable + holder.offered > 0);

const recordedHolders = (view: SetView): Map<string, Holder> => new Map(view.record.holders.map(({ id, ...holder }) => [id, holder as Holder]));
