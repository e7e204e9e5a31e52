import type { IStyleData } from "@univerjs/core";
import { HostObject } from "../protocol/hostError";
import { fitColumns, fitRows } from "./autofit";
import { common, type Formatted, pixels, points } from "./formatted";
import type { CellExtras } from "./sheetCells";
import { RangeBorders } from "./rangeBorders";
import { RangeFill, RangeFont } from "./rangeFont";
import type { Worksheet } from "./worksheet";

const HORIZONTAL: Readonly<Record<string, number | null>> = { General: null, Left: 1, Center: 2, Right: 3, Justify: 4, Fill: 1, CenterAcrossSelection: 2, Distributed: 6 };
const VERTICAL: Readonly<Record<string, number | null>> = { Top: 1, Center: 2, Bottom: 3, Justify: 2, Distributed: 2 };
const nameOf = (table: Readonly<Record<string, number | null>>, code: number | null | undefined, otherwise: string): string => Object.keys(table).find((name) => table[name] === code) ?? otherwise;

export class RangeFormat extends HostObject {
  static readonly scalars = ["WrapText", "HorizontalAlignment", "VerticalAlignment", "ColumnWidth", "RowHeight", "IndentLevel", "ShrinkToFit", "TextOrientation", "UseStandardHeight", "UseStandardWidth"];
  constructor(private readonly range: Formatted) { super(); }

  get Fill(): RangeFill { return new RangeFill(this.range); }
  get Font(): RangeFont { return new RangeFont(this.range); }
  get Borders(): RangeBorders { return new RangeBorders(this.range); }
  get Protection(): FormatProtection { return new FormatProtection(this.range); }

  get WrapText(): boolean | null { return common(this.range, (style) => style.tb === 3); }
  set WrapText(on: boolean) { this.paint({ tb: on ? 3 : 1 }); }
  get HorizontalAlignment(): string | null { return common(this.range, (style, extras) => extras.horizontal ?? nameOf(HORIZONTAL, style.ht ?? null, "General")); }
  set HorizontalAlignment(name: string) {
    // Univer knows fewer alignments: what it cannot say is kept beside the cell, and shown by the nearest that it has.
    const kept = nameOf(HORIZONTAL, HORIZONTAL[name], "General") === name ? undefined : name;
    this.paint({ ht: HORIZONTAL[name] ?? null }, { horizontal: kept });
  }
  get VerticalAlignment(): string | null { return common(this.range, (style, extras) => extras.vertical ?? nameOf(VERTICAL, style.vt ?? 3, "Bottom")); }
  set VerticalAlignment(name: string) {
    const kept = nameOf(VERTICAL, VERTICAL[name], "Bottom") === name ? undefined : name;
    this.paint({ vt: VERTICAL[name] ?? null }, { vertical: kept });
  }
  get IndentLevel(): number | null { return common(this.range, (_, extras) => extras.indent ?? 0); }
  set IndentLevel(level: number) { this.paint({ pd: level ? { l: 2 + level * 9 } : null }, { indent: level || undefined }); }
  AdjustIndent(amount: number): void { this.IndentLevel = Math.min(250, Math.max(0, (this.IndentLevel ?? 0) + amount)); }
  get ShrinkToFit(): boolean | null { return common(this.range, (_, extras) => extras.shrink === true); }
  set ShrinkToFit(on: boolean) { this.paint(null, { shrink: on || undefined }); }
  get TextOrientation(): number | null { return common(this.range, (style) => (style.tr?.v ? 180 : -(style.tr?.a ?? 0))); }
  set TextOrientation(angle: number) { this.paint({ tr: angle === 180 ? { a: 0, v: 1 } : angle ? { a: -angle } : null }); }

  get ColumnWidth(): number | null { return this.same(this.range.box.c, this.range.box.nc, this.sheet.columns, (c) => (this.sheet.model.getColVisible(c) ? points(this.sheet.model.getColumnWidth(c)) : 0)); }
  set ColumnWidth(width: number) { this.columns((c, nc) => this.sheet.f.setColumnWidths(c, nc, pixels(width))); }
  get RowHeight(): number | null { return this.same(this.range.box.r, this.range.box.nr, this.sheet.rows, (r) => (this.sheet.model.getRowRawVisible(r) ? points(this.sheet.model.getRowHeight(r)) : 0)); }
  set RowHeight(height: number) { this.rows((r, nr) => this.sheet.f.setRowHeightsForced(r, nr, pixels(height))); }
  get UseStandardWidth(): boolean | null { return this.same(this.range.box.c, this.range.box.nc, this.sheet.columns, (c) => this.sheet.model.getColumnWidth(c) === this.sheet.model.getConfig().defaultColumnWidth); }
  set UseStandardWidth(on: boolean) { if (on) this.ColumnWidth = points(this.sheet.model.getConfig().defaultColumnWidth); }
  get UseStandardHeight(): boolean | null { return this.same(this.range.box.r, this.range.box.nr, this.sheet.rows, (r) => this.sheet.model.getRowHeight(r) === this.sheet.model.getConfig().defaultRowHeight); }
  set UseStandardHeight(on: boolean) { if (on) this.RowHeight = points(this.sheet.model.getConfig().defaultRowHeight); }
  AutofitColumns(): void | Promise<void> { return this.sheet.book.whenCalculated(() => fitColumns(this.range.sheet, this.range.box)); }
  AutofitRows(): void | Promise<void> { return this.sheet.book.whenCalculated(() => fitRows(this.range.sheet, this.range.box)); }

  private get sheet(): Worksheet { return this.range.sheet; }
  private paint(style: IStyleData | null, extras?: CellExtras): void { this.sheet.writer.paint(this.range.box, style, extras); }
  private columns(apply: (first: number, count: number) => void): void {
    this.sheet.refuse("allowFormatColumns");
    const { c, nc } = this.sheet.reach(this.range.box);
    apply(c, nc);
  }
  private rows(apply: (first: number, count: number) => void): void {
    this.sheet.refuse("allowFormatRows");
    const { r, nr } = this.sheet.reach(this.range.box);
    apply(r, nr);
  }
  private same<T>(first: number, count: number, limit: number, read: (index: number) => T): T | null {
    const value = read(first);
    for (let i = first + 1; i < Math.min(first + count, limit); i++) if (read(i) !== value) return null;
    return value;
  }
}

export class FormatProtection extends HostObject {
  static readonly scalars = ["Locked", "FormulaHidden"];
  constructor(private readonly range: Formatted) { super(); }
  get Locked(): boolean | null { return common(this.range, (_, extras) => extras.locked !== false); }
  set Locked(on: boolean) { this.range.sheet.writer.paint(this.range.box, null, { locked: on ? undefined : false }); }
  get FormulaHidden(): boolean | null { return common(this.range, (_, extras) => extras.formulaHidden === true); }
  set FormulaHidden(on: boolean) { this.range.sheet.writer.paint(this.range.box, null, { formulaHidden: on || undefined }); }
}
