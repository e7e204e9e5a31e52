import { DRAWING_MAIN } from "../xml/names";
import { xml, XML_HEAD } from "../xml/writeXml";

/** Office's colours and fonts. Charts take their automatic colours from the theme: without one LibreOffice draws them in none. */
const COLORS: readonly (readonly [name: string, hex: string])[] = [["dk1", "000000"], ["lt1", "FFFFFF"], ["dk2", "44546A"], ["lt2", "E7E6E6"], ["accent1", "4472C4"], ["accent2", "ED7D31"], ["accent3", "A5A5A5"], ["accent4", "FFC000"], ["accent5", "5B9BD5"], ["accent6", "70AD47"], ["hlink", "0563C1"], ["folHlink", "954F72"]];

const three = (part: string): string => part.repeat(3);

/** xl/theme/theme1.xml of a workbook that brought none of its own. */
export function themePart(): string {
  const placeholder = xml("a:solidFill", {}, xml("a:schemeClr", { val: "phClr" }));
  const fonts = (name: string, face: string): string => xml(name, {}, xml("a:latin", { typeface: face }), xml("a:ea", { typeface: "" }), xml("a:cs", { typeface: "" }));
  const formats = xml(
    "a:fmtScheme",
    { name: "Office" },
    xml("a:fillStyleLst", {}, three(placeholder)),
    xml("a:lnStyleLst", {}, ...[6350, 12700, 19050].map((w) => xml("a:ln", { w, cap: "flat", cmpd: "sng", algn: "ctr" }, placeholder, xml("a:prstDash", { val: "solid" })))),
    xml("a:effectStyleLst", {}, three(xml("a:effectStyle", {}, xml("a:effectLst", {})))),
    xml("a:bgFillStyleLst", {}, three(placeholder)),
  );
  const colors = xml("a:clrScheme", { name: "Office" }, ...COLORS.map(([name, val]) => xml(`a:${name}`, {}, xml("a:srgbClr", { val }))));
  return XML_HEAD + xml("a:theme", { "xmlns:a": DRAWING_MAIN, name: "Office" }, xml("a:themeElements", {}, colors, xml("a:fontScheme", { name: "Office" }, fonts("a:majorFont", "Calibri Light"), fonts("a:minorFont", "Calibri")), formats), xml("a:objectDefaults", {}), xml("a:extraClrSchemeLst", {}));
}
