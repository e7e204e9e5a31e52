import type { UniverNamespaces } from "../univer/univerNamespaces";

interface InvertedIndex {
  set(): void;
  setContinueBuildingCache(): void;
  canUseCache(): { rowsInCache: never[]; rowsNotInCache: never[] };
}

/**
 * Univer 0.25.1 notes every value that it compares or computes in an index by column, for which it walks all values of the column
 * at each result of a formula, and all its empty cells at each comparison with "": a table of 10,000 rows costs their square.
 * The index is left empty here, and a comparison looks at its own cells.
 */
export function repairInvertedIndex({ formula }: UniverNamespaces): void {
  const index = formula.CELL_INVERTED_INDEX_CACHE as unknown as InvertedIndex;
  index.set = () => undefined;
  index.setContinueBuildingCache = () => undefined;
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
