import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { hexColor } from "../../model/color";
import type { CellExtras } from "../../model/sheetCells";
import { compact } from "../read/readStyles";
import type { FileAlignment, FileBorder, FileBorderSide, FileFont, FileStyle } from "../types/styleFile";

/** Univer's border styles by their number. */
export const BORDER_STYLES: readonly (FileBorderSide["style"] | null)[] = [null, "thin", "hair", "dotted", "dashed", "dashDot", "dashDotDot", "double", "medium", "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot", "thick"];
const HORIZONTAL: readonly FileAlignment["horizontal"][] = [undefined, "left", "center", "right", "justify", "justify", "distributed"];
const VERTICAL: readonly FileAlignment["vertical"][] = [undefined, "top", "center"];
/** Alignments that Univer does not know; the host keeps their names beside the cell. */
const KEPT_HORIZONTAL: Readonly<Record<string, FileAlignment["horizontal"]>> = { CenterAcrossSelection: "centerContinuous", Fill: "fill", Justify: "justify", Distributed: "distributed" };
const KEPT_VERTICAL: Readonly<Record<string, FileAlignment["vertical"]>> = { Justify: "justify", Distributed: "distributed" };

const colorOf = (color: Nullable<{ rgb?: Nullable<string> | void }>): string | undefined => (color?.rgb ? hexColor(color.rgb, "#000000") : undefined);

function fontOf(style: IStyleData): FileFont | undefined {
  const underlined = style.ul?.s === 1;
  return compact<FileFont>({
    name: style.ff && style.ff !== "Calibri" ? style.ff : undefined,
    size: style.fs && style.fs !== 11 ? style.fs : undefined,
    bold: style.bl === 1 ? true : undefined,
    italic: style.it === 1 ? true : undefined,
    underline: underlined ? (style.ul?.t === 10 ? "double" : "single") : undefined,
    strike: style.st?.s === 1 ? true : undefined,
    position: style.va === 3 ? "superscript" : style.va === 2 ? "subscript" : undefined,
    color: colorOf(style.cl),
  });
}

function sideOf(line: Nullable<IBorderStyleData>): FileBorderSide | undefined {
  const style = line ? BORDER_STYLES[line.s] : null;
  return line && style ? compact<FileBorderSide>({ style, color: colorOf(line.cl) }) : undefined;
}

const borderOf = (border: Nullable<IBorderData>): FileBorder | undefined => (border ? compact<FileBorder>({ left: sideOf(border.l), right: sideOf(border.r), top: sideOf(border.t), bottom: sideOf(border.b) }) : undefined);

/** Univer turns text down by positive degrees; the file counts 0–90 up and 91–180 down. */
function rotationOf({ tr }: IStyleData): number | undefined {
  if (tr?.v === 1) return 255;
  const down = tr?.a ?? 0;
  return down === 0 ? undefined : down < 0 ? -down : 90 + down;
}

function alignmentOf(style: IStyleData, extras: CellExtras): FileAlignment | undefined {
  return compact<FileAlignment>({
    horizontal: KEPT_HORIZONTAL[extras.horizontal ?? ""] ?? HORIZONTAL[style.ht ?? 0],
    vertical: KEPT_VERTICAL[extras.vertical ?? ""] ?? VERTICAL[style.vt ?? 0],
    wrapText: style.tb === 3 ? true : undefined,
    shrinkToFit: extras.shrink ? true : undefined,
    indent: extras.indent || undefined,
    textRotation: rotationOf(style),
  });
}

/** The styles of a workbook as the file lists them, each once; 0 is the default. */
export class StyleCollector {
  private readonly index = new Map<string, number>([["{}", 0]]);
  private readonly list: FileStyle[] = [{}];
  private readonly known = new Map<string, number>();

  /** The number of a style; `key` tells styles apart without looking at them, where Univer gave them one. */
  add(style: IStyleData, extras: CellExtras, key?: string): number {
    const shortcut = key === undefined ? undefined : `${key}|${JSON.stringify(extras)}`;
    const seen = shortcut === undefined ? undefined : this.known.get(shortcut);
    if (seen !== undefined) return seen;
    const number = this.addStyle(compact<FileStyle>({
      numberFormat: style.n?.pattern && style.n.pattern !== "General" ? style.n.pattern : undefined,
      font: fontOf(style),
      fill: style.bg?.rgb ? { color: hexColor(style.bg.rgb, "#FFFFFF") } : undefined,
      border: borderOf(style.bd),
      alignment: alignmentOf(style, extras),
      locked: extras.locked === false ? false : undefined,
      formulaHidden: extras.formulaHidden ? true : undefined,
      quotePrefix: extras.quoted ? true : undefined,
    }) ?? {});
    if (shortcut !== undefined) this.known.set(shortcut, number);
    return number;
  }

  styles(): readonly FileStyle[] {
    return this.list;
  }

  private addStyle(style: FileStyle): number {
    const text = JSON.stringify(style);
    const at = this.index.get(text);
    if (at !== undefined) return at;
    this.index.set(text, this.list.length);
    return this.list.push(style) - 1;
  }
}
