import type { PageLine } from "./columnsGrid";
import { isValue } from "../rows/valueShape";
import { segmentsOf, type Segment } from "./segments";

const LEAST_ROWS = 3;
/** The part of the lines with figures that must hold a second name at the same place. */
const MOST_ROWS = 0.6;
const NEAR = 1;

/**
 * A printed table in two halves, "Name Shares Name Shares", as one below the other: where most lines hold words and figures twice, the second words
 * begin at one place, and the headings of the second half repeat those of the first. Else the lines as they are.
 */
export function sideBySide(lines: readonly PageLine[]): readonly PageLine[] {
  const second = lines.map((line) => secondWords(segmentsOf(line.text)));
  const places = second.flatMap((segment) => (segment ? [segment.from] : []));
  if (places.length < LEAST_ROWS) return lines;
  const at = usual(places);
  const first = second.findIndex((segment) => segment !== null && Math.abs(segment.from - at) <= NEAR);
  const rows = lines.slice(first).filter((line) => segmentsOf(line.text).some((segment) => isValue(segment.text)));
  if (places.filter((place) => Math.abs(place - at) <= NEAR).length < Math.max(LEAST_ROWS, rows.length * MOST_ROWS)) return lines;
  const cut = at - NEAR;
  if (lines.some((line) => /\S/.test(line.text.slice(cut - 1, cut + 1)) && /\S\S/.test(line.text.slice(cut - 2, cut)))) return lines;
  const headings = lines.slice(0, first);
  const half = (line: PageLine, side: 0 | 1): PageLine => ({ ...line, text: side === 0 ? line.text.slice(0, cut) : line.text.slice(cut).replace(/^ {1,2}/, "") });
  const words = (side: 0 | 1): string => headings.map((line) => half(line, side).text).join(" ").replace(/[\s\-=_]+/g, " ").trim().toLowerCase();
  if (words(1) === "" || !words(0).endsWith(words(1))) return lines;
  const right = lines.slice(first).map((line, index) => ({ ...half(line, 1), pageBreakBefore: index === 0 || line.pageBreakBefore }));
  return [...headings.map((line) => half(line, 0)), ...lines.slice(first).map((line) => half(line, 0)), ...right];
}

/** The words that follow figures in a line and have figures behind them. */
function secondWords(segments: readonly Segment[]): Segment | null {
  const at = segments.findIndex((segment, index) => index > 1 && !isValue(segment.text) && /[A-Za-z]{2}/.test(segment.text) && isValue(segments[index - 1]?.text ?? ""));
  return at > 0 && at + 1 < segments.length && isValue(segments[at + 1]?.text ?? "") && /[A-Za-z]/.test(segments[0]?.text ?? "") ? (segments[at] ?? null) : null;
}

function usual(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
