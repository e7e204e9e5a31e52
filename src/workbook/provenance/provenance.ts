import type { Holder } from "../../core/ownership/holder";
import type { ColumnId } from "../../core/ownership/columns";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { RecordedTransfer } from "../../core/transfer/supplementDue";
import type { InsertMode, InsertRequest, SourceRecord } from "../types";
import type { SheetKey } from "../plan/sheetPlan";

/** The namespace of the custom XML part that one set of ours has in the workbook. */
export const PROVENANCE_NAMESPACE = "urn:overhang:workbook";
/** What this version of ours writes; a higher one is of a newer Overhang, a lower one is read and upgraded when a person asks. 2 keeps what the prospectus said. */
export const PROVENANCE_VERSION = 2;

/** A holder as it was inserted, so that a refresh can tell what a person changed since from what the source changed. */
export interface InsertedHolder extends Omit<Holder, "printed"> {
  /** Stays the same over renames, sorts and refreshes. */
  readonly id: string;
  readonly printed?: Holder["printed"];
}

/** What the workbook itself keeps of an insert, so that any machine can go on with it. */
export interface Provenance {
  readonly version: number;
  readonly suffix: string;
  readonly mode: InsertMode;
  readonly insertedAt: string;
  readonly source: SourceRecord;
  readonly percentFormat: InsertRequest["percentFormat"];
  readonly tableId: string;
  readonly sheetIds: Readonly<Partial<Record<SheetKey, string>>>;
  /** The table's columns by their ids in the workbook. */
  readonly columnIds: Readonly<Record<string, ColumnId>>;
  readonly table: Omit<SellingTable, "holders">;
  readonly holders: readonly InsertedHolder[];
  /** Transfers recorded since the prospectus, in order. */
  readonly transfers?: readonly RecordedTransfer[];
  readonly prospectus?: ProspectusRecord;
}

/** What the prospectus, or its last supplement, said where that is not what the last refresh left. */
export interface ProspectusRecord {
  /** When a person said that it says what the table says; null: the table as it was inserted, or as the last filing had it. */
  readonly at: string | null;
  /** By the row's key; a holder of null was not in it. */
  readonly rows: readonly { readonly key: string; readonly holder: Holder | null }[];
}

export const SAME_AS_RECORD: ProspectusRecord = { at: null, rows: [] };
