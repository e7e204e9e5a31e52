import type { Outcome } from "../../core/finding";
import { refuse } from "../../core/outcome";
import { setNames, setNumber } from "../plan/setNames";
import { watchChanges } from "../watchChanges";
import { lockUpTables } from "./lockUpTables";

/**
 * Tells when somebody changed a cell of the sheets on which lock-ups and sales are entered.
 * @param changed see `watchChanges`
 * @returns a way to end it
 */
export async function watchLockUps(suffix: string, changed: () => void): Promise<Outcome<() => Promise<void>>> {
  const n = setNumber(suffix);
  if (n === null) return refuse("watch", "This is no table of ours.");
  const names = setNames(n);
  return watchChanges(({ tables }) => [names.tables.schedule, lockUpTables(names).market].map((name) => ({ part: tables.getItemOrNullObject(name), isSheet: true })), changed);
}
