import { isValue } from "../rows/valueShape";
import { byPosition, middle, SLACK } from "./byPosition";
import type { Segment } from "./segments";
import { usualPlaces, type Places } from "./usualPlaces";

/** A column of figures on the page: the stretch that its figures fill on any line. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export interface PlacedLine {
  /** Words of the name column. */
  readonly words: readonly Segment[];
  /** By column of figures. */
  readonly figures: readonly (Segment | null)[];
  readonly doubt: boolean;
}

/** The part of the rows that must have all figures for their number to count as the number of columns; less is a number in a name. */
const COMMON = 0.15;
const RARE = 0.04;
/** A number this far left of the first column is part of a name. */
const NAME_GAP = 6;
/** A number with thousands separators is none: columns that shift at page breaks may bring it there. */
const THOUSANDS = /\d,\d{3}/;
/** How many lines with all their figures tell where a column's counts stand, and how far off they may be. */
const ROWS_NEAR = 12;
const MODELS_AWAY = 60;
/** Columns drift at page breaks: headings stand over the first rows. */
const ROWS_NEAR_HEADINGS = 8;

/**
 * Which column each figure of each line stands in. A line with all its figures settles them by their order, which holds where columns shift
 * at a page break; a line with fewer is laid beside the nearest such line of its page, and is in doubt where two columns are as near, where no
 * line of its page shows the columns although they shift, or where its figures stand elsewhere than those of the lines around it.
 * @param lines segments of the lines that hold rows
 * @param marks where the source marks columns (<C>), on the page; empty = it does not
 * @param pages of the lines, from 0
 */
export function placeFigures(lines: readonly (readonly Segment[])[], marks: readonly number[], pages: readonly number[]): { readonly bands: readonly Band[]; readonly bandsNearHeadings: readonly Band[]; readonly placed: readonly PlacedLine[] } {
  const split = lines.map((segments) => splitLine(segments));
  const counts = new Map<number, number>();
  for (const line of split) counts.set(line.figures.length, (counts.get(line.figures.length) ?? 0) + 1);
  const rowsWithFigures = split.filter((line) => line.figures.length > 0).length;
  const loose = widestPage(split, pages) ?? looseBands(split.flatMap((line) => line.figures), rowsWithFigures);
  const full = Math.max(0, ...[...counts].filter(([count, times]) => count > 0 && (times >= Math.max(2, rowsWithFigures * COMMON) || times >= rowsWithFigures * 0.3 || (times >= 2 && count <= loose.length))).map(([count]) => count));
  const marked = marks.length > full && split.some((line) => standUnder(line.figures, marks)) ? marks.length : 0;
  const width = marked > 0 ? marked : Math.max(full, loose.length > full && (marks.length === 0 || loose.length <= marks.length) ? loose.length : full);
  const settled = split.map((line) => withoutNameFigure(line, width, marks));
  const models = settled.map((line) => (line.figures.length === width ? line.figures : null));
  const hasModels = models.some((model) => model !== null);
  const bands = width === loose.length && !hasModels ? loose : bandsOf(models, width, loose);
  const evenRows = (counts.get(full) ?? 0) >= Math.min(rowsWithFigures - 1, rowsWithFigures * EVEN);
  const blurred = !hasModels && full > 0 && (evenRows || isBlurred(loose, settled.flatMap((line) => line.figures)));
  const steady = pagesAgree(models, pages, width);
  const usual = usualPlaces(models, pages);
  const placed = settled.map((line, index): PlacedLine => {
    if (line.figures.length === width) return { words: line.words, figures: line.figures, doubt: strays(line.figures, usual(index)) };
    if (line.figures.length > width) return crowded(line, bands, width);
    const own = nearestModel(models, index, pages);
    const model = own ?? nearestModel(models, index, null) ?? bands;
    const left = line.figures.filter((figure) => figure.to < (model[0]?.from ?? 0) - NAME_GAP && !THOUSANDS.test(figure.text));
    const figures = line.figures.filter((figure) => !left.includes(figure));
    const { figures: laid, doubt } = byPosition(figures, model, width, nearModels(models, index, own === null ? null : pages));
    return { words: [...line.words, ...left], figures: laid, doubt: doubt || (figures.length > 0 && (blurred || (hasModels && own === null && !steady))) };
  });
  const first = rowsNearHeadings(models, pages);
  return { bands, bandsNearHeadings: first.length > 0 ? bandsOf(first, width, loose) : bands, placed };
}

