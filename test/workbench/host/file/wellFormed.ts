import { unzipSync, strFromU8 } from "fflate";
import { parseBlock } from "../../../../src/workbench/host/file/cellReference";
import { readXml, type XmlElement } from "../../../../src/workbench/host/file/xml/readXml";

const ORDER = "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(" ");
const BOOK_ORDER = "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches fileRecoveryPr extLst".split(" ");
const STYLE_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

const all = (element: XmlElement | undefined, local: string): XmlElement[] => (element ? element.children.flatMap((child) => [...(child.local === local ? [child] : []), ...all(child, local)]) : []);
const child = (element: XmlElement | undefined, local: string): XmlElement | undefined => element?.children.find((one) => one.local === local);
const joinPath = (from: string, target: string): string => {
  const parts = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of target.split("/")) if (part === "..") parts.pop();
  else if (part) parts.push(part);
  return parts.join("/");
};
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const overlap = (one: string, two: string): boolean => {
  const a = parseBlock(one);
  const b = parseBlock(two);
  return !!a && !!b && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
};
const inOrder = (root: XmlElement, order: readonly string[]): string[] => {
  const places = root.children.map((one) => order.indexOf(one.local));
  return places.flatMap((place, at) => (place < 0 ? [`${root.children[at]?.local} is unknown`] : at > 0 && place < (places[at - 1] ?? 0) ? [`${root.children[at]?.local} stands too late`] : []));
};

