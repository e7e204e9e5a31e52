import { childOf, numberOf, type XmlElement } from "../xml/readXml";

/** Excel's 56 colours by number (ECMA-376 part 1, 18.8.27); 0–7 repeat 8–15. */
const BASE = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const INDEXED = [...BASE, ...BASE, ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(" ")];
/** The colours of Office's own theme, in the order in which a style counts them. */
const OFFICE = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The theme's twelve colours as hex, or Office's own where the workbook has no theme. */
export function themeColors(theme: XmlElement | null): readonly string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, at) => {
    const [color] = childOf(scheme, name)?.children ?? [];
    return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? OFFICE[at] ?? "000000";
  });
}

/** Lighter (tint above 0) or darker (below) in the sense of 18.8.19: of the lightness alone. */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const part = (value: number): string => {
    const relative = spread === 0 ? 0 : (value - low) / spread;
    const channel = Math.round((changed - chroma / 2 + relative * chroma) * 255);
    return Math.max(0, Math.min(255, channel)).toString(16).padStart(2, "0");
  };
  return (part(red) + part(green) + part(blue)).toUpperCase();
}

/** "#RRGGBB" of a colour element, or undefined for the automatic one. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const { rgb, theme: slot, indexed, tint } = element.attributes;
  const hex = rgb !== undefined ? rgb.slice(-6) : slot !== undefined ? theme[Number(slot)] : indexed !== undefined ? INDEXED[Number(indexed)] : undefined;
  if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return undefined;
  const change = numberOf(tint) ?? 0;
  return `#${change === 0 ? hex.toUpperCase() : tinted(hex, Math.max(-1, Math.min(1, change)))}`;
}
