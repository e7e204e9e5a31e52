import type { KeptContent, KeptPart } from "./keptContent";
import type { FilePerson } from "./remarkFile";
import type { FileSheet } from "./sheetFile";
import type { FileStyle } from "./styleFile";

export interface FileDefinedName {
  readonly name: string;
  /** As Excel shows it, with "=". */
  readonly formula: string;
  /** Index of the sheet that the name belongs to; absent: the whole workbook. */
  readonly sheet?: number;
  readonly hidden?: true;
  readonly comment?: string;
}

export interface FileCustomXml {
  /** "{GUID}". */
  readonly id: string;
  readonly xml: string;
}

/** What an add-in keeps in the document (`Office.context.document.settings`): each value is JSON text. */
export interface FileWebExtension {
  /** "{GUID}" of this record. */
  readonly id: string;
  /** The add-in's Id in its manifest. */
  readonly addIn: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** docProps; times are ISO. None of them is a person's name unless somebody wrote it. */
export interface FileProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly lastModifiedBy?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly company?: string;
}

/** A workbook as a file holds it: plain data, apart from the spreadsheet engine. */
export interface WorkbookFile {
  readonly sheets: readonly FileSheet[];
  readonly activeSheet: number;
  /** Style 0 is the workbook's default; cells, rows and columns point into this list. */
  readonly styles: readonly FileStyle[];
  readonly definedNames: readonly FileDefinedName[];
  readonly customXml: readonly FileCustomXml[];
  readonly webExtensions: readonly FileWebExtension[];
  readonly properties: FileProperties;
  readonly calculationMode: "automatic" | "automaticExceptTables" | "manual";
  /** The reader of the file computes everything anew on opening. */
  readonly fullCalculationOnLoad: boolean;
  readonly date1904: boolean;
  /** Sheets can be neither added nor deleted, renamed, moved, hidden or shown. */
  readonly structureLocked: boolean;
  /** Who takes part in threads of comments. */
  readonly persons: readonly FilePerson[];
  readonly kept: KeptContent;
  readonly keptParts: readonly KeptPart[];
  /** Relations of the package itself that are carried along. */
  readonly keptRootRelations: KeptContent["relations"];
}
