import type { Band } from "./columnBands";
import type { Segment } from "./segments";

const DRIFT = 7;
/** Counts of a column stand under each other to the character, but for a sign or two. */
export const SLACK = 2;
// One sign at a time: signs repeated within what is repeated would be tried in every way of splitting them.
const MARK_BEHIND = /(?:\s?\(\w{1,3}\)|<F\d{1,3}>|[*†‡])+$/;
const isCount = (figure: Segment): boolean => /^\$?\d[\d,]{3,}/.test(figure.text);

/** How far a count stands from where the column's figures begin or end; note marks behind it do not count. */
function apart(figure: Segment, column: Band | Segment | undefined): number {
  if (!column) return Infinity;
  return Math.min(Math.abs(endOf(figure) - endOf(column)), Math.abs(figure.from - column.from));
}

/** The one in the middle of the values in their order. */
export const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const endOf = (one: Band | Segment): number => one.to - ("text" in one ? (MARK_BEHIND.exec(one.text)?.[0].length ?? 0) : 0);

/**
 * How far a count stands from the counts of a column, by the edge at which these stand under each other. A dash or a zero says little of where the
 * column's counts begin.
 */
function apartFromCounts(figure: Segment, column: number, near: readonly (readonly Segment[])[], model: Band | undefined): number {
  const counts = near.flatMap((line) => (line[column] && isCount(line[column]) ? [line[column]] : []));
  if (counts.length < 2) return apart(figure, counts[0] ?? model);
  const spread = (edges: readonly number[]): number => Math.max(...edges) - Math.min(...edges);
  const [ends, starts] = [counts.map(endOf), counts.map((count) => count.from)];
  if (spread(ends) === spread(starts)) return apart(figure, model);
  return spread(ends) < spread(starts) ? Math.abs(endOf(figure) - middle(ends)) : Math.abs(figure.from - middle(starts));
}

/**
 * Lays the figures of a line beside a line that has all of them, each under the column that it stands nearest to.
 * @param model where the columns stand
 * @param near lines around it that have all their figures
 * @returns by column, and whether the place of a figure leaves doubt
 */
export function byPosition(figures: readonly Segment[], model: readonly Band[], width: number, near: readonly (readonly Segment[])[]): { figures: (Segment | null)[]; doubt: boolean } {
  const placed: (Segment | null)[] = Array.from({ length: width }, () => null);
  let doubt = false;
  let least = 0;
  for (const figure of figures) {
    const costs = model.map((band, column) => ({ column, cost: column < least ? Infinity : Math.min(Math.abs(band.to - figure.to), Math.abs(band.from - figure.from), Math.abs((band.from + band.to - figure.from - figure.to) / 2)) }));
    costs.sort((a, b) => a.cost - b.cost);
    const [best, second] = costs;
    if (!best || best.cost === Infinity) {
      doubt = true;
      break;
    }
    if (best.cost > DRIFT || (second && second.cost - best.cost < 2 && best.cost > 0)) doubt = true;
    if (isCount(figure) ? apartFromCounts(figure, best.column, near, model[best.column]) > SLACK : best.cost > SLACK) doubt = true;
    placed[best.column] = figure;
    least = best.column + 1;
  }
  return { figures: placed, doubt };
}
