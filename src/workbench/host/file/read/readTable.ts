import { parseBlock } from "../cellReference";
import { fromFileFormula } from "../formula/fileFormula";
import type { FileAutoFilter, FileFilterColumn, FileTable, FileTableColumn, TotalsFunction } from "../types/tableFile";
import { keepXml } from "../xml/keepXml";
import { childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/readXml";
import { decodeXString } from "../xml/xString";
import { compact } from "./readStyles";

function readFilterColumn(element: XmlElement, scope: Readonly<Record<string, string>>): FileFilterColumn {
  const filters = childOf(element, "filters");
  const custom = childOf(element, "customFilters");
  const other = element.children.find((child) => child !== filters && child !== custom);
  const values = childrenOf(filters, "filter").map(({ attributes }) => decodeXString(attributes["val"] ?? ""));
  const dated = filters !== undefined && childOf(filters, "dateGroupItem") !== undefined;
  const kept = dated ? filters : other;
  const result: FileFilterColumn = {
    column: numberOf(element.attributes["colId"]) ?? 0,
    values: filters && !dated ? values : undefined,
    blanks: filters && !dated && flagOf(filters.attributes["blank"]) ? true : undefined,
    custom: custom ? childrenOf(custom, "customFilter").map(({ attributes }) => ({ operator: attributes["operator"] ?? "equal", value: decodeXString(attributes["val"] ?? "") })) : undefined,
    and: custom && flagOf(custom.attributes["and"]) ? true : undefined,
    hiddenButton: flagOf(element.attributes["hiddenButton"]) ? true : undefined,
    kept: kept ? keepXml(kept, scope) : undefined,
  };
  return compact(result) ?? result;
}

export function readAutoFilter(element: XmlElement | undefined, scope: Readonly<Record<string, string>>): FileAutoFilter | null {
  const ref = element?.attributes["ref"];
  if (!element || ref === undefined || !parseBlock(ref)) return null;
  return { ref: ref.replace(/\$/g, ""), columns: childrenOf(element, "filterColumn").map((column) => readFilterColumn(column, scope)) };
}

function readColumn(element: XmlElement, index: number, table: string): FileTableColumn {
  const { id, name, totalsRowLabel, totalsRowFunction } = element.attributes;
  const formula = (local: string): string | undefined => {
    const text = childOf(element, local)?.text;
    return text ? fromFileFormula(decodeXString(text), table) : undefined;
  };
  const column: FileTableColumn = {
    id: numberOf(id) ?? index + 1,
    name: decodeXString(name ?? `Column${index + 1}`),
    calculatedColumnFormula: formula("calculatedColumnFormula"),
    totalsRowLabel: totalsRowLabel === undefined ? undefined : decodeXString(totalsRowLabel),
    totalsRowFunction: totalsRowFunction === undefined || totalsRowFunction === "none" ? undefined : (totalsRowFunction as TotalsFunction),
    totalsRowFormula: formula("totalsRowFormula"),
  };
  return compact(column) ?? column;
}

/** xl/tables/tableN.xml; null where its range or name cannot be read. */
export function readTable(root: XmlElement | null): FileTable | null {
  const { id, displayName, name, ref, headerRowCount, totalsRowCount } = root?.attributes ?? {};
  const named = displayName ?? name;
  if (!root || named === undefined || ref === undefined || !parseBlock(ref)) return null;
  const style = childOf(root, "tableStyleInfo")?.attributes;
  return {
    id: numberOf(id) ?? 1,
    name: decodeXString(named),
    ref: ref.replace(/\$/g, ""),
    headerRow: (numberOf(headerRowCount) ?? 1) > 0,
    totalsRow: (numberOf(totalsRowCount) ?? 0) > 0,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column, index) => readColumn(column, index, named)),
    style: style ? { ...(style["name"] === undefined ? {} : { name: style["name"] }), firstColumn: flagOf(style["showFirstColumn"]), lastColumn: flagOf(style["showLastColumn"]), bandedRows: flagOf(style["showRowStripes"]), bandedColumns: flagOf(style["showColumnStripes"]) } : null,
    autoFilter: readAutoFilter(childOf(root, "autoFilter"), root.attributes),
  };
}
