import { identifyRows } from "../../core/refresh/identifyRows";
import type { Holder } from "../../core/ownership/holder";
import type { RowMarks, SourceMark, SourceTrail } from "../../core/trail/sourceTrail";
import type { Provenance } from "../provenance/provenance";
import type { SourceRecord } from "../types";
import { trailKey, type Trail, type TrailLayer } from "./trail";

/** How many sources a trail keeps; a number that none of them says has its place no more. */
const MOST_LAYERS = 5;

/** The trail of a set that was just inserted. */
export function firstTrail(record: Provenance, trail: SourceTrail): Trail {
  return { ...headOf(record), layers: [layerOf(record.source, record.holders.map(({ id }) => id), trail)] };
}

/**
 * The trail after a refresh: the newer source before the earlier ones, of which only what it says otherwise, or not at all, is kept.
 * @param before null where the table was inserted without one
 * @param record as the refresh left it
 * @param holders of the newer source, in the order of the rows of its trail
 */
export function nextTrail(before: Trail | null, record: Provenance, holders: readonly Holder[], trail: SourceTrail): Trail {
  const head = headOf(record);
  const ids = identifyRows(record.holders.map(({ id, ...holder }) => ({ id, holder: holder as Holder })), holders);
  const rows = ids.flatMap((id, index) => (id === null ? [] : [{ id, marks: trail.rows[index] ?? {} }]));
  const newest = layerOf(record.source, rows.map(({ id }) => id), { ...trail, rows: rows.map(({ marks }) => marks) });
  const earlier = (before?.layers ?? []).slice(0, MOST_LAYERS - 1).map((layer) => without(layer, newest));
  return { ...head, layers: [newest, ...earlier.filter((layer) => layer.trail.lines.length > 0)] };
}

function headOf(record: Provenance): Omit<Trail, "layers"> {
  const { suffix, insertedAt, tableId, columnIds, holders } = record;
  return { suffix, of: insertedAt, tableId, columnIds, keys: holders.map(({ id, ...holder }) => trailKey(id, holder)) };
}

const layerOf = ({ kind, name, date }: SourceRecord, ids: readonly string[], trail: SourceTrail): TrailLayer => ({ source: { kind, name, date }, ids, trail });

/** A layer without what a later one says as well, and without the lines that nothing points at any more. */
function without(layer: TrailLayer, later: TrailLayer): TrailLayer {
  const laterRows = new Map(later.ids.map((id, index) => [id, later.trail.rows[index] ?? {}]));
  const kept = (marks: Marks, others: Marks): Marks => Object.fromEntries(Object.entries(marks).filter(([key, mark]) => mark && (others[key] === undefined || others[key].says !== mark.says)));
  const rows = layer.ids.map((id, index) => kept(layer.trail.rows[index] ?? {}, laterRows.get(id) ?? {}));
  return { ...layer, trail: withUsedLines({ ...layer.trail, rows, totals: kept(layer.trail.totals, later.trail.totals), terms: kept(layer.trail.terms, later.trail.terms), notes: kept(layer.trail.notes, later.trail.notes) as SourceTrail["notes"] }) };
}

type Marks = Readonly<Record<string, SourceMark | undefined>>;

function withUsedLines(trail: SourceTrail): SourceTrail {
  const used = new Map<number, number>();
  const moved = <T extends Marks>(marks: T): T => Object.fromEntries(Object.entries(marks).map(([key, mark]) => {
    if (!mark) return [key, mark];
    if (!used.has(mark.line)) used.set(mark.line, used.size);
    return [key, { ...mark, line: used.get(mark.line)! }];
  })) as unknown as T;
  const rows = trail.rows.map((row) => moved(row as Marks) as RowMarks);
  const [totals, terms, notes] = [moved(trail.totals as Marks) as RowMarks, moved(trail.terms as Marks), moved(trail.notes)];
  return { ...trail, rows, totals, terms, notes, lines: [...used.keys()].map((line) => trail.lines[line] ?? { at: 0, words: "" }) };
}