/** What Excel would repair or refuse in a saved workbook, by the rules of ECMA-376 that are known to trip it; empty when all is well. */
export function faultsOf(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const parts = unzipSync(bytes);
  const xmlOf = (path: string): XmlElement | undefined => {
    const part = parts[path];
    return part ? (readXml(part) ?? undefined) : undefined;
  };
  const fault = (where: string, list: readonly string[]): void => void faults.push(...list.map((text) => `${where}: ${text}`));
  const types = xmlOf("[Content_Types].xml");
  const typed = new Set(all(types, "Override").map((one) => (one.attributes["PartName"] ?? "").slice(1)));
  fault("[Content_Types].xml", [...typed].filter((path) => !parts[path]).map((path) => `names ${path}, which is not there`));
  fault("[Content_Types].xml", Object.keys(parts).filter((path) => !typed.has(path) && !path.endsWith(".rels") && path !== "[Content_Types].xml").map((path) => `does not name ${path}`));
  for (const path of Object.keys(parts).filter((one) => one.endsWith(".xml") || one.endsWith(".rels"))) {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    // eslint-disable-next-line no-control-regex -- finding such characters is the point
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)) fault(path, ["holds a character that XML forbids"]);
  }
  const idsOf = new Map<string, Map<string, string>>();
  for (const path of Object.keys(parts).filter((one) => one.endsWith(".rels"))) {
    const from = path.replace("_rels/", "").replace(/\.rels$/, "");
    const relations = all(xmlOf(path), "Relationship");
    fault(path, repeated(relations.map((one) => one.attributes["Id"] ?? "")).map((id) => `${id} stands twice`));
    idsOf.set(from, new Map(relations.map((one) => [one.attributes["Id"] ?? "", one.attributes["TargetMode"] === "External" ? "" : joinPath(from, one.attributes["Target"] ?? "")])));
    for (const target of idsOf.get(from)?.values() ?? []) if (target !== "" && !parts[target]) fault(path, [`points to ${target}, which is not there`]);
  }
  const targetsOf = (path: string): Map<string, string> => idsOf.get(path) ?? new Map<string, string>();
  const book = xmlOf("xl/workbook.xml");
  if (!book) return [...faults, "no xl/workbook.xml"];
  fault("workbook.xml", inOrder(book, BOOK_ORDER));
  const sheets = all(book, "sheet");
  const sheetNames = sheets.map((one) => one.attributes["name"] ?? "");
  fault("workbook.xml", repeated(sheetNames.map((name) => name.toLowerCase())).map((name) => `two sheets are named ${name}`));
  fault("workbook.xml", sheetNames.filter((name) => name.length > 31 || name === "" || /[\\/?*[\]:]/.test(name)).map((name) => `"${name}" is no sheet name`));
  fault("workbook.xml", repeated(all(book, "definedName").map((one) => `${(one.attributes["name"] ?? "").toLowerCase()}@${one.attributes["localSheetId"] ?? ""}`)).map((name) => `${name} is defined twice`));
  const styles = xmlOf("xl/styles.xml");
  const count = (local: string): number => child(styles, local)?.children.length ?? 0;
  if (styles) {
    fault("styles.xml", inOrder(styles, STYLE_ORDER));
    for (const xf of child(styles, "cellXfs")?.children ?? []) {
      for (const [key, list] of [["fontId", "fonts"], ["fillId", "fills"], ["borderId", "borders"]] as const) if (Number(xf.attributes[key]) >= count(list)) fault("styles.xml", [`${key} ${xf.attributes[key]} is not there`]);
    }
    for (const list of styles.children) if (list.attributes["count"] !== undefined && Number(list.attributes["count"]) !== list.children.length) fault("styles.xml", [`${list.local} counts wrong`]);
  } else fault("package", ["no styles"]);
  if (Object.keys(parts).some((path) => path.startsWith("xl/charts/")) && !Object.keys(parts).some((path) => path.startsWith("xl/theme/"))) fault("package", ["has charts and no theme to colour them"]);
  const strings = xmlOf("xl/sharedStrings.xml");
  const texts = (strings?.children ?? []).map((item) => all(item, "t").map((t) => t.text).join(""));
  const tableIds: string[] = [];
  const tableNames: string[] = [];
  for (const sheet of sheets) {
    const path = targetsOf("xl/workbook.xml").get(sheet.attributes["r:id"] ?? "") ?? "";
    const name = sheet.attributes["name"] ?? "";
    const root = xmlOf(path);
    if (!root) {
      fault(name, ["has no part"]);
      continue;
    }
    fault(name, inOrder(root, ORDER));
    for (const element of all(root, "*").concat(root.children)) {
      const id = element.attributes["r:id"];
      if (id !== undefined && !targetsOf(path).has(id)) fault(name, [`${element.local} names ${id}, which is not there`]);
    }
    const cells = new Map<string, XmlElement>();
    let lastRow = 0;
    for (const row of child(root, "sheetData")?.children ?? []) {
      const number = Number(row.attributes["r"]);
      if (number <= lastRow) fault(name, [`row ${number} stands out of order`]);
      lastRow = number;
      let lastColumn = -1;
      for (const cell of row.children) {
        const block = parseBlock(cell.attributes["r"] ?? "");
        if (!block || block.top !== number - 1 || block.left <= lastColumn) fault(name, [`cell ${cell.attributes["r"]} stands out of order`]);
        lastColumn = block?.left ?? lastColumn;
        if (Number(cell.attributes["s"] ?? 0) >= count("cellXfs")) fault(name, [`${cell.attributes["r"]} has style ${cell.attributes["s"]}, which is not there`]);
        if (cell.attributes["t"] === "s" && texts[Number(child(cell, "v")?.text)] === undefined) fault(name, [`${cell.attributes["r"]} has a text that is not there`]);
        if (cell.attributes["cm"] !== undefined && !parts["xl/metadata.xml"]) fault(name, [`${cell.attributes["r"]} is a dynamic array, and there is no metadata`]);
        if (child(cell, "f")?.text.startsWith("=")) fault(name, [`${cell.attributes["r"]} has a formula with "="`]);
        if ((child(cell, "f")?.text.length ?? 0) > 8192) fault(name, [`${cell.attributes["r"]} has a formula of more than 8,192 characters`]);
        if ((texts[Number(child(cell, "v")?.text)]?.length ?? 0) > 32767 * 7 && cell.attributes["t"] === "s") fault(name, [`${cell.attributes["r"]} has a text that is too long`]);
        cells.set(cell.attributes["r"] ?? "", cell);
      }
    }
    const textAt = (ref: string): string | undefined => {
      const cell = cells.get(ref);
      const value = cell ? child(cell, "v")?.text : undefined;
      return cell?.attributes["t"] === "s" ? texts[Number(value)] : cell?.attributes["t"] === "str" ? value : undefined;
    };
    const columns = child(root, "cols")?.children ?? [];
    columns.forEach((column, at) => {
      if (Number(column.attributes["min"]) > Number(column.attributes["max"]) || (at > 0 && Number(column.attributes["min"]) <= Number(columns[at - 1]?.attributes["max"]))) fault(name, [`columns ${column.attributes["min"]}–${column.attributes["max"]} overlap`]);
    });
    const merges = all(root, "mergeCell").map((one) => one.attributes["ref"] ?? "");
    merges.forEach((ref, at) => merges.slice(at + 1).forEach((other) => overlap(ref, other) && fault(name, [`merged ${ref} and ${other} overlap`])));
    for (const rule of all(root, "cfRule")) {
      const dxf = rule.attributes["dxfId"];
      if (dxf !== undefined && Number(dxf) >= count("dxfs")) fault(name, [`a conditional format has difference ${dxf}, which is not there`]);
    }
    for (const validation of all(root, "dataValidation")) {
      if ((validation.attributes["prompt"] ?? "").length > 255 || (validation.attributes["error"] ?? "").length > 255 || (validation.attributes["promptTitle"] ?? "").length > 32 || (validation.attributes["errorTitle"] ?? "").length > 32) fault(name, [`validation of ${validation.attributes["sqref"]} says too much`]);
      if ((child(validation, "formula1")?.text ?? "").length > 255 && validation.attributes["type"] === "list") fault(name, [`the list of ${validation.attributes["sqref"]} is longer than 255 characters`]);
    }
    const refs: string[] = [];
    for (const part of all(root, "tablePart")) {
      const table = xmlOf(targetsOf(path).get(part.attributes["r:id"] ?? "") ?? "");
      if (!table) {
        fault(name, ["a table has no part"]);
        continue;
      }
      const { id = "", displayName = "", ref = "" } = table.attributes;
      tableIds.push(id);
      tableNames.push(displayName.toLowerCase());
      refs.push(ref);
      const block = parseBlock(ref);
      const names = all(table, "tableColumn");
      if (!block || block.right - block.left + 1 !== names.length) fault(displayName, [`has ${names.length} columns over ${ref}`]);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(displayName)) fault(displayName, ["is no table name"]);
      fault(displayName, repeated(names.map((one) => (one.attributes["name"] ?? "").toLowerCase())).map((one) => `two columns are named ${one}`));
      fault(displayName, repeated(names.map((one) => one.attributes["id"] ?? "")).map((one) => `two columns have the id ${one}`));
      const headed = table.attributes["headerRowCount"] !== "0";
      const totalled = Number(table.attributes["totalsRowCount"] ?? 0) > 0;
      if (block) {
        names.forEach((column, at) => {
          const letter = (row: number): string => `${columnLetters(block.left + at)}${row + 1}`;
          const label = column.attributes["totalsRowLabel"];
          if (headed && textAt(letter(block.top)) !== (column.attributes["name"] ?? "").replace(/_x000[aA]_/g, "\n").replace(/_x0009_/g, "\t")) fault(displayName, [`column "${column.attributes["name"]}" has the header cell "${textAt(letter(block.top))}"`]);
          if (label !== undefined && textAt(letter(block.bottom)) !== label) fault(displayName, [`totals label "${label}" has the cell "${textAt(letter(block.bottom))}"`]);
          if (label !== undefined && !totalled) fault(displayName, ["has a totals label and no totals row"]);
          if (column.attributes["totalsRowFunction"] === "custom" && !child(column, "totalsRowFormula")) fault(displayName, [`column "${column.attributes["name"]}" has a totals formula that is not there`]);
        });
        const filter = parseBlock(child(table, "autoFilter")?.attributes["ref"] ?? "");
        if (filter && (filter.top !== block.top || filter.bottom !== block.bottom - (totalled ? 1 : 0) || filter.left !== block.left || filter.right !== block.right)) fault(displayName, ["its filter covers other cells"]);
        if (block.bottom - block.top + 1 < Number(headed) + Number(totalled) + 1) fault(displayName, ["has no row of its own"]);
      }
    }
    refs.forEach((ref, at) => [...refs.slice(at + 1), ...merges].forEach((other) => overlap(ref, other) && fault(name, [`table over ${ref} overlaps ${other}`])));
  }
  fault("tables", repeated(tableIds).map((id) => `two have the id ${id}`));
  fault("tables", repeated(tableNames).map((name) => `two are named ${name}`));
  fault("tables", tableNames.filter((name) => all(book, "definedName").some((one) => (one.attributes["name"] ?? "").toLowerCase() === name)).map((name) => `${name} is a defined name too`));
  return faults;
}

function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Fails with the list of what Excel would not take. */
export function assertWellFormed(bytes: Uint8Array): void {
  expect(faultsOf(bytes)).toEqual([]);
}
