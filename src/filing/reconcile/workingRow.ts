import type { Shares } from "../../core/exact/shares";
import type { AssembledRow } from "../rows/assembledRow";

export type CountRole = "prior" | "offered" | "after";

/** A holder row while arithmetic works on it. */
export interface WorkingRow {
  readonly row: AssembledRow;
  prior: Shares | null;
  offered: Shares | null;
  after: Shares | null;
  percentAfter: string | null;
  percentPrior: string | null;
  /** Columns whose figure arithmetic gave. */
  readonly restored: Set<CountRole>;
  readonly alternatives: Map<CountRole, Shares[]>;
  readonly reasons: string[];
}

export function toWorkingRow(row: AssembledRow): WorkingRow {
  const { read, figures } = row;
  return {
    row,
    prior: figures ? figures.prior : read.prior.value,
    offered: figures ? figures.offered : read.offered.value,
    after: figures ? figures.after : read.after.value,
    percentAfter: figures ? figures.percentAfter : read.percentAfter.text,
    percentPrior: read.percentPrior.text,
    restored: new Set(),
    alternatives: new Map(),
    reasons: [...row.reasons],
  };
}
