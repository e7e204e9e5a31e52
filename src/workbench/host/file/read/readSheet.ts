import { LAST_COLUMN, parseBlock } from "../cellReference";
import type { FileColumns, FileSheet, FileView } from "../types/sheetFile";
import { keepXml } from "../xml/keepXml";
import { childOf, childrenOf, flagOf, numberOf, prefixedAttribute, type XmlElement } from "../xml/readXml";
import type { KeptContent, KeptRelation } from "../types/keptContent";
import { holdsOthers } from "../write/noteBoxes";
import { KEPT_KINDS, type KeptCollector } from "./keptCollector";
import { relationKind, type PackageReader } from "./packageReader";
import { readColor } from "./readColors";
import { readDrawing } from "./readDrawing";
import { readPage } from "./readPage";
import { readRemarks } from "./readRemarks";
import { RowReader } from "./readRows";
import { readConditionalFormats, readDataValidations, readHyperlinks } from "./readRules";
import { compact, type ReadStyles } from "./readStyles";
import { readAutoFilter, readTable } from "./readTable";

/** What a sheet's cells point to in the rest of the workbook. */
export interface WorkbookContext extends ReadStyles {
  readonly strings: readonly string[];
  readonly theme: readonly string[];
  readonly date1904: boolean;
  readonly kept: KeptCollector;
}

/** An id as Excel writes it. */
export const GUID = /^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/;

const KEPT_ELEMENTS = new Set(["protectedRanges", "scenarios", "rowBreaks", "colBreaks", "cellWatches", "ignoredErrors", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "extLst"]);

function readView(root: XmlElement): FileView {
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const pane = childOf(view, "pane")?.attributes ?? {};
  const frozen = pane["state"] === "frozen" || pane["state"] === "frozenSplit";
  const selections = childrenOf(view, "selection");
  const selection = selections.find(({ attributes }) => attributes["pane"] === pane["activePane"]) ?? selections[0];
  const { showGridLines, showRowColHeaders, zoomScale } = view?.attributes ?? {};
  return (
    compact<FileView>({
      showGridlines: flagOf(showGridLines, true) ? undefined : false,
      showHeadings: flagOf(showRowColHeaders, true) ? undefined : false,
      zoom: numberOf(zoomScale),
      frozenRows: frozen ? numberOf(pane["ySplit"]) || undefined : undefined,
      frozenColumns: frozen ? numberOf(pane["xSplit"]) || undefined : undefined,
      activeCell: selection?.attributes["activeCell"],
    }) ?? {}
  );
}

function readColumns(root: XmlElement, styleCount: number): FileColumns[] {
  return childrenOf(childOf(root, "cols"), "col").flatMap(({ attributes }) => {
    const from = (numberOf(attributes["min"]) ?? 0) - 1;
    const to = Math.min((numberOf(attributes["max"]) ?? 0) - 1, LAST_COLUMN);
    if (from < 0 || to < from) return [];
    const style = numberOf(attributes["style"]);
    const wide = flagOf(attributes["customWidth"]) ? numberOf(attributes["width"]) : undefined;
    const hidden = flagOf(attributes["hidden"]) ? (true as const) : undefined;
    const columns: FileColumns = { from, to, width: wide, hidden, style: style !== undefined && style > 0 && style < styleCount ? style : undefined };
    return [compact(columns) ?? columns];
  });
}

/** The name under which an element that is only there for some readers (mc:AlternateContent) takes its place in the sheet. */
function placeOf(element: XmlElement): string {
  return element.local === "AlternateContent" ? (childOf(element, "Choice")?.children[0]?.local ?? "") : element.local;
}

function keptElements(root: XmlElement, relationIds: ReadonlySet<string>): KeptContent["elements"] {
  return root.children.flatMap((element) => {
    const name = placeOf(element);
    if (!KEPT_ELEMENTS.has(name)) return [];
    const id = Object.entries(element.attributes).find(([key]) => key.endsWith(":id"))?.[1];
    return id !== undefined && !relationIds.has(id) ? [] : [{ name, xml: keepXml(element, root.attributes) }];
  });
}

