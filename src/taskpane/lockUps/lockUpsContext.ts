import { createContext, useContext } from "react";
import type { CivilDate } from "../../core/exact/civilDate";
import type { Shares } from "../../core/exact/shares";
import type { Finding } from "../../core/finding";
import type { Block } from "../../core/lockup/lockUpAgreement";
import type { BlockOverhang } from "../../core/lockup/overhang";
import type { Market, Sale } from "../../core/market/position";
import type { LockUpSet } from "../../workbook/lockUps/types";

/** What the parts of the Lock-up tab speak about. */
export interface LockUpsStanding {
  readonly set: LockUpSet;
  /** Sellers, then the others. */
  readonly blocks: readonly Block[];
  readonly outstanding: Shares;
  readonly ownershipAsOf: CivilDate;
  readonly availableAsOf: CivilDate | null;
  /** null where the terms have an error: nothing is computed on them. */
  readonly overhang: readonly BlockOverhang[] | null;
  readonly market: Market | null;
  readonly findings: readonly Finding[];
  /** Why the sheet has no room for the terms; null when it has. */
  readonly outgrown: string | null;
}

/** The ways to change what is entered: each writes into the workbook and reads it back; false where that failed, and the pane says why. */
export interface LockUpsWork {
  /** Changes the set as it stands in the workbook at that moment; a change that no longer fits answers in words why not. */
  keep(change: (set: LockUpSet) => LockUpSet | string, said: string): Promise<boolean>;
  record(sale: Sale): Promise<boolean>;
  remove(index: number, sale: Sale): Promise<boolean>;
  lookAt(asOf: CivilDate): Promise<boolean>;
  resize(): Promise<boolean>;
  /** Selects the cell that a finding is about. */
  select(finding: Finding): void;
}

export interface LockUps extends LockUpsStanding {
  /** Names of all holders, and the groups that there are, each once and in order. */
  readonly names: readonly string[];
  readonly groups: readonly string[];
  readonly busy: boolean;
  /** null while the table is on its way into the workbook: there is nowhere yet to keep what is entered. */
  readonly work: LockUpsWork | null;
}

const LockUpsContext = createContext<LockUps | null>(null);
export const LockUpsProvider = LockUpsContext.Provider;

/** The lock-ups of the table in view. */
export function useLockUps(): LockUps {
  const lockUps = useContext(LockUpsContext);
  if (!lockUps) throw new Error("useLockUps outside LockUpsProvider");
  return lockUps;
}
