import { answerWithin } from "./roundTrips";
import { sheetOfReference } from "./sheetOfReference";
import { markNames, temporaryName } from "./temporaryNames";
import type { Written } from "./written";

/** What the workbook still has of an insert, and of the set that it was to replace. */
export interface Found {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  readonly parts: readonly Excel.CustomXmlPart[];
  /** The sheet in view is one of the insert's. */
  readonly isInView: boolean;
  readonly activeBefore: Excel.Worksheet | null;
  readonly replaced: { readonly tables: readonly (Excel.Table | null)[]; readonly sheets: readonly (Excel.Worksheet | null)[]; readonly names: readonly (Excel.NamedItem | null)[] };
}

/** Looks up what an insert wrote: its sheets by name and id, the names over them, its custom XML parts. One round trip, and one for each part that was added since. */
export async function findWritten(context: Excel.RequestContext, written: Written, namespaces: readonly string[], patience: number): Promise<Found> {
  const { workbook } = context;
  const byName = Array.from({ length: written.sheetCount }, (_, index) => workbook.worksheets.getItemOrNullObject(temporaryName(written.run, index)).load("id,name"));
  const byId = written.sheetIds.map((id) => workbook.worksheets.getItemOrNullObject(id).load("id,name"));
  const names = [...written.names, ...markNames(written)].map((name) => workbook.names.getItemOrNullObject(name).load("name,formula"));
  const parts = written.insertedAt ? namespaces.map((namespace) => workbook.customXmlParts.getByNamespace(namespace).load("items/id")) : [];
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const activeBefore = workbook.worksheets.getItemOrNullObject(written.activeSheetId).load("id");
  const replaced = {
    tables: (written.replaced?.tables ?? []).map(({ id }) => workbook.tables.getItemOrNullObject(id).load("name")),
    sheets: (written.replaced?.sheets ?? []).map(({ id }) => workbook.worksheets.getItemOrNullObject(id).load("name")),
    names: (written.replaced?.names ?? []).map(({ name }) => workbook.names.getItemOrNullObject(name).load("name")),
  };
  await answerWithin(context.sync(), patience);

  const sheets = new Map([...byId, ...byName].filter((sheet) => !sheet.isNullObject).map((sheet) => [sheet.id, sheet]));
  const titles = new Set([...sheets.values()].map(({ name }) => name));
  // A name that somebody gave to a cell of their own meanwhile stays.
  const isOurs = ({ formula }: Excel.NamedItem): boolean => String(formula).includes("#REF!") || titles.has(sheetOfReference(String(formula)) ?? "");
  return {
    sheets: [...sheets.values()],
    names: names.filter((name) => !name.isNullObject && isOurs(name)),
    parts: await ownParts(parts.flatMap(({ items }) => items).filter(({ id }) => !written.partIds.includes(id)), written.insertedAt, context, patience),
    isInView: sheets.has(active.id),
    activeBefore: present(activeBefore),
    replaced: { tables: replaced.tables.map(present), sheets: replaced.sheets.map(present), names: replaced.names.map(present) },
  };
}

/** Of the parts that were added since, those of this insert: another pane may have added its own. */
async function ownParts(added: readonly Excel.CustomXmlPart[], insertedAt: string, context: Excel.RequestContext, patience: number): Promise<Excel.CustomXmlPart[]> {
  // One at a time: an answer may be as large as what was written.
  const isOwn = async (part: Excel.CustomXmlPart): Promise<boolean> => {
    const xml = part.getXml();
    await answerWithin(context.sync(), patience);
    return xml.value.includes(insertedAt);
  };
  const own: Excel.CustomXmlPart[] = [];
  for (const part of added) if (await isOwn(part)) own.push(part);
  return own;
}

const present = <T extends { readonly isNullObject: boolean }>(object: T): T | null => (object.isNullObject ? null : object);