/** The first lines with all their figures, as far as they stand under each other: headings stand over these, where later columns shift. */
function rowsNearHeadings(models: readonly (readonly Segment[] | null)[], pages: readonly number[]): (readonly Segment[])[] {
  const at = models.findIndex((model) => model !== null);
  const top = models[at];
  if (!top) return [];
  const own = models.flatMap((model, index) => (model && pages[index] === pages[at] ? [model] : [])).slice(0, ROWS_NEAR_HEADINGS);
  const shifts = own.findIndex((model) => isMoved(model, top));
  return shifts < 0 ? own : own.slice(0, shifts);
}

/** True where a line stands as a whole beside another: all its figures end, or all begin, about equally far from the other's. */
function isMoved(line: readonly Segment[], other: readonly Segment[]): boolean {
  const by = (edge: (one: Segment) => number): number[] => line.map((figure, column) => edge(figure) - edge(other[column] ?? figure));
  const [ends, starts] = [by((one) => one.to), by((one) => one.from)];
  const together = (edges: readonly number[]): boolean => edges.every((edge) => Math.abs(edge) > SLACK) && Math.max(...edges) - Math.min(...edges) <= SLACK;
  const far = (edges: readonly number[]): boolean => edges.filter((edge) => Math.abs(edge) > SLACK).length > line.length / 2;
  return together(ends) || together(starts) || (far(ends) && far(starts));
}

/** The columns of the page that shows most of them, each page by itself: laid over each other, columns that shift look like more. */
function widestPage(split: readonly { readonly figures: readonly Segment[] }[], pages: readonly number[]): Band[] | null {
  if ((pages.at(-1) ?? 0) === 0) return null;
  let widest: Band[] | null = null;
  for (let page = 0; page <= (pages.at(-1) ?? 0); page++) {
    const own = split.filter((_, index) => pages[index] === page);
    const bands = looseBands(own.flatMap((line) => line.figures), own.filter((line) => line.figures.length > 0).length);
    if (widest === null || bands.length > widest.length) widest = bands;
  }
  return widest;
}

const WIDE_BLUR = 3;
/** Rows of one and the same number of figures, fewer than there seem to be columns: the columns shifted, or each row leaves one of two blank. */
const EVEN = 0.9;

/** True where the figures of a stretch end at two places far apart, as where two columns that shifted lie over each other. */
function isBlurred(bands: readonly Band[], figures: readonly Segment[]): boolean {
  return bands.some((band) => {
    const inside = figures.filter((figure) => figure.from >= band.from && figure.to <= band.to);
    const apart = (edge: (figure: Segment) => number): boolean => {
      const edges = inside.map(edge).sort((a, b) => a - b);
      return edges.some((one, index) => index >= 2 && edges.length - index >= 2 && one - (edges[index - 1] ?? one) >= WIDE_BLUR);
    };
    return apart((figure) => figure.to) && apart((figure) => figure.from);
  });
}

/** Whether the columns stand at the same place on every page that shows them all. */
function pagesAgree(models: readonly (readonly Segment[] | null)[], pages: readonly number[], width: number): boolean {
  const byPage = new Map<number, (readonly Segment[])[]>();
  models.forEach((model, index) => {
    if (!model) return;
    const own = byPage.get(pages[index] ?? 0);
    if (own) own.push(model);
    else byPage.set(pages[index] ?? 0, [model]);
  });
  const ends = [...byPage.values()].map((own) => Array.from({ length: width }, (_, column) => middle(own.map((model) => model[column]?.to ?? 0))));
  return ends.every((one) => one.every((end, column) => Math.abs(end - (ends[0]?.[column] ?? end)) < WIDE_BLUR));
}

