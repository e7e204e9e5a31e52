import type { Holder, PrintedFigures } from "../ownership/holder";
import { addedKey, cellKey, removedKey, restoredKey } from "./listChanges";
import type { BaseRow, CurrentRow, PrintedField, RefreshedField, RefreshPlan } from "./refreshModel";

/** A row as a refresh leaves it; `row` is null for one that it adds. */
export interface SettledRow {
  readonly id: string | null;
  readonly row: number | null;
  readonly holder: Holder;
}

export interface SettledRows {
  readonly rows: readonly SettledRow[];
  readonly removed: readonly { readonly id: string; readonly row: number }[];
  /** What the next refresh compares with: taken changes, and those that the person decided against where both had changed. */
  readonly base: readonly BaseRow[];
}

/**
 * The rows as a person's choices leave them.
 * @param taken the keys of `listChanges` that the person takes
 * @param newId gives an identity to a row that has none yet
 */
export function settleRows(base: readonly BaseRow[], current: readonly CurrentRow[], source: readonly Holder[], plan: RefreshPlan, taken: ReadonlySet<string>, newId: () => string): SettledRows {
  const removed = plan.removed.filter(({ id }) => taken.has(removedKey(id)));
  const gone = new Set(removed.map(({ row }) => row));
  const changedAt = new Map(plan.changed.map((row) => [row.row, row]));
  const nextBase = new Map(base.map(({ id, holder }) => [id, holder]));
  const rows = current.flatMap((row): SettledRow[] => {
    if (gone.has(row.row)) return [];
    const changed = changedAt.get(row.row);
    if (!changed) return [{ id: row.id, row: row.row, holder: row.holder }];
    const id = row.id ?? newId();
    let holder = row.holder;
    let known = nextBase.get(id) ?? row.holder;
    for (const change of changed.changes) {
      const isTaken = taken.has(cellKey(changed, change));
      if (isTaken) holder = withField(holder, change.field, change.source);
      if (isTaken || change.kind === "both") known = withField(known, change.field, change.source);
    }
    nextBase.set(id, known);
    return [{ id, row: row.row, holder }];
  });
  const added: SettledRow[] = [
    ...plan.added.filter((index) => taken.has(addedKey(index))).map((index) => ({ id: newId(), row: null, holder: source[index]! })),
    ...plan.deletedByYou.filter(({ id }) => taken.has(restoredKey(id))).map(({ id, sourceIndex }) => ({ id, row: null, holder: source[sourceIndex]! })),
  ];
  for (const { id, holder } of added) nextBase.set(id!, holder);
  for (const { id } of removed) nextBase.delete(id);
  return { rows: [...rows, ...added], removed, base: inOrder([...rows, ...added], nextBase) };
}

/** A holder with one field of another. */
export function withField(holder: Holder, field: RefreshedField, from: Holder): Holder {
  if (field in COMPUTED) {
    const others = Object.fromEntries(Object.entries(holder.printed ?? {}).filter(([key]) => key !== field));
    const value = from.printed?.[field as PrintedField];
    return { ...holder, printed: (value === undefined ? others : { ...others, [field]: value }) as PrintedFigures };
  }
  return { ...holder, [field]: from[field as keyof Holder] };
}

const COMPUTED: Readonly<Record<PrintedField, true>> = { ownedBefore: true, percentBefore: true, ownedAfter: true, percentAfter: true };

/** The base in the order in which the rows stand, then those that a person deleted. */
function inOrder(rows: readonly SettledRow[], base: ReadonlyMap<string, Holder>): BaseRow[] {
  const here = rows.flatMap(({ id }) => (id !== null && base.has(id) ? [id] : []));
  const seen = new Set(here);
  const rest = [...base.keys()].filter((id) => !seen.has(id));
  return [...here, ...rest].map((id) => ({ id, holder: base.get(id)! }));
}
