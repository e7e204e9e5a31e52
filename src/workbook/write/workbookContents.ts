import { PROVENANCE_NAMESPACE } from "../provenance/provenance";
import { TRAIL_NAMESPACE } from "../trail/trail";

/** What is in the workbook before we write: the names that are taken, and what forbids writing. */
export interface WorkbookContents {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly isHidden: boolean }[];
  readonly tables: readonly { readonly id: string; readonly name: string; readonly sheetId: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly partIds: readonly string[];
  /** Parts that keep where a set's numbers came from. */
  readonly trailIds: readonly string[];
  readonly activeSheetId: string;
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly calculationMode: Excel.CalculationMode | "Automatic" | "AutomaticExceptTables" | "Manual";
}

/** Queues the reading; call the answer after the next round trip. */
export function loadContents(context: Excel.RequestContext): () => WorkbookContents {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/id,items/name,items/worksheet/id");
  const names = workbook.names.load("items/name,items/formula");
  const parts = workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
  const trails = workbook.customXmlParts.getByNamespace(TRAIL_NAMESPACE).load("items/id");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.application.load("calculationMode");
  return () => ({
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, isHidden: visibility !== "Visible" })),
    tables: tables.items.map(({ id, name, worksheet }) => ({ id, name, sheetId: worksheet.id })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    partIds: parts.items.map(({ id }) => id),
    trailIds: trails.items.map(({ id }) => id),
    activeSheetId: active.id,
    isStructureProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    calculationMode: workbook.application.calculationMode,
  });
}

/** Why nothing can be written, with the way out; null when it can. */
export function whyBlocked({ isReadOnly, isStructureProtected }: WorkbookContents): string | null {
  if (isReadOnly) return "This workbook is open for reading only, so no sheet can be added. Save a copy, or choose Enable Editing, and try again.";
  if (isStructureProtected) return "The structure of this workbook is protected, so no sheet can be added. Choose Review, Protect Workbook to lift the protection, and try again.";
  return null;
}
