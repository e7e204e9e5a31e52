import type { Outcome } from "../core/finding";
import { refuse } from "../core/outcome";
import { setNames, setNumber } from "./plan/setNames";
import { watchChanges } from "./watchChanges";

/**
 * Tells when a cell of one of our tables, or of its terms, was changed by anybody.
 * @param changed see `watchChanges`
 * @returns a way to end it
 */
export async function watchTable(suffix: string, tableId: string, changed: () => void): Promise<Outcome<() => Promise<void>>> {
  const n = setNumber(suffix);
  if (n === null) return refuse("watch", "This is no table of ours.");
  return watchChanges(({ tables }) => [tableId, setNames(n).tables.terms].map((key) => ({ part: tables.getItemOrNullObject(key) })), changed);
}
