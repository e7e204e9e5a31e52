import { blockName, LAST_COLUMN, LAST_ROW, parseBlock } from "../cellReference";
import { fromFileFormula } from "../formula/fileFormula";
import type { FilePageSetup, FileSheet } from "../types/sheetFile";
import type { FileDefinedName } from "../types/workbookFile";
import { childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/readXml";
import { decodeXString } from "../xml/xString";

/** The blocks of "'S'!$A$1:$B$2,S!$3:$4" without their sheet. */
const blocksOf = (text: string): string[] => text.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "").split(",");

function pageNames(name: string, text: string): FilePageSetup {
  const blocks = blocksOf(text).map(parseBlock);
  if (name === "_xlnm.Print_Area") {
    const area = blocks.every((block) => block !== null) ? blocks.map((block) => (block ? blockName(block) : "")).join(",") : "";
    return area === "" ? {} : { printArea: area };
  }
  const rows = blocks.find((block) => block?.left === 0 && block.right === LAST_COLUMN);
  const columns = blocks.find((block) => block?.top === 0 && block.bottom === LAST_ROW);
  return { ...(rows ? { titleRows: { from: rows.top, to: rows.bottom } } : {}), ...(columns ? { titleColumns: { from: columns.left, to: columns.right } } : {}) };
}

export interface ReadNames {
  readonly names: readonly FileDefinedName[];
  readonly sheets: readonly FileSheet[];
}

/** Defined names; those by which Excel marks print areas and titles go to their sheets. `places`: index among our sheets for each sheet of the file. */
export function readNames(workbook: XmlElement, sheets: readonly FileSheet[], places: readonly (number | null)[]): ReadNames {
  const names: FileDefinedName[] = [];
  const pages = sheets.map((sheet) => sheet.pageSetup);
  for (const element of childrenOf(childOf(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment } = element.attributes;
    const local = numberOf(localSheetId);
    const sheet = local === undefined ? undefined : (places[local] ?? null);
    const text = decodeXString(element.text);
    if (sheet === null || name === "" || text.trim() === "") continue;
    if (name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles") {
      if (sheet !== undefined) pages[sheet] = { ...pages[sheet], ...pageNames(name, text) };
    } else if (!name.startsWith("_xlnm.")) {
      names.push({ name, formula: fromFileFormula(text, null), ...(sheet === undefined ? {} : { sheet }), ...(flagOf(hidden) ? { hidden: true as const } : {}), ...(comment === undefined ? {} : { comment: decodeXString(comment) }) });
    }
  }
  return { names, sheets: sheets.map((sheet, at) => ({ ...sheet, pageSetup: pages[at] ?? sheet.pageSetup })) };
}