/** A line with as many figures as columns, of which one stands under another column than on the lines of its page: a blank and a number in the name. */
function strays(figures: readonly Segment[], usual: Places | null): boolean {
  if (usual === null) return false;
  const off = (figure: Segment, column: number): number => Math.min(Math.abs((usual[column]?.to ?? 0) - figure.to), Math.abs((usual[column]?.from ?? 0) - figure.from));
  return figures.some((figure, column) => off(figure, column) > 2 && usual.some((_, other) => other !== column && off(figure, other) <= 1));
}

/** A year or number that ends the name far left of the first marked column belongs to the name. */
function withoutNameFigure(line: { words: Segment[]; figures: Segment[] }, width: number, marks: readonly number[]): { words: Segment[]; figures: Segment[] } {
  const [first] = line.figures;
  if (!first || marks.length === 0 || line.figures.length > width || THOUSANDS.test(first.text) || first.to >= (marks[0] ?? 0) - NAME_GAP) return line;
  return { words: [...line.words, first], figures: line.figures.slice(1) };
}

/** Words first, then figures from the first one behind which nothing but figures stands. */
function splitLine(segments: readonly Segment[]): { words: Segment[]; figures: Segment[] } {
  let first = segments.length;
  while (first > 0 && isFigure(segments[first - 1] as Segment)) first--;
  const words = segments.slice(0, first);
  const figures = segments.slice(first);
  return { words, figures };
}

function isFigure(segment: Segment): boolean {
  return isValue(segment.text) || /^\$\d/.test(segment.text) || /^(?:\(\d{1,2}\)|<F\d{1,3}>)$/.test(segment.text);
}

/** Each figure begins or ends between its own column mark and the next one. */
function standUnder(figures: readonly Segment[], marks: readonly number[]): boolean {
  return figures.length === marks.length && figures.every((figure, index) => figure.to > (marks[index] ?? 0) && figure.from < (marks[index + 1] ?? Infinity));
}

function looseBands(figures: readonly Segment[], rows: number): Band[] {
  const sorted = [...figures].sort((a, b) => a.from - b.from);
  const bands: { from: number; to: number; times: number }[] = [];
  for (const figure of sorted) {
    const last = bands.at(-1);
    if (last && figure.from <= last.to) {
      last.to = Math.max(last.to, figure.to);
      last.times++;
    } else bands.push({ from: figure.from, to: figure.to, times: 1 });
  }
  const enough = bands.filter((band) => band.times >= Math.max(2, rows * RARE));
  return enough.length > 0 ? enough : bands;
}

function bandsOf(models: readonly (readonly Segment[] | null)[], width: number, loose: readonly Band[]): Band[] {
  const bands: Band[] = [];
  for (let column = 0; column < width; column++) {
    const own = models.flatMap((model) => (model?.[column] ? [model[column] as Segment] : []));
    const fallback = loose[column] ?? { from: 0, to: 0 };
    bands.push(own.length === 0 ? fallback : { from: own.reduce((least, { from }) => Math.min(least, from), Infinity), to: own.reduce((most, { to }) => Math.max(most, to), 0) });
  }
  return bands;
}

/** The nearest line with all its figures, of the same page where `pages` are given. */
function nearestModel(models: readonly (readonly Segment[] | null)[], index: number, pages: readonly number[] | null): readonly Segment[] | null {
  return nearModels(models, index, pages, 1)[0] ?? null;
}

/** The lines nearest to one with all their figures, of the same page where `pages` are given. */
function nearModels(models: readonly (readonly Segment[] | null)[], index: number, pages: readonly number[] | null, most = ROWS_NEAR): (readonly Segment[])[] {
  const near: (readonly Segment[])[] = [];
  for (let distance = 1; distance < MODELS_AWAY && near.length < most; distance++) {
    for (const at of [index - distance, index + distance]) {
      const model = models[at];
      if (model && (pages === null || pages[at] === pages[index])) near.push(model);
    }
  }
  return near;
}

/** More figures than columns: the first ones belong to the name ("Trust 1994"), the last ones to the columns. */
function crowded(line: { words: Segment[]; figures: Segment[] }, bands: readonly Band[], width: number): PlacedLine {
  const extra = line.figures.length - width;
  const far = line.figures.slice(0, extra).every((figure) => figure.to < (bands[0]?.from ?? 0));
  return { words: [...line.words, ...line.figures.slice(0, extra)], figures: line.figures.slice(extra), doubt: !far };
}
