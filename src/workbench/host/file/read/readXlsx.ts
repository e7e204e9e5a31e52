import type { FileSheet } from "../types/sheetFile";
import type { WorkbookFile } from "../types/workbookFile";
import { keepXml } from "../xml/keepXml";
import { themePart } from "../write/themePart";
import { childOf, childrenOf, flagOf, numberOf, prefixedAttribute } from "../xml/readXml";
import { KEPT_KINDS, KeptCollector } from "./keptCollector";
import { PackageReader, relationKind } from "./packageReader";
import { themeColors } from "./readColors";
import { readCustomXml, readProperties, readWebExtensions } from "./readDocumentParts";
import { readNames } from "./readNames";
import { stringText } from "./readRows";
import { readPersons } from "./readRemarks";
import { readSheet } from "./readSheet";
import { readStyles } from "./readStyles";
import { WorkbookFileError } from "./workbookFileError";

const MODES: Readonly<Record<string, WorkbookFile["calculationMode"]>> = { manual: "manual", autoNoTable: "automaticExceptTables" };
const KEPT_ELEMENTS = new Set(["externalReferences", "pivotCaches", "extLst"]);

function readStrings(path: string | null, pack: PackageReader): string[] {
  const strings: string[] = [];
  if (path !== null) pack.xml(path, { each: "si", take: (item) => strings.push(stringText(item)) });
  return strings;
}

function workbookPathOf(pack: PackageReader): string {
  const path = pack.related("", "officeDocument");
  if (path === null || !pack.bytes(path)) throw new WorkbookFileError("This file is not an Excel workbook (.xlsx): it is a zip archive of something else. Choose the workbook itself.");
  if (/\.bin$/i.test(path)) throw new WorkbookFileError('This file is a binary workbook (.xlsb), not an Excel workbook (.xlsx). Open it in Excel and save it as "Excel Workbook (*.xlsx)".');
  return path;
}

/** The theme that goes into every file of ours says nothing about this one. */
const isOwnTheme = (bytes: Uint8Array | null): boolean => bytes !== null && new TextDecoder().decode(bytes) === themePart();

/**
 * Reads an .xlsx (or the sheets of an .xlsm) into plain data.
 * @throws WorkbookFileError with a message for a person, when the bytes are no workbook, damaged or too large
 */
export function readXlsx(bytes: Uint8Array): WorkbookFile {
  const pack = new PackageReader(bytes);
  const path = workbookPathOf(pack);
  const workbook = pack.xml(path);
  if (!workbook || workbook.local !== "workbook") throw new WorkbookFileError("This file is not an Excel workbook (.xlsx): it is a document of another program, such as Word. Choose a workbook.");
  const relations = pack.relations(path);
  const targetOf = (kind: string): string | null => relations.find((relation) => !relation.external && relationKind(relation.type) === kind)?.target ?? null;
  const themePath = targetOf("theme");
  const stylesPath = targetOf("styles");
  const personsPath = targetOf("person");
  const theme = themeColors(themePath === null ? null : pack.xml(themePath));
  const kept = new KeptCollector(pack);
  const keptRelations = kept.keep(relations.filter((relation) => KEPT_KINDS.workbook.has(relationKind(relation.type)) && !(relation.target === themePath && isOwnTheme(pack.bytes(themePath)))));
  const date1904 = flagOf(childOf(workbook, "workbookPr")?.attributes["date1904"]);
  const book = { ...readStyles(stylesPath === null ? null : pack.xml(stylesPath), theme), strings: readStrings(targetOf("sharedStrings"), pack), theme, date1904, kept };
  const read: FileSheet[] = [];
  const places = childrenOf(childOf(workbook, "sheets"), "sheet").map((element): number | null => {
    const relation = relations.find((one) => one.id === prefixedAttribute(element, "id"));
    if (!relation || relationKind(relation.type) !== "worksheet" || !pack.bytes(relation.target)) return null;
    const { name = `Sheet${read.length + 1}`, state } = element.attributes;
    return read.push(readSheet(relation.target, name, state === "hidden" || state === "veryHidden" ? state : "visible", pack, book)) - 1;
  });
  if (read.length === 0) throw new WorkbookFileError("This workbook has no worksheet that can be opened. Open it in Excel, add a worksheet, and save it.");
  const { names, sheets } = readNames(workbook, read, places);
  const calculation = childOf(workbook, "calcPr")?.attributes ?? {};
  const active = places[numberOf(childOf(childOf(workbook, "bookViews"), "workbookView")?.attributes["activeTab"]) ?? 0] ?? 0;
  return {
    sheets,
    activeSheet: active,
    styles: book.styles,
    definedNames: names,
    customXml: readCustomXml(path, pack),
    webExtensions: readWebExtensions(pack),
    properties: readProperties(pack),
    calculationMode: MODES[calculation["calcMode"] ?? ""] ?? "automatic",
    fullCalculationOnLoad: flagOf(calculation["fullCalcOnLoad"]),
    date1904,
    persons: readPersons(personsPath === null ? null : pack.xml(personsPath)),
    structureLocked: flagOf(childOf(workbook, "workbookProtection")?.attributes["lockStructure"]),
    kept: { elements: workbook.children.filter((element) => KEPT_ELEMENTS.has(element.local)).map((element) => ({ name: element.local, xml: keepXml(element, workbook.attributes) })), relations: keptRelations },
    keptRootRelations: kept.keep(pack.relations("").filter((relation) => KEPT_KINDS.package.has(relationKind(relation.type)))),
    keptParts: kept.all(),
  };
}
