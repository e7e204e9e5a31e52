import type { UniverNamespaces } from "../univer/univerNamespaces";

interface FormulaCache {
  readonly _cache: { limit: number };
  set(key: string, value: unknown): void;
  _hash(key: string): string;
}
const LARGE_WORKBOOK = 200_000;
const repaired = new WeakSet<object>();

/**
 * Univer 0.25.1 keeps 5,000 parsed formulas: with more of them each calculation parses every formula of the workbook again. And
 * it knows a long formula by a hash of 32 bits, so that two long formulas can be taken for one another.
 */
export function repairCaches({ formula }: UniverNamespaces): void {
  const blocks = formula.FORMULA_REF_TO_ARRAY_CACHE as unknown as FormulaCache;
  const prototype = Object.getPrototypeOf(blocks) as FormulaCache;
  if (repaired.has(prototype)) return;
  repaired.add(prototype);
  const set = prototype.set;
  prototype.set = function (this: FormulaCache, key, value) {
    if (this !== blocks) this._cache.limit = LARGE_WORKBOOK;
    set.call(this, key, value);
  };
  prototype._hash = (key) => key;
}