/** The drawing in which the sheet's notes have their boxes. */
function boxesOf(root: XmlElement, relations: readonly KeptRelation[]): KeptRelation | null {
  const element = childOf(root, "legacyDrawing");
  const id = element && prefixedAttribute(element, "id");
  return relations.find((relation) => relation.id === id && !relation.external) ?? null;
}

/** One worksheet and the parts that hang on it; print area and titles are still to come from the defined names. */
export function readSheet(path: string, name: string, state: FileSheet["state"], pack: PackageReader, book: WorkbookContext): FileSheet {
  const relations = pack.relations(path);
  const ofKind = (kind: string): string[] => relations.filter((relation) => !relation.external && relationKind(relation.type) === kind).map((relation) => relation.target);
  const tables = ofKind("table").flatMap((target) => readTable(pack.xml(target)) ?? []);
  const reader = new RowReader(book.strings, book.styles.length, book.date1904, tables);
  const root = pack.xml(path, { each: "row", take: (row) => reader.take(row) }) ?? { name: "worksheet", local: "worksheet", attributes: {}, children: [], text: "" };
  const boxes = boxesOf(root, relations);
  const boxBytes = boxes && pack.bytes(boxes.target);
  // Boxes of notes alone are drawn anew, where the notes stand by then; a drawing that holds other things too is kept.
  const isDrawnAnew = (relation: KeptRelation): boolean => relation === boxes && boxBytes !== null && !holdsOthers(new TextDecoder().decode(boxBytes));
  const kept = book.kept.keep(relations.filter((relation) => KEPT_KINDS.sheet.has(relationKind(relation.type)) && !isDrawnAnew(relation)));
  const [drawingPath] = ofKind("drawing");
  const drawing = drawingPath === undefined ? null : readDrawing(drawingPath, pack);
  const anchorRelations = drawing ? book.kept.keep(drawing.anchorRelations) : [];
  const format = childOf(root, "sheetFormatPr")?.attributes ?? {};
  const protection = childOf(root, "sheetProtection")?.attributes;
  const tabColor = readColor(childOf(childOf(root, "sheetPr"), "tabColor"), book.theme);
  const defaultRowHeight = flagOf(format["customHeight"]) ? numberOf(format["defaultRowHeight"]) : undefined;
  const defaultColumnWidth = numberOf(format["defaultColWidth"]);
  const uid = prefixedAttribute(root, "uid");
  return {
    ...(uid !== undefined && GUID.test(uid) ? { uid } : {}),
    name,
    state,
    ...(tabColor === undefined ? {} : { tabColor }),
    view: readView(root),
    ...(defaultRowHeight === undefined ? {} : { defaultRowHeight }),
    ...(defaultColumnWidth === undefined ? {} : { defaultColumnWidth }),
    columns: readColumns(root, book.styles.length),
    rows: reader.sorted(),
    merges: childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => (parseBlock(attributes["ref"] ?? "") ? [attributes["ref"] ?? ""] : [])),
    tables,
    autoFilter: readAutoFilter(childOf(root, "autoFilter"), root.attributes),
    conditionalFormats: readConditionalFormats(root, book.differences),
    dataValidations: readDataValidations(root),
    hyperlinks: readHyperlinks(root, relations),
    charts: drawing?.charts ?? [],
    remarks: readRemarks({ comments: ofKind("comments")[0] ?? null, threads: ofKind("threadedComment"), boxes: boxes?.target ?? null }, pack),
    pageSetup: readPage(root),
    protection: protection && flagOf(protection["sheet"]) ? { ...protection } : null,
    kept: {
      elements: keptElements(root, new Set(kept.map((relation) => relation.id))),
      relations: kept,
      ...(drawing && drawing.anchors.length > 0 ? { anchors: drawing.anchors, anchorRelations } : {}),
    },
  };
}
