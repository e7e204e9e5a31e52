import type { IBorderData, IStyleData } from "@univerjs/core";
import type { CellExtras } from "../../model/sheetCells";
import { BORDER_STYLES } from "../save/styleCollector";
import type { FileAlignment, FileBorder, FileBorderSide, FileFont, FileStyle } from "../types/styleFile";

/** A style as Univer has it, and what the host keeps beside it. */
export interface HostStyle {
  readonly style: IStyleData | null;
  readonly extras: CellExtras | null;
}

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3, justify: 4, fill: 1, centerContinuous: 2, distributed: 6 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, justify: 2, distributed: 2 };
const KEPT_HORIZONTAL: Readonly<Record<string, string>> = { fill: "Fill", centerContinuous: "CenterAcrossSelection" };
const KEPT_VERTICAL: Readonly<Record<string, string>> = { justify: "Justify", distributed: "Distributed" };

const line = (side: FileBorderSide) => ({ s: BORDER_STYLES.indexOf(side.style), cl: { rgb: side.color ?? "#000000" } });

function borderData({ left, right, top, bottom }: FileBorder): IBorderData {
  return { ...(left ? { l: line(left) } : {}), ...(right ? { r: line(right) } : {}), ...(top ? { t: line(top) } : {}), ...(bottom ? { b: line(bottom) } : {}) };
}

function fontData({ name, size, bold, italic, underline, strike, position, color }: FileFont): IStyleData {
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ...(underline ? { ul: underline.startsWith("double") ? { s: 1, t: 10 } : { s: 1 } } : {}),
    ...(strike ? { st: { s: 1 } } : {}),
    ...(position ? { va: position === "superscript" ? 3 : 2 } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
  };
}

function alignmentData({ horizontal, vertical, wrapText, indent, textRotation = 0 }: FileAlignment): IStyleData {
  const turned = textRotation === 255 ? { a: 0, v: 1 as const } : { a: textRotation > 90 ? textRotation - 90 : -textRotation };
  return {
    ...(horizontal ? { ht: HORIZONTAL[horizontal] } : {}),
    ...(vertical ? { vt: VERTICAL[vertical] } : {}),
    ...(wrapText ? { tb: 3 } : {}),
    ...(indent ? { pd: { l: 2 + indent * 9 } } : {}),
    ...(textRotation ? { tr: turned } : {}),
  };
}

const orNull = <T extends object>(value: T): T | null => (Object.keys(value).length > 0 ? value : null);

export function hostStyle({ numberFormat, font, fill, border, alignment, locked, formulaHidden, quotePrefix }: FileStyle): HostStyle {
  const { horizontal, vertical, indent, shrinkToFit } = alignment ?? {};
  return {
    style: orNull<IStyleData>({
      ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
      ...(font ? fontData(font) : {}),
      ...(fill?.color ? { bg: { rgb: fill.color } } : {}),
      ...(border ? { bd: borderData(border) } : {}),
      ...(alignment ? alignmentData(alignment) : {}),
    }),
    extras: orNull<CellExtras>({
      ...(locked === false ? { locked: false } : {}),
      ...(formulaHidden ? { formulaHidden: true } : {}),
      ...(horizontal && KEPT_HORIZONTAL[horizontal] ? { horizontal: KEPT_HORIZONTAL[horizontal] } : {}),
      ...(vertical && KEPT_VERTICAL[vertical] ? { vertical: KEPT_VERTICAL[vertical] } : {}),
      ...(indent ? { indent } : {}),
      ...(shrinkToFit ? { shrink: true } : {}),
      ...(quotePrefix ? { quoted: true } : {}),
    }),
  };
}
