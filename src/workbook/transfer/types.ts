import type { Outcome } from "../../core/finding";
import type { RecordedTransfer } from "../../core/transfer/supplementDue";
import type { Progress } from "../types";

export interface TransferRequest {
  /** "" for the first set, "_2" for the second. */
  readonly suffix: string;
  /** The transferor's name as it stands in the table. */
  readonly from: string;
  /** The transferee's name: a holder of the table, or a new one. */
  readonly to: string;
  readonly noticeAddress: string;
  readonly shares: number;
  /** How many of them are still to be acquired; null: those being sold first. */
  readonly fromAcquirable: number | null;
  /** ISO date. */
  readonly date: string;
  /** For the record of changes; "" where nobody gave a name. */
  readonly decidedBy: string;
}

export interface SupplementState {
  readonly threshold: number | null;
  readonly transfers: readonly RecordedTransfer[];
  /** Those above the threshold: a supplement is due for them. */
  readonly due: readonly RecordedTransfer[];
  /** Rows that the supplement's table would have. */
  readonly rows: readonly string[];
}

/** Transfers and supplements for the pane. */
export interface TransferActions {
  record(request: TransferRequest, progress: Progress): Promise<Outcome<{ readonly needsSupplement: boolean | null }>>;
  supplementState(suffix: string, progress: Progress): Promise<Outcome<SupplementState>>;
  /** Writes the supplement's table on a sheet of its own; answers the sheet's name. */
  writeSupplement(suffix: string, progress: Progress): Promise<Outcome<{ readonly sheetName: string }>>;
}
