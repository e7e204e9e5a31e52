import type { Workbook } from "../model/workbook";
import { NOTHING_KEPT } from "./types/keptContent";
import type { FileSheet } from "./types/sheetFile";
import type { WorkbookFile } from "./types/workbookFile";

/** Of an opened sheet, what the host has no place for. */
export type KeptOfSheet = Pick<FileSheet, "kept" | "conditionalFormats" | "autoFilter" | "view">;

/** What an opened file held beyond the model, to be saved again with the workbook. */
export interface OpenedFile {
  readonly workbook: Pick<WorkbookFile, "kept" | "keptParts" | "keptRootRelations" | "webExtensions" | "persons">;
  /** By the id of the sheet in the model. */
  readonly sheets: ReadonlyMap<string, KeptOfSheet>;
}

const opened = new WeakMap<Workbook, OpenedFile>();

export const rememberOpened = (book: Workbook, file: OpenedFile): void => void opened.set(book, file);

export const openedWith = (book: Workbook): OpenedFile => opened.get(book) ?? { workbook: { kept: NOTHING_KEPT, keptParts: [], keptRootRelations: [], webExtensions: [], persons: [] }, sheets: new Map() };
