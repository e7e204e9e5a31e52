import { columnName, parseBlock, quoteSheetName, type CellBlock } from "../cellReference";
import { toFileFormula } from "../formula/fileFormula";
import type { FileSheet } from "../types/sheetFile";
import type { WorkbookFile } from "../types/workbookFile";
import { escapeText, xml } from "../xml/writeXml";
import { encodeXString, encodeXStringAttribute } from "../xml/xString";

const fixed = ({ top, left, bottom, right }: CellBlock): string => {
  const first = `$${columnName(left)}$${top + 1}`;
  return top === bottom && left === right ? first : `${first}:$${columnName(right)}$${bottom + 1}`;
};

/** Ranges of a sheet, parted by commas, as a defined name spells them. */
function rangesOf(sheet: FileSheet, ranges: string): string {
  const blocks = ranges.split(",").flatMap((range) => parseBlock(range.trim()) ?? []);
  return blocks.map((block) => `${quoteSheetName(sheet.name)}!${fixed(block)}`).join(",");
}

function titlesOf(sheet: FileSheet): string {
  const { titleRows, titleColumns } = sheet.pageSetup;
  const name = quoteSheetName(sheet.name);
  return [titleColumns && `${name}!$${columnName(titleColumns.from)}:$${columnName(titleColumns.to)}`, titleRows && `${name}!$${titleRows.from + 1}:$${titleRows.to + 1}`].filter(Boolean).join(",");
}

const nameXml = (name: string, text: string, more: { localSheetId?: number | undefined; hidden?: true | undefined; comment?: string | undefined }): string =>
  text === "" ? "" : xml("definedName", { name, comment: more.comment === undefined ? undefined : encodeXStringAttribute(more.comment), localSheetId: more.localSheetId, hidden: more.hidden }, escapeText(encodeXString(text)));

/** `<definedNames>`, with the names that Excel gives to print areas, print titles and filtered ranges. */
export function definedNamesXml(file: WorkbookFile): string {
  const own = file.sheets.flatMap((sheet, localSheetId) => [
    sheet.autoFilter ? nameXml("_xlnm._FilterDatabase", rangesOf(sheet, sheet.autoFilter.ref), { localSheetId, hidden: true }) : "",
    sheet.pageSetup.printArea === undefined ? "" : nameXml("_xlnm.Print_Area", rangesOf(sheet, sheet.pageSetup.printArea), { localSheetId }),
    nameXml("_xlnm.Print_Titles", titlesOf(sheet), { localSheetId }),
  ]);
  const named = file.definedNames.map((name) => nameXml(name.name, toFileFormula(name.formula, null), { localSheetId: name.sheet, hidden: name.hidden, comment: name.comment }));
  const all = [...own, ...named].join("");
  return all === "" ? "" : xml("definedNames", {}, all);
}
