import type { DefinedName } from "../../model/nameStore";
import type { PropertiesRecord } from "../../model/documentProperties";
import type { Workbook } from "../../model/workbook";
import { openedWith } from "../keptContents";
import { compact } from "../read/readStyles";
import { emptyWorkbookFile } from "../types/emptyWorkbookFile";
import type { FileDefinedName, FileProperties, FileWebExtension, WorkbookFile } from "../types/workbookFile";
import { writeXlsx } from "../write/writeXlsx";
import { ADD_IN, type SettingsOwner } from "../settingsOwner";
import { PersonCollector } from "./remarksOf";
import { sheetOf } from "./sheetOf";
import { StyleCollector } from "./styleCollector";

const MODES: Readonly<Record<string, WorkbookFile["calculationMode"]>> = { Manual: "manual", AutomaticExceptTables: "automaticExceptTables" };

function namesOf(book: Workbook): FileDefinedName[] {
  const store = book.nameStore;
  const toFile = (entry: DefinedName, sheet?: number): FileDefinedName => ({ name: entry.name, formula: store.excelFormula(entry), ...(sheet === undefined ? {} : { sheet }), ...(entry.hidden ? { hidden: true as const } : {}), ...(entry.comment ? { comment: entry.comment } : {}) });
  const isOwn = (entry: DefinedName): boolean => !/^_(?:Print_Area|Print_Titles|Totals)_/.test(entry.name);
  return [...store.list(null).filter(isOwn).map((entry) => toFile(entry)), ...book.Worksheets.Items().flatMap((sheet, index) => store.list(sheet).filter(isOwn).map((entry) => toFile(entry, index)))];
}

function propertiesOf(book: Workbook): FileProperties {
  const { author, category, comments, company, keywords, lastAuthor, manager, subject, title, created } = book.held.get<PropertiesRecord>("properties") ?? {};
  return compact<FileProperties>({ title: title || undefined, subject: subject || undefined, creator: author || undefined, keywords: keywords || undefined, description: comments || undefined, lastModifiedBy: lastAuthor || undefined, created, category: category || undefined, manager: manager || undefined, company: company || undefined }) ?? {};
}

function webExtensionsOf(book: Workbook, owner: SettingsOwner): FileWebExtension[] {
  const others = openedWith(book).workbook.webExtensions.filter((extension) => extension.addIn.toLowerCase() !== owner.id.toLowerCase());
  if (book.settings.size === 0) return others;
  const properties = Object.fromEntries([...book.settings].map(([name, value]) => [name, JSON.stringify(value)]));
  return [...others, { id: `{${owner.id.toUpperCase()}}`, addIn: owner.id, version: owner.version, store: "developer", storeType: "Registry", properties }];
}

/** The host's workbook as plain data, with the values that its formulas have now. */
export function workbookFileOf(book: Workbook, owner: SettingsOwner = ADD_IN): WorkbookFile {
  const opened = openedWith(book);
  const styles = new StyleCollector();
  const persons = new PersonCollector(opened.workbook.persons, () => `{${book.guid()}}`);
  const sheets = book.Worksheets.Items().map((sheet) => sheetOf(sheet, styles, persons, opened.sheets.get(sheet.Id)));
  return {
    ...emptyWorkbookFile(sheets),
    ...opened.workbook,
    activeSheet: book.Worksheets.GetActiveWorksheet().Position,
    styles: styles.styles(),
    definedNames: namesOf(book),
    customXml: book.CustomXmlParts.Items().map((part) => ({ id: part.Id, xml: part.GetXml() })),
    webExtensions: webExtensionsOf(book, owner),
    properties: propertiesOf(book),
    persons: persons.all(),
    structureLocked: book.Protection.Protected,
    calculationMode: MODES[book.Application.CalculationMode] ?? "automatic",
  };
}

/**
 * The host's workbook as the bytes of an .xlsx, once every formula has its value.
 * @param owner the add-in in whose name the document's settings are saved
 */
export async function saveWorkbook(book: Workbook, owner?: SettingsOwner): Promise<Uint8Array> {
  await book.engine.settle();
  return writeXlsx(workbookFileOf(book, owner));
}
