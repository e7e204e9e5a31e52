import type { BorderEdge, FileBorder, FileDifference, FileFill, FileFont } from "../types/styleFile";
import { xml } from "../xml/writeXml";
import { encodeXStringAttribute } from "../xml/xString";

export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

const colorXml = (name: string, color: string | undefined): string => (color === undefined ? "" : xml(name, { rgb: `FF${color.slice(1).toUpperCase()}` }));

/** `whole`: a font of the font list, which names its face and size; of a conditional format only what changes. */
export function fontXml(font: FileFont, whole: boolean): string {
  const size = font.size ?? (whole ? DEFAULT_FONT.size : undefined);
  const name = font.name ?? (whole ? DEFAULT_FONT.name : undefined);
  return xml(
    "font",
    {},
    font.bold !== undefined && xml("b", font.bold ? {} : { val: false }),
    font.italic !== undefined && xml("i", font.italic ? {} : { val: false }),
    font.strike !== undefined && xml("strike", font.strike ? {} : { val: false }),
    font.underline && xml("u", font.underline === "single" ? {} : { val: font.underline }),
    font.position && xml("vertAlign", { val: font.position }),
    size !== undefined && xml("sz", { val: size }),
    colorXml("color", font.color),
    name !== undefined && xml("name", { val: encodeXStringAttribute(name) }),
  );
}

export function fillXml(fill: FileFill): string {
  return xml("fill", {}, xml("patternFill", { patternType: fill.pattern ?? "solid" }, colorXml("fgColor", fill.color), colorXml("bgColor", fill.background)));
}

const EDGES: readonly BorderEdge[] = ["left", "right", "top", "bottom", "diagonal"];

export function borderXml(border: FileBorder): string {
  return xml("border", {}, ...EDGES.map((edge) => xml(edge, { style: border[edge]?.style }, colorXml("color", border[edge]?.color))));
}

/** A dxf: a solid fill of a conditional format stands in its background colour. */
export function differenceXml(difference: FileDifference, formatId: (code: string) => number): string {
  const { font, numberFormat, fill, border } = difference;
  const solid = fill && (fill.pattern ?? "solid") === "solid";
  return xml(
    "dxf",
    {},
    font && fontXml(font, false),
    numberFormat !== undefined && xml("numFmt", { numFmtId: formatId(numberFormat), formatCode: encodeXStringAttribute(numberFormat) }),
    fill && (solid ? xml("fill", {}, xml("patternFill", {}, colorXml("bgColor", fill.color))) : fillXml(fill)),
    border && borderXml(border),
  );
}
