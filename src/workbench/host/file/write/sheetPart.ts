import { blockName, cellName, parseBlock } from "../cellReference";
import type { FileColumns, FileSheet, FileView } from "../types/sheetFile";
import type { FileDifference } from "../types/styleFile";
import { COMPATIBILITY, CONTENT, MAIN, RELATION, RELATIONS, REVISION } from "../xml/names";
import { escapeAttribute, xml, XML_HEAD } from "../xml/writeXml";
import { drawingPart } from "./drawingPart";
import { relateKept } from "./keptParts";
import type { PackageWriter } from "./packageWriter";
import { fitsToPages, pageXml } from "./pageXml";
import { sheetData } from "./sheetData";
import { remarkParts } from "./remarkParts";
import { conditionalFormatsXml, dataValidationsXml, hyperlinksXml } from "./sheetRules";
import type { StringPool } from "./stringPool";
import { autoFilterXml, tablePart } from "./tablePart";

/** Children of `<worksheet>` in the only order that Excel takes them (ECMA-376 part 1, 18.3.1.99). */
export const SHEET_ORDER = "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(" ");

export interface WorkbookPools {
  readonly strings: StringPool;
  readonly differences: FileDifference[];
}

/** A mark of Excel's own, which readers that do not know it leave aside. */
const uidText = (uid: string | undefined): string => (uid === undefined ? "" : ` xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${REVISION}" xr:uid="${escapeAttribute(uid)}"`);

function viewXml(view: FileView, selected: boolean): string {
  const { frozenRows = 0, frozenColumns = 0, activeCell } = view;
  const pane = frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : frozenColumns > 0 ? "topRight" : undefined;
  return xml(
    "sheetViews",
    {},
    xml(
      "sheetView",
      { showGridLines: view.showGridlines, showRowColHeaders: view.showHeadings, tabSelected: selected || undefined, zoomScale: view.zoom, zoomScaleNormal: view.zoom, workbookViewId: 0 },
      pane && xml("pane", { xSplit: frozenColumns || undefined, ySplit: frozenRows || undefined, topLeftCell: cellName(frozenRows, frozenColumns), activePane: pane, state: "frozen" }),
      (activeCell !== undefined || pane !== undefined) && xml("selection", { pane, activeCell, sqref: activeCell }),
    ),
  );
}

function dimensionOf(sheet: FileSheet): string {
  const filled = sheet.rows.filter((row) => row.cells.length > 0);
  const [first] = filled;
  const last = filled[filled.length - 1];
  if (!first || !last) return "A1";
  let left = Infinity;
  let right = 0;
  for (const { cells } of filled) {
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells[cells.length - 1]?.column ?? right);
  }
  return blockName({ top: first.row, left, bottom: last.row, right });
}

const columnXml = ({ from, to, width, hidden, style }: FileColumns): string => xml("col", { min: from + 1, max: to + 1, width: width ?? 9.140625, style, hidden, customWidth: width === undefined ? undefined : true });

function formatXml({ defaultRowHeight, defaultColumnWidth }: FileSheet): string {
  return xml("sheetFormatPr", { defaultColWidth: defaultColumnWidth, defaultRowHeight: defaultRowHeight ?? 15, customHeight: defaultRowHeight === undefined ? undefined : true });
}

function propertiesXml(sheet: FileSheet): string {
  const color = sheet.tabColor === undefined ? "" : xml("tabColor", { rgb: `FF${sheet.tabColor.slice(1)}` });
  const fit = fitsToPages(sheet.pageSetup) ? xml("pageSetUpPr", { fitToPage: true }) : "";
  return color + fit === "" ? "" : xml("sheetPr", {}, color, fit);
}

function tablePartsXml(sheet: FileSheet, path: string, pack: PackageWriter): string {
  const parts = sheet.tables.map((table) => {
    const tablePath = pack.free("xl/tables/table");
    pack.add(tablePath, CONTENT.table, tablePart(table));
    return xml("tablePart", { "r:id": pack.relate(path, RELATION.table, tablePath) });
  });
  return parts.length === 0 ? "" : xml("tableParts", { count: parts.length }, ...parts);
}

/** Adds a sheet's part, and the parts that hang on it, and answers its path. */
export function addSheetPart(sheet: FileSheet, selected: boolean, pools: WorkbookPools, pack: PackageWriter): string {
  const path = pack.free("xl/worksheets/sheet");
  pack.add(path, CONTENT.worksheet, "");
  relateKept(path, sheet.kept.relations, pack);
  const drawing = drawingPart(sheet, pack);
  const elements: Record<string, string> = {
    sheetPr: propertiesXml(sheet),
    dimension: xml("dimension", { ref: dimensionOf(sheet) }),
    sheetViews: viewXml(sheet.view, selected),
    sheetFormatPr: formatXml(sheet),
    cols: sheet.columns.length === 0 ? "" : xml("cols", {}, ...sheet.columns.map(columnXml)),
    sheetData: sheetData(sheet.rows, sheet.tables, pools.strings),
    sheetProtection: sheet.protection ? xml("sheetProtection", sheet.protection) : "",
    autoFilter: sheet.autoFilter ? autoFilterXml(sheet.autoFilter) : "",
    mergeCells: sheet.merges.length === 0 ? "" : xml("mergeCells", { count: sheet.merges.length }, ...sheet.merges.filter((ref) => parseBlock(ref)).map((ref) => xml("mergeCell", { ref }))),
    conditionalFormatting: conditionalFormatsXml(sheet.conditionalFormats, pools.differences),
    dataValidations: dataValidationsXml(sheet.dataValidations),
    hyperlinks: hyperlinksXml(sheet.hyperlinks, path, pack),
    ...pageXml(sheet.pageSetup),
    drawing: drawing === null ? "" : xml("drawing", { "r:id": pack.relate(path, RELATION.drawing, drawing) }),
    legacyDrawing: remarkParts(sheet, path, pack),
    tableParts: tablePartsXml(sheet, path, pack),
  };
  for (const { name, xml: text } of sheet.kept.elements) elements[name] = (elements[name] ?? "") + text;
  pack.add(path, CONTENT.worksheet, `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"${uidText(sheet.uid)}>${SHEET_ORDER.map((name) => elements[name] ?? "").join("")}</worksheet>`);
  return path;
}
