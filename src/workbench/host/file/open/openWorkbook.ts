import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { rememberOpened, type KeptOfSheet } from "../keptContents";
import { readXlsx } from "../read/readXlsx";
import { isDateFormat } from "../numberFormats";
import { ADD_IN, type SettingsOwner } from "../settingsOwner";
import type { WorkbookFile } from "../types/workbookFile";
import { keepSavedValues } from "./keepSavedValues";
import { openCells, type CellContext } from "./openCells";
import { openCharts } from "./openCharts";
import { openLayout } from "./openLayout";
import { openPage } from "./openPage";
import { openRemarks } from "./openRemarks";
import { openConditionalFormats, openDataValidations } from "./openRules";
import { openFilters, openTables } from "./openTables";
import { hostStyle } from "./univerStyle";

const MODES = { automatic: "Automatic", automaticExceptTables: "AutomaticExceptTables", manual: "Manual" } as const;
const VISIBILITY = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** The sheet's name, or the nearest that Excel allows where another program was less strict. */
function freeName(book: Workbook, given: string): string {
  const plain = given.replace(/[\\/?*[\]:]/g, "_").replace(/^'|'$/g, "_").slice(0, 31);
  const name = plain.trim() === "" || /^history$/i.test(plain) ? `_${plain.trim()}` : plain;
  let free = name;
  for (let number = 2; book.Worksheets.find(free); number++) free = `${name.slice(0, 26)} (${number})`;
  return free;
}

function openSheets(book: Workbook, file: WorkbookFile): Worksheet[] {
  const empty = book.Worksheets.GetFirst();
  // The new workbook's own sheet gives way; it has a name that no file's sheet can have until then.
  empty.f.setName("\u0000");
  const sheets = file.sheets.map(({ name, rows, uid }) => {
    const sheet = book.addSheet(freeName(book, name), uid !== undefined && !book.hasSheet(uid) ? uid : undefined);
    const last = rows[rows.length - 1]?.row ?? 0;
    const right = rows.reduce((most, { cells }) => Math.max(most, cells[cells.length - 1]?.column ?? 0), 0);
    sheet.reach({ r: 0, c: 0, nr: last + 1, nc: right + 1 });
    return sheet;
  });
  sheets[0]?.f.activate();
  book.f.deleteSheet(empty.f);
  return sheets;
}

function openNames(book: Workbook, file: WorkbookFile, sheets: readonly Worksheet[]): void {
  for (const { name, formula, sheet, hidden, comment } of file.definedNames) {
    const scope = sheet === undefined ? null : (sheets[sheet] ?? null);
    book.nameStore.add(name, book.nameStore.engineText(formula), scope, { ...(comment === undefined ? {} : { comment }), ...(hidden ? { hidden: true } : {}) });
  }
}

/** The properties, custom XML and settings, none of which is a cell. */
function openDocument(book: Workbook, file: WorkbookFile, owner: SettingsOwner): void {
  for (const { id, xml } of file.customXml) book.held.put(`xml/${id}`, xml);
  const { title, subject, creator, keywords, description, lastModifiedBy, created, category, manager, company } = file.properties;
  book.held.put("properties", { title, subject, author: creator, keywords, comments: description, lastAuthor: lastModifiedBy, created, category, manager, company });
  if (file.calculationMode !== "automatic") book.held.put("calculationMode", MODES[file.calculationMode]);
  const own = file.webExtensions.find((extension) => extension.addIn.toLowerCase() === owner.id.toLowerCase());
  for (const [name, json] of Object.entries(own?.properties ?? {})) book.settings.set(name, parsed(json));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Another program may write a setting that is no JSON: it is a text then.
    return json;
  }
}

/** Puts a file's content into the host's workbook, which is new: one empty sheet. */
export async function openFile(book: Workbook, file: WorkbookFile, owner: SettingsOwner = ADD_IN): Promise<void> {
  const context: CellContext = { styles: file.styles.map(hostStyle), dated: file.styles.map((style) => isDateFormat(style.numberFormat)), date1904: file.date1904 };
  const keptOfSheets = new Map<string, KeptOfSheet>();
  const of = (index: number): WorkbookFile["sheets"][number] => file.sheets[index] as WorkbookFile["sheets"][number];
  const sheets = book.quietly(() => openSheets(book, file));
  const each = (act: (sheet: Worksheet, index: number) => void): void => sheets.forEach(act);
  book.quietly(() => {
    each((sheet, index) => openTables(sheet, of(index)));
    openNames(book, file, sheets);
  });
  // Univer tells its formulas of tables a moment later and computes everything anew: better before there is anything.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await book.engine.settle();
  book.quietly(() => {
    each((sheet, index) => openCells(sheet, of(index), context));
    each((sheet, index) => openLayout(sheet, of(index), context.styles));
    each((sheet, index) => openRemarks(sheet, of(index).remarks, file.persons));
    each((sheet, index) => openDataValidations(sheet, of(index)));
    each((sheet, index) => keptOfSheets.set(sheet.Id, { kept: of(index).kept, autoFilter: of(index).autoFilter, view: of(index).view, conditionalFormats: openConditionalFormats(sheet, of(index)) }));
    each((sheet, index) => openCharts(sheet, of(index)));
    openDocument(book, file, owner);
    sheets[file.activeSheet]?.f.activate();
    each((sheet, index) => {
      const { state } = of(index);
      if (state === "visible" || index === file.activeSheet) return;
      book.held.put(`hidden/${sheet.Id}`, VISIBILITY[state]);
      sheet.f.hideSheet();
    });
  });
  const { kept, keptParts, keptRootRelations, webExtensions, persons } = file;
  rememberOpened(book, { workbook: { kept, keptParts, keptRootRelations, webExtensions, persons }, sheets: keptOfSheets });
  await book.engine.settle();
  each((sheet, index) => {
    openFilters(sheet, of(index));
    openPage(sheet, of(index));
  });
  if (file.structureLocked) book.Protection.Protect();
  await book.engine.settle();
  each((sheet, index) => keepSavedValues(sheet, of(index).rows));
  book.steps.clear();
  book.IsDirty = false;
}

/**
 * Opens an .xlsx in the host's workbook, which is new. The bytes are read in full before anything is changed.
 * @param owner the add-in whose settings are taken from the file
 * @throws WorkbookFileError with a message for a person, when the bytes are no workbook
 */
export async function openWorkbook(book: Workbook, bytes: Uint8Array, owner?: SettingsOwner): Promise<void> {
  await openFile(book, readXlsx(bytes), owner);
}
