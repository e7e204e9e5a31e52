/** What an insert may have written so far, by the names that only it uses. */
export interface Written {
  readonly run: string;
  readonly sheetCount: number;
  /** Names that the workbook did not have before. */
  readonly names: readonly string[];
  /** Sheets by id, once the host gave them their ids; they may have their final names by now. */
  sheetIds: string[];
  /** Of a replaced set: what was renamed, and what the names meant before. */
  readonly replaced: ReplacedSet | null;
  /** Whether the sheets may have been created at all. */
  started: boolean;
  /** The sheet that was in view before. */
  readonly activeSheetId: string;
  /** The custom XML parts that were there before. */
  readonly partIds: readonly string[];
  /** The time that stands in the insert's own custom XML parts; empty until they may have been added. */
  insertedAt: string;
}

export interface ReplacedSet {
  readonly tables: readonly { readonly id: string; readonly name: string; readonly temporary: string }[];
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly temporary: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** Nothing written yet, by the insert that `run` names. */
export const nothingWritten = (run: string): Written => ({ run, sheetCount: 0, names: [], sheetIds: [], replaced: null, started: false, activeSheetId: "", partIds: [], insertedAt: "" });
