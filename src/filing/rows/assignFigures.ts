import type { Shares } from "../../core/exact/shares";

export interface AssignedFigures {
  readonly prior: Shares | null;
  readonly offered: Shares | null;
  readonly after: Shares | null;
  /** before − offered is after, or nothing is left and none is printed. */
  readonly tied: boolean;
}

const NOTHING: AssignedFigures = { prior: null, offered: null, after: null, tied: false };

/**
 * Gives the figures of each column to the rows in order, so that before − offered = after holds for as many rows as can be; a row may go without.
 * @param rows how many names there are, at most 60
 * @param priors figures of the column before, in order
 * @returns one entry for each row
 * @example assignFigures(2, [10, 9], [10, 4], [5]) gives 10/10/null and 9/4/5
 */
export function assignFigures(rows: number, priors: readonly Shares[], offereds: readonly Shares[], afters: readonly Shares[]): AssignedFigures[] {
  const known = new Map<string, { score: number; rows: AssignedFigures[] }>();
  const best = (row: number, p: number, o: number, a: number): { score: number; rows: AssignedFigures[] } => {
    if (row === rows) return { score: -(priors.length - p + (offereds.length - o) + (afters.length - a)), rows: [] };
    const key = `${row},${p},${o},${a}`;
    const seen = known.get(key);
    if (seen) return seen;
    const later = best(row + 1, p, o, a);
    let found = { score: later.score - 0.25 * (rows - row > 1 ? 1 : 0), rows: [NOTHING, ...later.rows] };
    const prior = priors[p];
    const offered = offereds[o];
    const after = afters[a];
    const attempt = (figures: AssignedFigures, score: number, nextA: number): void => {
      const rest = best(row + 1, p + 1, o + 1, nextA);
      if (rest.score + score > found.score) found = { score: rest.score + score, rows: [figures, ...rest.rows] };
    };
    if (prior !== undefined && offered !== undefined) {
      if (after !== undefined && prior - offered === after) attempt({ prior, offered, after, tied: true }, 5, a + 1);
      if (prior === offered) attempt({ prior, offered, after: null, tied: true }, 4, a);
      if (prior > offered) attempt({ prior, offered, after: null, tied: false }, 0.5, a);
    }
    known.set(key, found);
    return found;
  };
  return best(0, 0, 0, 0).rows;
}
