import { createContext, useContext } from "react";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { LockUpBook } from "./lockUpBook";
import type { Standing } from "./standing";

/** What the parts of the Lock-up tab speak about, and the one way to change it. */
export interface LockUps {
  readonly table: SellingTable;
  readonly book: LockUpBook;
  readonly standing: Standing;
  /** Names of all holders, and the groups that there are, each once. */
  readonly names: readonly string[];
  readonly groups: readonly string[];
  /** False while the table is on its way into the workbook: there is nowhere yet to keep what is entered. */
  readonly isKept: boolean;
  readonly busy: boolean;
  /** Writes changed terms or sales into the workbook; false where that failed, and the pane says why. */
  keep(change: Partial<LockUpBook>, said: string): Promise<boolean>;
}

const LockUpsContext = createContext<LockUps | null>(null);
export const LockUpsProvider = LockUpsContext.Provider;

/** The lock-ups of the table in view. */
export function useLockUps(): LockUps {
  const lockUps = useContext(LockUpsContext);
  if (!lockUps) throw new Error("useLockUps outside LockUpsProvider");
  return lockUps;
}
