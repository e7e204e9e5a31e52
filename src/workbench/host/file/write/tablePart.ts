import { toFileFormula } from "../formula/fileFormula";
import type { FileAutoFilter, FileFilterColumn, FileTable, FileTableColumn } from "../types/tableFile";
import { MAIN } from "../xml/names";
import { escapeText, xml, XML_HEAD } from "../xml/writeXml";
import { encodeXString, encodeXStringAttribute } from "../xml/xString";

const attribute = (text: string | undefined): string | undefined => (text === undefined ? undefined : encodeXStringAttribute(text));

function filterColumnXml({ column, values, blanks, custom, and, hiddenButton, kept }: FileFilterColumn): string {
  return xml(
    "filterColumn",
    { colId: column, hiddenButton },
    (values !== undefined || blanks) && xml("filters", { blank: blanks }, ...(values ?? []).map((value) => xml("filter", { val: encodeXStringAttribute(value) }))),
    custom && xml("customFilters", { and }, ...custom.map(({ operator, value }) => xml("customFilter", { operator: operator === "equal" ? undefined : operator, val: encodeXStringAttribute(value) }))),
    kept,
  );
}

export const autoFilterXml = ({ ref, columns }: FileAutoFilter): string => xml("autoFilter", { ref }, ...columns.map(filterColumnXml));

function columnXml(column: FileTableColumn, table: string): string {
  const formula = (name: string, text: string | undefined): string => (text === undefined ? "" : xml(name, {}, escapeText(encodeXString(toFileFormula(text, table)))));
  return xml(
    "tableColumn",
    { id: column.id, name: encodeXStringAttribute(column.name), totalsRowFunction: column.totalsRowFunction, totalsRowLabel: attribute(column.totalsRowLabel) },
    formula("calculatedColumnFormula", column.calculatedColumnFormula),
    formula("totalsRowFormula", column.totalsRowFormula),
  );
}

/** xl/tables/tableN.xml */
export function tablePart(table: FileTable): string {
  const { id, name, ref, headerRow, totalsRow, columns, style, autoFilter } = table;
  return (
    XML_HEAD +
    xml(
      "table",
      { xmlns: MAIN, id, name, displayName: name, ref, headerRowCount: headerRow ? undefined : 0, totalsRowCount: totalsRow ? 1 : undefined, totalsRowShown: totalsRow ? undefined : false },
      autoFilter && headerRow && autoFilterXml(autoFilter),
      xml("tableColumns", { count: columns.length }, ...columns.map((column) => columnXml(column, name))),
      style && xml("tableStyleInfo", { name: style.name, showFirstColumn: style.firstColumn, showLastColumn: style.lastColumn, showRowStripes: style.bandedRows, showColumnStripes: style.bandedColumns }),
    )
  );
}
