import { NOTHING_KEPT } from "./keptContent";
import type { FileSheet } from "./sheetFile";
import type { WorkbookFile } from "./workbookFile";

/** A sheet with nothing on it, to be spread into. */
export const emptySheet = (name: string): FileSheet => ({ name, state: "visible", view: {}, columns: [], rows: [], merges: [], tables: [], autoFilter: null, conditionalFormats: [], dataValidations: [], hyperlinks: [], charts: [], remarks: [], pageSetup: {}, protection: null, kept: NOTHING_KEPT });

/** A workbook of the given sheets and nothing else, to be spread into. */
export const emptyWorkbookFile = (sheets: readonly FileSheet[]): WorkbookFile => ({ sheets, activeSheet: 0, styles: [{}], definedNames: [], customXml: [], webExtensions: [], properties: {}, calculationMode: "automatic", fullCalculationOnLoad: false, date1904: false, structureLocked: false, persons: [], kept: NOTHING_KEPT, keptParts: [], keptRootRelations: [] });
