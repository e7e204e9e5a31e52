import type { FileDifference } from "../types/styleFile";
import type { WorkbookFile } from "../types/workbookFile";
import { CONTENT, MAIN, RELATION, RELATIONS } from "../xml/names";
import { xml, XML_HEAD } from "../xml/writeXml";
import { definedNamesXml } from "./definedNames";
import { addCustomXml, addProperties, addWebExtensions } from "./documentParts";
import { dynamicArrayMetadata } from "./dynamicArrayMetadata";
import { addKeptParts, relateKept } from "./keptParts";
import { PackageWriter } from "./packageWriter";
import { personsPart } from "./remarkParts";
import { addSheetPart } from "./sheetPart";
import { StringPool } from "./stringPool";
import { stylesPart } from "./stylesPart";
import { themePart } from "./themePart";

const WORKBOOK = "xl/workbook.xml";
const CALCULATION = { automatic: undefined, automaticExceptTables: "autoNoTable", manual: "manual" } as const;
/** Children of `<workbook>` in their order (ECMA-376 part 1, 18.2.27). */
const WORKBOOK_ORDER = "fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr pivotCaches extLst".split(" ");

function workbookXml(file: WorkbookFile, sheetIds: readonly string[]): string {
  const elements: Record<string, string> = {
    fileVersion: xml("fileVersion", { appName: "xl", lastEdited: 7, lowestEdited: 7, rupBuild: 22228 }),
    workbookPr: xml("workbookPr", { date1904: file.date1904 || undefined }),
    workbookProtection: file.structureLocked ? xml("workbookProtection", { lockStructure: true }) : "",
    bookViews: xml("bookViews", {}, xml("workbookView", { activeTab: file.activeSheet || undefined })),
    sheets: xml("sheets", {}, ...file.sheets.map((sheet, index) => xml("sheet", { name: sheet.name, sheetId: index + 1, state: sheet.state === "visible" ? undefined : sheet.state, "r:id": sheetIds[index] }))),
    definedNames: definedNamesXml(file),
    // The number of the calculation engine in Excel 2019 and later: with an older one Excel would compute everything anew on opening.
    calcPr: xml("calcPr", { calcId: 191029, calcMode: CALCULATION[file.calculationMode], fullCalcOnLoad: file.fullCalculationOnLoad || undefined }),
  };
  for (const { name, xml: text } of file.kept.elements) elements[name] = (elements[name] ?? "") + text;
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${WORKBOOK_ORDER.map((name) => elements[name] ?? "").join("")}</workbook>`;
}

/**
 * The bytes of an .xlsx that Excel and LibreOffice open.
 * @param file sheets, styles, names and the rest as plain data; its sheets' names, tables' names and ids are unique
 * @returns the same bytes for the same data: no clock and no person's name goes in by itself
 */
export function writeXlsx(file: WorkbookFile): Uint8Array {
  const pack = new PackageWriter();
  pack.add(WORKBOOK, CONTENT.workbook, "");
  pack.relate("", RELATION.document, WORKBOOK);
  addKeptParts(file.keptParts, pack);
  relateKept(WORKBOOK, file.kept.relations, pack);
  for (const { type, target, external } of file.keptRootRelations) pack.relate("", type, target, external);
  const differences: FileDifference[] = [];
  const strings = new StringPool();
  const sheetIds = file.sheets.map((sheet, index) => pack.relate(WORKBOOK, RELATION.worksheet, addSheetPart(sheet, index === file.activeSheet, { strings, differences }, pack)));
  const related = (type: string, path: string, contentType: string, content: string): void => {
    pack.add(path, contentType, content);
    pack.relate(WORKBOOK, type, path);
  };
  if (!file.kept.relations.some(({ type }) => type.endsWith("/theme"))) related(RELATION.theme, "xl/theme/theme1.xml", CONTENT.theme, themePart());
  related(RELATION.styles, "xl/styles.xml", CONTENT.styles, stylesPart(file.styles, differences));
  if (strings.size > 0) related(RELATION.sharedStrings, "xl/sharedStrings.xml", CONTENT.sharedStrings, strings.toXml());
  if (file.sheets.some((sheet) => sheet.rows.some((row) => row.cells.some((cell) => cell.spill !== undefined)))) related(RELATION.metadata, "xl/metadata.xml", CONTENT.metadata, dynamicArrayMetadata());
  if (file.persons.length > 0) related(RELATION.persons, "xl/persons/person.xml", CONTENT.persons, personsPart(file.persons));
  addCustomXml(file.customXml, pack);
  addWebExtensions(file.webExtensions, pack);
  addProperties(file.properties, pack);
  pack.add(WORKBOOK, CONTENT.workbook, workbookXml(file, sheetIds));
  return pack.pack();
}
