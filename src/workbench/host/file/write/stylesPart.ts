import { builtInFormatId, FIRST_OWN_FORMAT } from "../numberFormats";
import type { FileAlignment, FileDifference, FileStyle } from "../types/styleFile";
import { MAIN } from "../xml/names";
import { xml, XML_HEAD } from "../xml/writeXml";
import { encodeXStringAttribute } from "../xml/xString";
import { borderXml, differenceXml, fillXml, fontXml } from "./differenceXml";

/** Texts without repetition, in the order they came. */
class TextPool {
  private readonly index = new Map<string, number>();

  constructor(first: readonly string[]) {
    first.forEach((text) => this.add(text));
  }

  add(text: string): number {
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.index.size);
    return this.index.size - 1;
  }

  toXml(name: string): string {
    return xml(name, { count: this.index.size }, ...this.index.keys());
  }
}

const alignmentXml = ({ horizontal, vertical, textRotation, wrapText, indent, shrinkToFit }: FileAlignment): string => xml("alignment", { horizontal, vertical, textRotation, wrapText, indent, shrinkToFit });

/** xl/styles.xml: one cell format for each style, in its order; fonts, fills, borders and number formats without repetition. */
export function stylesPart(styles: readonly FileStyle[], differences: readonly FileDifference[]): string {
  const base = styles[0] ?? {};
  const fonts = new TextPool([fontXml(base.font ?? {}, true)]);
  const fills = new TextPool([xml("fill", {}, xml("patternFill", { patternType: "none" })), xml("fill", {}, xml("patternFill", { patternType: "gray125" }))]);
  const borders = new TextPool([borderXml({})]);
  const formats = new Map<string, number>();
  const formatId = (code: string): number => {
    const known = builtInFormatId(code) ?? formats.get(code);
    if (known !== undefined) return known;
    formats.set(code, FIRST_OWN_FORMAT + formats.size);
    return FIRST_OWN_FORMAT + formats.size - 1;
  };
  const cellFormats = (styles.length > 0 ? styles : [base]).map((style) => {
    const numFmtId = formatId(style.numberFormat ?? "General");
    const fontId = style.font ? fonts.add(fontXml(style.font, true)) : fonts.add(fontXml({}, true));
    const fillId = style.fill ? fills.add(fillXml(style.fill)) : 0;
    const borderId = style.border ? borders.add(borderXml(style.border)) : 0;
    const guarded = style.locked === false || style.formulaHidden === true;
    return xml(
      "xf",
      { numFmtId, fontId, fillId, borderId, xfId: 0, quotePrefix: style.quotePrefix, applyNumberFormat: numFmtId !== 0 || undefined, applyFont: fontId !== 0 || undefined, applyFill: fillId !== 0 || undefined, applyBorder: borderId !== 0 || undefined, applyAlignment: style.alignment ? true : undefined, applyProtection: guarded || undefined },
      style.alignment && alignmentXml(style.alignment),
      guarded && xml("protection", { locked: style.locked === false ? false : undefined, hidden: style.formulaHidden }),
    );
  });
  const changed = differences.map((difference) => differenceXml(difference, formatId));
  const ownFormats = [...formats].map(([code, id]) => xml("numFmt", { numFmtId: id, formatCode: encodeXStringAttribute(code) }));
  return (
    XML_HEAD +
    xml(
      "styleSheet",
      { xmlns: MAIN },
      ownFormats.length > 0 && xml("numFmts", { count: ownFormats.length }, ...ownFormats),
      fonts.toXml("fonts"),
      fills.toXml("fills"),
      borders.toXml("borders"),
      xml("cellStyleXfs", { count: 1 }, xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      xml("cellXfs", { count: cellFormats.length }, ...cellFormats),
      xml("cellStyles", { count: 1 }, xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
      xml("dxfs", { count: changed.length }, ...changed),
      xml("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
    )
  );
}
