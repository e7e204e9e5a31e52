import type { Holder } from "../ownership/holder";
import { matchHolders } from "./matchHolders";
import { REFRESHED_FIELDS, type BaseRow, type ChangedRow, type CurrentRow, type FieldChange, type RefreshPlan } from "./refreshModel";
import { sameField } from "./sameField";

/** What the person said of uncertain matches: for a row's index, the source's holder, or null for none. */
export type MatchAnswers = ReadonlyMap<number, number | null>;

/**
 * What a newer source would change: a three-way comparison of the last refresh, the rows as they stand, and the source.
 * A field that a person overwrote is never taken silently; rows that a person added or deleted are told apart from the source's.
 * @param base the rows as the last insert or refresh left them
 * @param current the rows of the table now, in any order
 * @param source the newer source's holders
 * @param answers decisions on uncertain matches; without one the row is neither changed nor removed
 */
export function planRefresh(base: readonly BaseRow[], current: readonly CurrentRow[], source: readonly Holder[], answers: MatchAnswers = new Map()): RefreshPlan {
  const baseOf = new Map(base.map((row) => [row.id, row.holder]));
  const rows = current.map((row) => ({ row, base: row.id === null ? null : baseOf.get(row.id) ?? null, current: row.holder }));
  const gone = base.filter((row) => !current.some((c) => c.id === row.id));
  const pool = [...rows, ...gone.map((row) => ({ row: null, base: row.holder, current: row.holder, gone: row }))];
  const matches = matchHolders(pool, source);
  const sourceOf = new Map(matches.certain);
  const used = new Set(matches.certain.values());
  rows.forEach(({ row }, i) => {
    const answer = answers.get(row.row);
    if (answer !== undefined && answer !== null && !sourceOf.has(i) && !used.has(answer)) { sourceOf.set(i, answer); used.add(answer); }
  });
  // Where two rows were given the same holder, the second is asked again.
  const open = (i: number): boolean => !sourceOf.has(i) && matches.uncertain.has(i) && answers.get(rows[i].row.row) !== null;
  const asked = new Set(rows.flatMap((_, i) => (open(i) ? (matches.uncertain.get(i) ?? []).map((c) => c.sourceIndex) : [])));

  const changed: ChangedRow[] = [];
  const keptYours: RefreshPlan["keptYours"][number][] = [];
  rows.forEach(({ row, base: was }, i) => {
    const sourceIndex = sourceOf.get(i);
    const now = sourceIndex === undefined ? null : source[sourceIndex];
    const changes: FieldChange[] = [];
    for (const field of REFRESHED_FIELDS) {
      const mine = was !== null && !sameField(field, was, row.holder);
      if (now === null || sameField(field, row.holder, now)) continue;
      if (mine && was && sameField(field, was, now)) { if (row.id !== null) keptYours.push({ row: row.row, id: row.id, field, base: was, yours: row.holder }); continue; }
      changes.push({ field, base: was, yours: row.holder, source: now, kind: mine || was === null ? "both" : "source" });
    }
    if (changes.length && sourceIndex !== undefined) changed.push({ id: row.id, row: row.row, sourceIndex, changes });
  });
  return {
    changed, keptYours,
    added: source.map((_, i) => i).filter((i) => !used.has(i) && !asked.has(i)),
    removed: rows.flatMap(({ row }, i) => (row.id !== null && !sourceOf.has(i) && !open(i) ? [{ id: row.id, row: row.row, name: row.holder.name }] : [])),
    deletedByYou: gone.flatMap((row, g) => { const sourceIndex = sourceOf.get(rows.length + g); return sourceIndex === undefined ? [] : [{ id: row.id, sourceIndex, name: source[sourceIndex].name }]; }),
    addedByYou: rows.flatMap(({ row }, i) => (row.id === null && !sourceOf.has(i) && !open(i) ? [{ row: row.row, name: row.holder.name }] : [])),
    uncertain: rows.flatMap(({ row }, i) => (open(i) ? [{ row: row.row, id: row.id, name: row.holder.name, candidates: matches.uncertain.get(i) ?? [] }] : [])),
  };
}
