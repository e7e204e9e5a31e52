import type { RowMarks, SourceLine, SourceMark, SourceTrail } from "../../core/trail/sourceTrail";
import { ESCAPES, parseRecord } from "../provenance/provenanceXml";
import { TRAIL_NAMESPACE, TRAIL_VERSION, type Trail, type TrailLayer } from "./trail";

const ELEMENT = "trail";
/** Characters of a trail beyond which the words of its lines are left out: the line numbers stay. */
export const MOST_WITH_WORDS = 1_500_000;
/** Beyond this much, a trail keeps its terms and totals alone. */
export const MOST_AT_ALL = 3_000_000;

/** A mark as four to five entries: line, from, to, what it says, 1 where it was worked out. */
type Packed = readonly [number, number, number, SourceMark["says"], 1?];
type PackedMarks = Readonly<Record<string, Packed>>;
interface PackedTrail extends Omit<SourceTrail, "lines" | "rows" | "totals" | "terms" | "notes"> {
  readonly lines: readonly (readonly [number, string, string?])[];
  readonly rows: readonly PackedMarks[];
  readonly totals: PackedMarks;
  readonly terms: PackedMarks;
  readonly notes: PackedMarks;
}

/** A trail as the document of its part, bounded: a very large one goes without the words of its lines, or without its rows. */
export function formatTrail(trail: Trail): string {
  const whole = write(trail);
  if (whole.length <= MOST_WITH_WORDS) return whole;
  const bare = write(mapTrails(trail, (one) => ({ ...one, lines: one.lines.map(wordless) })));
  if (bare.length <= MOST_AT_ALL) return bare;
  return write({ ...mapTrails(trail, (one) => ({ ...one, rows: [], notes: {}, lines: one.lines.map(wordless) })), keys: [] });
}

const wordless = ({ words: _, ...line }: SourceLine): SourceLine => ({ ...line, words: "" });

/** What `formatTrail` wrote; null for a damaged part and for one of a newer version. */
export function parseTrail(xml: string): Trail | null {
  const record = parseRecord<Trail>(ELEMENT, TRAIL_VERSION, xml);
  if (record === null || record === "newer" || typeof record.suffix !== "string" || !Array.isArray(record.layers)) return null;
  if (!Array.isArray(record.keys) || typeof record.of !== "string" || typeof record.columnIds !== "object") return null;
  try {
    return { ...record, layers: record.layers.map((layer) => ({ ...layer, trail: unpack(layer.trail as unknown as PackedTrail) })) };
  } catch {
    // The part came with the file, and its marks are no marks of ours: it is damaged, as one that is no JSON is.
    return null;
  }
}

function write(trail: Trail): string {
  const json = JSON.stringify({ ...trail, layers: trail.layers.map((layer) => ({ ...layer, trail: pack(layer.trail) })) }).replace(/[&<>]/g, (character) => ESCAPES[character]!);
  return `<${ELEMENT} xmlns="${TRAIL_NAMESPACE}" version="${TRAIL_VERSION}">${json}</${ELEMENT}>`;
}

const mapTrails = (trail: Trail, change: (one: SourceTrail) => SourceTrail): Trail => ({ ...trail, layers: trail.layers.map((layer): TrailLayer => ({ ...layer, trail: change(layer.trail) })) });

function pack(trail: SourceTrail): PackedTrail {
  return { ...trail, lines: trail.lines.map(({ at, words, place }) => (place === undefined ? [at, words] : [at, words, place])), rows: trail.rows.map(packMarks), totals: packMarks(trail.totals), terms: packMarks(trail.terms), notes: packMarks(trail.notes) };
}

const packMarks = (marks: Readonly<Record<string, SourceMark | undefined>>): PackedMarks =>
  Object.fromEntries(Object.entries(marks).flatMap(([key, mark]) => (mark ? [[key, [mark.line, mark.from, mark.to, mark.says, ...(mark.workedOut ? [1] : [])] as unknown as Packed]] : [])));

function unpack(packed: PackedTrail): SourceTrail {
  return { ...packed, lines: packed.lines.map(([at, words, place]) => (place === undefined ? { at, words } : { at, words, place })), rows: packed.rows.map((row) => unpackMarks(row) as RowMarks), totals: unpackMarks(packed.totals), terms: unpackMarks(packed.terms), notes: unpackMarks(packed.notes) };
}

const unpackMarks = (marks: PackedMarks): Record<string, SourceMark> =>
  Object.fromEntries(Object.entries(marks).map(([key, [line, from, to, says, workedOut]]) => [key, { line, from, to, says, ...(workedOut ? { workedOut: true as const } : {}) }]));
