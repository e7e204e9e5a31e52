import type { Finding, Outcome } from "../../core/finding";
import type { Holder } from "../../core/ownership/holder";
import type { RecordedTransfer } from "../../core/transfer/supplementDue";
import type { Refreshed } from "../refresh/types";
import type { Progress } from "../types";

export interface TransferRequest {
  /** "" for the first set, "_2" for the second. */
  readonly suffix: string;
  /** The transferor's name as it stands in the table; null for a new holder to whom nobody in the table passes shares. */
  readonly from: string | null;
  /** The transferee's name: a holder of the table, or a new one. */
  readonly to: string;
  readonly noticeAddress: string;
  readonly shares: number;
  /** How many of them are still to be acquired; null: those being sold first. */
  readonly fromAcquirable: number | null;
  /** ISO date. */
  readonly date: string;
}

/** One figure that a transfer changes; `from` is empty for a row that it adds. */
export interface TransferLine {
  readonly holder: string;
  readonly figure: string;
  readonly from: string;
  readonly to: string;
}

/** What a transfer would change; nothing is written yet. */
export interface TransferPreview {
  readonly request: TransferRequest;
  readonly lines: readonly TransferLine[];
  /** Shares offered in all, before and after. */
  readonly total: { readonly from: number; readonly to: number };
  readonly needsSupplement: boolean | null;
  readonly findings: readonly Finding[];
  /** The two rows as they were looked at; null for one that is not in the table. */
  readonly seen: { readonly from: Holder | null; readonly to: Holder | null };
}

export interface SupplementState {
  readonly threshold: number | null;
  readonly transfers: readonly RecordedTransfer[];
  /** Those above the threshold that the prospectus does not show yet: a supplement is due for them. */
  readonly due: readonly RecordedTransfer[];
  /** Rows that the supplement's table would have. */
  readonly rows: readonly string[];
  /** When a person last said that the prospectus says what the table says; null: as inserted, or as the last filing had it. */
  readonly since: string | null;
}

/** Transfers and supplements for the pane. */
export interface TransferActions {
  preview(request: TransferRequest, progress: Progress): Promise<Outcome<TransferPreview>>;
  /** Writes what a preview showed; rows that somebody changed since are not overwritten. */
  record(preview: TransferPreview, decidedBy: string, progress: Progress): Promise<Outcome<Refreshed>>;
  supplementState(suffix: string, progress: Progress): Promise<Outcome<SupplementState>>;
  /** Writes the supplement's table on a sheet of its own; answers the sheet's name. */
  writeSupplement(suffix: string, progress: Progress): Promise<Outcome<{ readonly sheetName: string }>>;
  /** From here on the prospectus says what the table says: what changes later is for the next supplement. */
  markPrinted(suffix: string, decidedBy: string, progress: Progress): Promise<Outcome<Refreshed>>;
}
