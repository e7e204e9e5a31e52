import type { IStyleData } from "@univerjs/core";
import { HostObject } from "../protocol/hostError";
import { hexColor } from "./color";
import { common, type Formatted } from "./formatted";

export class RangeFill extends HostObject {
  static readonly scalars = ["Color"];
  constructor(private readonly range: Formatted) { super(); }
  /** "#RRGGBB", "#FFFFFF" without a fill, as Excel answers. */
  get Color(): string | null { return common(this.range, (style) => hexColor(style.bg?.rgb, "#FFFFFF")); }
  set Color(color: string) { this.range.sheet.writer.paint(this.range.box, { bg: color ? { rgb: hexColor(color, "#FFFFFF") } : null }); }
  Clear(): void { this.range.sheet.writer.paint(this.range.box, { bg: null }); }
}

export class RangeFont extends HostObject {
  static readonly scalars = ["Name", "Size", "Color", "Italic", "Bold", "Underline", "Strikethrough", "Subscript", "Superscript"];
  constructor(private readonly range: Formatted) { super(); }

  get Name(): string | null { return common(this.range, (style) => style.ff ?? "Calibri"); }
  set Name(name: string) { this.paint({ ff: name }); }
  get Size(): number | null { return common(this.range, (style) => style.fs ?? 11); }
  set Size(size: number) { this.paint({ fs: size }); }
  get Color(): string | null { return common(this.range, (style) => hexColor(style.cl?.rgb, "#000000")); }
  set Color(color: string) { this.paint({ cl: { rgb: hexColor(color, "#000000") } }); }
  get Bold(): boolean | null { return common(this.range, (style) => style.bl === 1); }
  set Bold(on: boolean) { this.paint({ bl: on ? 1 : 0 }); }
  get Italic(): boolean | null { return common(this.range, (style) => style.it === 1); }
  set Italic(on: boolean) { this.paint({ it: on ? 1 : 0 }); }
  get Underline(): string | null { return common(this.range, (style) => (style.ul?.s === 1 ? (style.ul.t === 10 ? "Double" : "Single") : "None")); }
  set Underline(kind: string) { this.paint({ ul: kind === "None" ? { s: 0 } : /^Double/.test(kind) ? { s: 1, t: 10 } : { s: 1 } }); }
  get Strikethrough(): boolean | null { return common(this.range, (style) => style.st?.s === 1); }
  set Strikethrough(on: boolean) { this.paint({ st: { s: on ? 1 : 0 } }); }
  get Subscript(): boolean | null { return common(this.range, (style) => style.va === 2); }
  set Subscript(on: boolean) { this.paint({ va: on ? 2 : 1 }); }
  get Superscript(): boolean | null { return common(this.range, (style) => style.va === 3); }
  set Superscript(on: boolean) { this.paint({ va: on ? 3 : 1 }); }

  private paint(style: IStyleData): void { this.range.sheet.writer.paint(this.range.box, style); }
}
