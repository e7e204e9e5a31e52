import { answerWithin } from "./roundTrips";
import { markNames, temporaryName } from "./temporaryNames";

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
  /** The custom XML parts that were there before. */
  readonly partIds: readonly string[];
}

export interface ReplacedSet {
  readonly tables: readonly { readonly id: string; readonly name: string; readonly temporary: string }[];
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly temporary: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/**
 * Takes back everything that an insert wrote, so that the workbook is as before.
 * @returns what could not be taken back, in words; empty when nothing is left
 */
export async function takeBack(written: Written, namespaces: readonly string[], patience: number): Promise<string[]> {
  if (!written.started) return [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const byName = Array.from({ length: written.sheetCount }, (_, index) => workbook.worksheets.getItemOrNullObject(temporaryName(written.run, index)));
      const byId = written.sheetIds.map((id) => workbook.worksheets.getItemOrNullObject(id));
      const names = [...written.names, ...markNames(written)].map((name) => workbook.names.getItemOrNullObject(name));
      const parts = namespaces.map((namespace) => workbook.customXmlParts.getByNamespace(namespace).load("items/id"));
      const old = (written.replaced?.sheets ?? []).map(({ id }) => workbook.worksheets.getItemOrNullObject(id).load("id"));
      const sheets = [...byId, ...byName].map((sheet) => sheet.load("id"));
      for (const name of names) name.load("name");
      await answerWithin(context.sync(), patience);
      if (old.length > 0 && old.every((sheet) => sheet.isNullObject)) return ["the new table, which is complete; the one that it replaced is gone"];
      const doomed = new Map(sheets.filter((sheet) => !sheet.isNullObject).map((sheet) => [sheet.id, sheet]));
      for (const name of names) if (!name.isNullObject) name.delete();
      for (const sheet of doomed.values()) {
        sheet.visibility = "Visible";
        sheet.delete();
      }
      for (const part of parts.flatMap(({ items }) => items)) if (!written.partIds.includes(part.id)) part.delete();
      restore(context, written.replaced);
      await answerWithin(context.sync(), patience);
      return [];
    });
  } catch {
    return [`hidden sheets of this insert and names beginning with "Offering_"`];
  }
}

/** Gives a set that was about to be replaced its names back. */
function restore(context: Excel.RequestContext, replaced: ReplacedSet | null): void {
  if (!replaced) return;
  for (const table of replaced.tables) context.workbook.tables.getItem(table.id).name = table.name;
  for (const sheet of replaced.sheets) context.workbook.worksheets.getItem(sheet.id).name = sheet.name;
  for (const { name, formula } of replaced.names) context.workbook.names.getItem(name).formula = formula;
}
