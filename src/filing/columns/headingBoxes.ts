import type { Band } from "./columnBands";
import { isRule, type Segment } from "./segments";

/** A heading over one or more columns of figures; column 0 is the names. */
export interface HeadingBox {
  readonly text: string;
  readonly level: number;
  readonly column: number;
  readonly columns: number;
}

interface Box {
  lines: string[];
  from: number;
  to: number;
  lastLine: number;
  first: number;
  closed: boolean;
}

/**
 * Headings of a printed table as boxes over its columns. Lines that stand under each other flush left, flush right or centred are one heading;
 * a line that splits under it begins the next level, and a rule of dashes shows how far a heading reaches.
 * @param lines segments and text of the lines above the rows
 * @param bands of the columns of figures
 */
export function headingBoxes(lines: readonly { readonly segments: readonly Segment[]; readonly text: string }[], bands: readonly Band[]): HeadingBox[] {
  const boxes: Box[] = [];
  lines.forEach(({ segments, text }, index) => {
    if (isRule(text)) {
      for (const rule of segments) stretch(boxes, rule, index);
      return;
    }
    const claimed = new Map<Box, Segment[]>();
    for (const segment of segments) {
      const box = boxes.filter((one) => !one.closed && overlap(one, segment) > 0 && index - one.lastLine <= 2).sort((a, b) => overlap(b, segment) - overlap(a, segment))[0];
      if (box) claimed.set(box, [...(claimed.get(box) ?? []), segment]);
    }
    for (const segment of segments) {
      const box = [...claimed].find(([, claims]) => claims.includes(segment))?.[0];
      const alone = box !== undefined && claimed.get(box)?.length === 1;
      if (box && alone && aligned(box, segment) && !beginsLevel(box, segment, lines[index + 1])) {
        box.lines.push(segment.text);
        box.from = Math.min(box.from, segment.from);
        box.to = Math.max(box.to, segment.to);
        box.lastLine = index;
      } else {
        if (box && (!alone || beginsLevel(box, segment, lines[index + 1]))) box.closed = true;
        boxes.push({ lines: [segment.text], from: segment.from, to: segment.to, lastLine: index, first: index, closed: false });
      }
    }
  });
  const names = bands[0]?.from ?? Infinity;
  return boxes.map((box) => toHeading(box, boxes, bands, names));
}

function overlap(box: { from: number; to: number }, segment: { from: number; to: number }): number {
  return Math.min(box.to, segment.to) - Math.max(box.from, segment.from);
}

function aligned(box: Box, segment: Segment): boolean {
  const centre = Math.abs(box.from + box.to - segment.from - segment.to) / 2;
  return Math.abs(box.from - segment.from) <= 1 || Math.abs(box.to - segment.to) <= 1 || centre <= 2 || (centre <= 3.5 && overlap(box, segment) >= 0.75 * Math.min(box.to - box.from, segment.to - segment.from));
}

/** The next line splits under the box, and one of its parts stands right under this segment: the segment is the first line of that part. */
function beginsLevel(box: Box, segment: Segment, next: { readonly segments: readonly Segment[]; readonly text: string } | undefined): boolean {
  if (!next || isRule(next.text)) return false;
  const below = next.segments.filter((other) => overlap(box, other) > 0);
  const middle = (one: { from: number; to: number }): number => (one.from + one.to) / 2;
  const nearest = Math.min(...below.map((other) => Math.abs(middle(other) - middle(segment))));
  return below.length > 1 && nearest < Math.abs(middle(box) - middle(segment));
}

function stretch(boxes: readonly Box[], rule: Segment, index: number): void {
  const over = boxes.filter((box) => !box.closed && overlap(box, rule) > 0 && index - box.lastLine <= 2);
  for (const box of over) {
    if (over.length === 1) {
      box.from = Math.min(box.from, rule.from);
      box.to = Math.max(box.to, rule.to);
    }
    box.closed = true;
  }
}

function toHeading(box: Box, boxes: readonly Box[], bands: readonly Band[], names: number): HeadingBox {
  const text = box.lines.join(" ");
  const level = boxes.filter((other) => other !== box && other.first < box.first && overlap(other, box) > 0 && other.lastLine < box.first).length;
  const over = bands.flatMap((band, column) => (Math.min(box.to, band.to + 1) > Math.max(box.from, band.from - 1) ? [column] : []));
  if (over.length > 0) return { text, level, column: (over[0] ?? 0) + 1, columns: (over.at(-1) ?? 0) - (over[0] ?? 0) + 1 };
  if (box.to <= names && (boxes.every((other) => other === box || other.from >= box.from || other.to > names) || box.from < names / 2)) return { text, level, column: 0, columns: 1 };
  const centre = (box.from + box.to) / 2;
  const nearest = bands.map((band, column) => ({ column, distance: Math.abs((band.from + band.to) / 2 - centre) })).sort((a, b) => a.distance - b.distance)[0];
  return { text, level, column: (nearest?.column ?? -1) + 1, columns: 1 };
}
