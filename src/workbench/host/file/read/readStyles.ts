import { builtInFormat } from "../numberFormats";
import type { BorderEdge, FileAlignment, FileBorder, FileBorderSide, FileDifference, FileFill, FileFont, FileStyle } from "../types/styleFile";
import { DEFAULT_FONT } from "../write/differenceXml";
import { childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/readXml";
import { decodeXString } from "../xml/xString";
import { readColor } from "./readColors";

/** The same object without the keys whose value is undefined; undefined when nothing is left. */
export function compact<T extends object>(value: T): T | undefined {
  const kept = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
}

const ifSet = (element: XmlElement | undefined): boolean | undefined => (element ? flagOf(element.attributes["val"], true) : undefined);

function readFont(element: XmlElement | undefined, theme: readonly string[], whole: boolean): FileFont | undefined {
  if (!element) return undefined;
  const name = childOf(element, "name")?.attributes["val"];
  const size = numberOf(childOf(element, "sz")?.attributes["val"]);
  const underline = childOf(element, "u");
  const position = childOf(element, "vertAlign")?.attributes["val"];
  const set = (local: string): true | false | undefined => {
    const value = ifSet(childOf(element, local));
    return whole && value === false ? undefined : value;
  };
  const under = underline && underline.attributes["val"] !== "none" ? ((underline.attributes["val"] ?? "single") as FileFont["underline"]) : undefined;
  return compact<FileFont>({
    name: name === undefined || (whole && name === DEFAULT_FONT.name) ? undefined : decodeXString(name),
    size: whole && size === DEFAULT_FONT.size ? undefined : size,
    bold: set("b"),
    italic: set("i"),
    underline: under,
    strike: set("strike"),
    position: position === "superscript" || position === "subscript" ? position : undefined,
    color: readColor(childOf(element, "color"), theme),
  });
}

function readFill(element: XmlElement | undefined, theme: readonly string[], difference: boolean): FileFill | undefined {
  const pattern = childOf(element, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? (difference ? "solid" : "none");
  if (!pattern || kind === "none") return undefined;
  const front = readColor(childOf(pattern, "fgColor"), theme);
  const back = readColor(childOf(pattern, "bgColor"), theme);
  if (kind === "solid") return compact<FileFill>({ color: difference ? (back ?? front) : front });
  return compact<FileFill>({ pattern: kind, color: front, background: back });
}

const EDGES: readonly BorderEdge[] = ["left", "right", "top", "bottom", "diagonal"];

function readBorder(element: XmlElement | undefined, theme: readonly string[]): FileBorder | undefined {
  const sides = EDGES.map((edge): readonly [BorderEdge, FileBorderSide | undefined] => {
    const side = childOf(element, edge);
    const style = side?.attributes["style"] as FileBorderSide["style"] | "none" | undefined;
    return [edge, style === undefined || style === "none" ? undefined : compact<FileBorderSide>({ style, color: readColor(childOf(side, "color"), theme) })];
  });
  return compact<FileBorder>(Object.fromEntries(sides));
}

function readAlignment(element: XmlElement | undefined): FileAlignment | undefined {
  if (!element) return undefined;
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } = element.attributes;
  return compact<FileAlignment>({
    horizontal: horizontal === "general" ? undefined : (horizontal as FileAlignment["horizontal"]),
    vertical: vertical === "bottom" ? undefined : (vertical as FileAlignment["vertical"]),
    wrapText: flagOf(wrapText) || undefined,
    shrinkToFit: flagOf(shrinkToFit) || undefined,
    indent: numberOf(indent) || undefined,
    textRotation: numberOf(textRotation) || undefined,
  });
}

export interface ReadStyles {
  readonly styles: readonly FileStyle[];
  /** What conditional formats point to. */
  readonly differences: readonly FileDifference[];
}

/** xl/styles.xml: one style for each cell format, in the file's order; a workbook without the part has the default style alone. */
export function readStyles(root: XmlElement | null, theme: readonly string[]): ReadStyles {
  const own = new Map(childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [Number(attributes["numFmtId"]), decodeXString(attributes["formatCode"] ?? "")]));
  const codeOf = (id: number): string | undefined => {
    const code = own.get(id) ?? builtInFormat(id);
    return code === undefined || code === "" || code.toLowerCase() === "general" ? undefined : code;
  };
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, theme, true));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, theme, false));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => readBorder(border, theme));
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): FileStyle => {
    const { numFmtId, fontId, fillId, borderId, quotePrefix } = xf.attributes;
    const protection = childOf(xf, "protection")?.attributes;
    const style: FileStyle = {
      numberFormat: codeOf(Number(numFmtId ?? 0)),
      font: fonts[Number(fontId ?? 0)],
      fill: fills[Number(fillId ?? 0)],
      border: borders[Number(borderId ?? 0)],
      alignment: readAlignment(childOf(xf, "alignment")),
      locked: protection && !flagOf(protection["locked"], true) ? false : undefined,
      formulaHidden: protection && flagOf(protection["hidden"]) ? true : undefined,
      quotePrefix: flagOf(quotePrefix) ? true : undefined,
    };
    return compact(style) ?? {};
  });
  const differences = childrenOf(childOf(root, "dxfs"), "dxf").map((dxf): FileDifference => {
    const format = childOf(dxf, "numFmt")?.attributes["formatCode"];
    return compact<FileDifference>({ numberFormat: format === undefined ? undefined : decodeXString(format), font: readFont(childOf(dxf, "font"), theme, false), fill: readFill(childOf(dxf, "fill"), theme, true), border: readBorder(childOf(dxf, "border"), theme) }) ?? {};
  });
  return { styles: styles.length > 0 ? styles : [{}], differences };
}
