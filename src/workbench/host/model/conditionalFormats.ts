import { fail, HostObject } from "../protocol/hostError";
import { type Box, intersection } from "./address";
import { Collection } from "./collection";
import { type ConditionalRecord, type ConditionalStyle, type CellValueRule } from "./conditionalStore";
import { hexColor } from "./color";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

type Change = (change: Partial<ConditionalRecord>) => void;

export class ConditionalFormats extends Collection<ConditionalFormat> {
  constructor(private readonly sheet: Worksheet, private readonly box: Box) { super(); }
  Items(): ConditionalFormat[] {
    return this.sheet.book.conditionalStore.ids(this.sheet).filter((id) => this.sheet.book.conditionalStore.boxes(this.sheet, id).some((box) => intersection(box, this.box))).map((id) => new ConditionalFormat(this.sheet, id));
  }
  Add(type: string): ConditionalFormat {
    if (type !== "Custom" && type !== "CellValue") fail("ApiNotFound", `Conditional formats of type ${type} are not modelled by the simulated host.`);
    this.sheet.refuse("allowFormatCells");
    return new ConditionalFormat(this.sheet, this.sheet.book.conditionalStore.add(this.sheet, this.sheet.reach(this.box), type));
  }
  ClearAll(): void { this.Items().forEach((format) => format.Delete()); }
}

export class ConditionalFormat extends HostObject {
  static readonly scalars = ["Id", "Type", "Priority", "StopIfTrue"];
  constructor(private readonly sheet: Worksheet, readonly _Id: string) { super(); }
  private get record(): ConditionalRecord {
    const record = this.sheet.book.conditionalStore.get(this._Id) ?? fail("ItemNotFound");
    const formula = this.sheet.book.conditionalStore.formula(this.sheet, this._Id);
    return formula === undefined ? record : { ...record, formula };
  }
  private readonly change: Change = (change) => this.sheet.book.conditionalStore.set(this.sheet, { ...this.record, ...change });

  get Id(): string { return this._Id; }
  get Type(): string { return this.record.type; }
  get Priority(): number { return this.sheet.book.conditionalStore.ids(this.sheet).indexOf(this._Id); }
  get StopIfTrue(): boolean { return this.record.stopIfTrue ?? false; }
  set StopIfTrue(stopIfTrue: boolean) { this.change({ stopIfTrue }); }
  get Custom(): CustomConditionalFormat { return this.CustomOrNullObject ?? fail("InvalidOperation"); }
  get CustomOrNullObject(): CustomConditionalFormat | null { return this.Type === "Custom" ? new CustomConditionalFormat(() => this.record, this.change) : null; }
  get CellValue(): CellValueConditionalFormat { return this.CellValueOrNullObject ?? fail("InvalidOperation"); }
  get CellValueOrNullObject(): CellValueConditionalFormat | null { return this.Type === "CellValue" ? new CellValueConditionalFormat(() => this.record, this.change) : null; }
  GetRange(): Range { return this.GetRangeOrNullObject() ?? fail("ItemNotFound"); }
  GetRangeOrNullObject(): Range | null {
    const boxes = this.sheet.book.conditionalStore.boxes(this.sheet, this._Id);
    return boxes.length === 1 ? this.sheet.range(boxes[0]!) : null;
  }
  Delete(): void { this.sheet.book.conditionalStore.remove(this.sheet, this._Id); }
}

export class CustomConditionalFormat extends HostObject {
  constructor(private readonly record: () => ConditionalRecord, private readonly change: Change) { super(); }
  get Rule(): ConditionalFormatRule { return new ConditionalFormatRule(this.record, this.change); }
  get Format(): ConditionalRangeFormat { return new ConditionalRangeFormat(this.record, this.change); }
}

export class ConditionalFormatRule extends HostObject {
  static readonly scalars = ["Formula"];
  constructor(private readonly record: () => ConditionalRecord, private readonly change: Change) { super(); }
  get Formula(): string { return this.record().formula ?? ""; }
  set Formula(formula: string) {
    if (/\[/.test(formula.replace(/"[^"]*"/g, ""))) fail("InvalidArgument", "A conditional format's formula can't use table references.");
    this.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
}

export class CellValueConditionalFormat extends HostObject {
  static readonly scalars = ["Rule"];
  constructor(private readonly record: () => ConditionalRecord, private readonly change: Change) { super(); }
  get Rule(): CellValueRule | null { return this.record().cellValue ?? null; }
  set Rule(cellValue: CellValueRule | null) { if (cellValue) this.change({ cellValue }); }
  get Format(): ConditionalRangeFormat { return new ConditionalRangeFormat(this.record, this.change); }
}

export class ConditionalRangeFormat extends HostObject {
  static readonly scalars = ["NumberFormat"];
  constructor(private readonly record: () => ConditionalRecord, private readonly change: Change) { super(); }
  private readonly style = (style: ConditionalStyle): void => this.change({ style: { ...this.record().style, ...style } });
  get NumberFormat(): string | null { return this.record().style?.numberFormat ?? null; }
  set NumberFormat(numberFormat: string | null) { if (numberFormat) this.style({ numberFormat }); }
  get Fill(): ConditionalRangeFill { return new ConditionalRangeFill(() => this.record().style ?? {}, this.style); }
  get Font(): ConditionalRangeFont { return new ConditionalRangeFont(() => this.record().style ?? {}, this.style); }
}

type Read = () => ConditionalStyle;
type Write = (style: ConditionalStyle) => void;

export class ConditionalRangeFill extends HostObject {
  static readonly scalars = ["Color"];
  constructor(private readonly read: Read, private readonly write: Write) { super(); }
  get Color(): string | null { return this.read().fill ?? null; }
  set Color(color: string | null) { this.write({ fill: color ? hexColor(color, "#FFFFFF") : undefined }); }
  Clear(): void { this.write({ fill: undefined }); }
}

export class ConditionalRangeFont extends HostObject {
  static readonly scalars = ["Color", "Bold", "Italic", "Underline", "Strikethrough"];
  constructor(private readonly read: Read, private readonly write: Write) { super(); }
  get Color(): string | null { return this.read().color ?? null; }
  set Color(color: string | null) { this.write({ color: color ? hexColor(color, "#000000") : undefined }); }
  get Bold(): boolean | null { return this.read().bold ?? null; }
  set Bold(bold: boolean | null) { this.write({ bold: bold ?? undefined }); }
  get Italic(): boolean | null { return this.read().italic ?? null; }
  set Italic(italic: boolean | null) { this.write({ italic: italic ?? undefined }); }
  get Underline(): string | null { return this.read().underline ? "Single" : null; }
  set Underline(underline: string | null) { this.write({ underline: underline !== null && underline !== "None" }); }
  get Strikethrough(): boolean | null { return this.read().strike ?? null; }
  set Strikethrough(strike: boolean | null) { this.write({ strike: strike ?? undefined }); }
  Clear(): void { this.write({ color: undefined, bold: undefined, italic: undefined, underline: undefined, strike: undefined }); }
}
