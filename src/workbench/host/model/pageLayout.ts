import { fail, HostObject } from "../protocol/hostError";
import { PRINT_AREA, PRINT_TITLES } from "./printNames";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Worksheet } from "./worksheet";

export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}
export { PRINT_AREA, PRINT_TITLES };
export type HeaderFooterTexts = Readonly<Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>>;

/** How a sheet is printed, under `page/SHEET`; margins are in points. The print area and titles are names, as Excel keeps them. */
export interface PageRecord {
  readonly orientation?: string;
  readonly paperSize?: string;
  readonly zoom?: Zoom;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draftMode?: boolean;
  readonly printOrder?: string;
  readonly printErrors?: string;
  readonly printComments?: string;
  readonly firstPageNumber?: number | "";
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  readonly topMargin?: number;
  readonly bottomMargin?: number;
  readonly headerMargin?: number;
  readonly footerMargin?: number;
  readonly headersFooters?: HeaderFooterTexts;
}

const INCH = 72;
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: INCH, Centimeters: INCH / 2.54 };

export class PageLayout extends HostObject {
  static readonly scalars = ["Orientation", "PaperSize", "Zoom", "CenterHorizontally", "CenterVertically", "PrintGridlines", "PrintHeadings", "BlackAndWhite", "DraftMode", "PrintOrder", "PrintErrors", "PrintComments", "FirstPageNumber", "LeftMargin", "RightMargin", "TopMargin", "BottomMargin", "HeaderMargin", "FooterMargin"];
  constructor(private readonly sheet: Worksheet) { super(); }
  private get record(): PageRecord { return this.sheet.page; }
  private change(change: PageRecord): void { this.sheet.book.held.set(`page/${this.sheet.Id}`, { ...this.record, ...change }); }

  get Orientation(): string { return this.record.orientation ?? "Portrait"; }
  set Orientation(orientation: string) { this.change({ orientation }); }
  get PaperSize(): string { return this.record.paperSize ?? "Letter"; }
  set PaperSize(paperSize: string) { this.change({ paperSize }); }
  get Zoom(): Zoom { return this.record.zoom ?? { scale: 100 }; }
  set Zoom(zoom: Zoom) { this.change({ zoom }); }
  get CenterHorizontally(): boolean { return this.record.centerHorizontally ?? false; }
  set CenterHorizontally(centerHorizontally: boolean) { this.change({ centerHorizontally }); }
  get CenterVertically(): boolean { return this.record.centerVertically ?? false; }
  set CenterVertically(centerVertically: boolean) { this.change({ centerVertically }); }
  get PrintGridlines(): boolean { return this.record.printGridlines ?? false; }
  set PrintGridlines(printGridlines: boolean) { this.change({ printGridlines }); }
  get PrintHeadings(): boolean { return this.record.printHeadings ?? false; }
  set PrintHeadings(printHeadings: boolean) { this.change({ printHeadings }); }
  get BlackAndWhite(): boolean { return this.record.blackAndWhite ?? false; }
  set BlackAndWhite(blackAndWhite: boolean) { this.change({ blackAndWhite }); }
  get DraftMode(): boolean { return this.record.draftMode ?? false; }
  set DraftMode(draftMode: boolean) { this.change({ draftMode }); }
  get PrintOrder(): string { return this.record.printOrder ?? "DownThenOver"; }
  set PrintOrder(printOrder: string) { this.change({ printOrder }); }
  get PrintErrors(): string { return this.record.printErrors ?? "AsDisplayed"; }
  set PrintErrors(printErrors: string) { this.change({ printErrors }); }
  get PrintComments(): string { return this.record.printComments ?? "NoComments"; }
  set PrintComments(printComments: string) { this.change({ printComments }); }
  get FirstPageNumber(): number | "" { return this.record.firstPageNumber ?? ""; }
  set FirstPageNumber(firstPageNumber: number | "") { this.change({ firstPageNumber }); }
  get LeftMargin(): number { return this.record.leftMargin ?? 0.7 * INCH; }
  set LeftMargin(leftMargin: number) { this.change({ leftMargin }); }
  get RightMargin(): number { return this.record.rightMargin ?? 0.7 * INCH; }
  set RightMargin(rightMargin: number) { this.change({ rightMargin }); }
  get TopMargin(): number { return this.record.topMargin ?? 0.75 * INCH; }
  set TopMargin(topMargin: number) { this.change({ topMargin }); }
  get BottomMargin(): number { return this.record.bottomMargin ?? 0.75 * INCH; }
  set BottomMargin(bottomMargin: number) { this.change({ bottomMargin }); }
  get HeaderMargin(): number { return this.record.headerMargin ?? 0.3 * INCH; }
  set HeaderMargin(headerMargin: number) { this.change({ headerMargin }); }
  get FooterMargin(): number { return this.record.footerMargin ?? 0.3 * INCH; }
  set FooterMargin(footerMargin: number) { this.change({ footerMargin }); }
  get HeadersFooters(): HeaderFooterGroup { return new HeaderFooterGroup(() => this.record.headersFooters ?? {}, (headersFooters) => this.change({ headersFooters })); }

  SetPrintMargins(unit: string, margins: Readonly<Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>>): void {
    const points = UNITS[unit] ?? fail("InvalidArgument");
    this.change(Object.fromEntries(Object.entries(margins).filter(([, size]) => size !== undefined).map(([side, size]) => [`${side}Margin`, size! * points])));
  }

  SetPrintArea(area: Range | RangeAreas | string): void {
    const areas = typeof area === "string" ? area.split(",").map((one) => this.sheet.GetRange(one.trim())) : area instanceof RangeAreas ? area.ranges : [area];
    this.sheet.setHiddenName(PRINT_AREA, areas.map((one) => one.box));
  }
  GetPrintArea(): RangeAreas { return this.GetPrintAreaOrNullObject() ?? fail("ItemNotFound"); }
  GetPrintAreaOrNullObject(): RangeAreas | null { return this.areas(PRINT_AREA); }
  SetPrintTitleRows(rows: Range | string): void { this.titles(this.rangeOf(rows).GetEntireRow(), "rows"); }
  GetPrintTitleRows(): Range { return this.GetPrintTitleRowsOrNullObject() ?? fail("ItemNotFound"); }
  GetPrintTitleRowsOrNullObject(): Range | null { return this.areas(PRINT_TITLES)?.ranges.find((range) => range.IsEntireRow) ?? null; }
  SetPrintTitleColumns(columns: Range | string): void { this.titles(this.rangeOf(columns).GetEntireColumn(), "columns"); }
  GetPrintTitleColumns(): Range { return this.GetPrintTitleColumnsOrNullObject() ?? fail("ItemNotFound"); }
  GetPrintTitleColumnsOrNullObject(): Range | null { return this.areas(PRINT_TITLES)?.ranges.find((range) => range.IsEntireColumn) ?? null; }

  private titles(range: Range, kind: "rows" | "columns"): void {
    const other = kind === "rows" ? this.GetPrintTitleColumnsOrNullObject() : this.GetPrintTitleRowsOrNullObject();
    this.sheet.setHiddenName(PRINT_TITLES, [...(other ? [other.box] : []), range.box]);
  }
  private rangeOf(range: Range | string): Range { return typeof range === "string" ? this.sheet.GetRange(range) : range; }
  private areas(name: string): RangeAreas | null {
    const boxes = this.sheet.hiddenNameBoxes(name);
    return boxes.length > 0 ? new RangeAreas(this.sheet, boxes.map((box) => this.sheet.range(box))) : null;
  }
}

export class HeaderFooterGroup extends HostObject {
  static readonly scalars = ["State", "UseSheetMargins", "UseSheetScale"];
  constructor(private readonly read: () => HeaderFooterTexts, private readonly write: (texts: HeaderFooterTexts) => void) { super(); }
  get State(): string { return "Default"; }
  get UseSheetMargins(): boolean { return true; }
  get UseSheetScale(): boolean { return true; }
  get DefaultForAllPages(): HeaderFooter { return new HeaderFooter(this.read, this.write); }
}

export class HeaderFooter extends HostObject {
  static readonly scalars = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];
  constructor(private readonly read: () => HeaderFooterTexts, private readonly write: (texts: HeaderFooterTexts) => void) { super(); }
  get LeftHeader(): string { return this.read().leftHeader ?? ""; }
  set LeftHeader(leftHeader: string) { this.write({ ...this.read(), leftHeader }); }
  get CenterHeader(): string { return this.read().centerHeader ?? ""; }
  set CenterHeader(centerHeader: string) { this.write({ ...this.read(), centerHeader }); }
  get RightHeader(): string { return this.read().rightHeader ?? ""; }
  set RightHeader(rightHeader: string) { this.write({ ...this.read(), rightHeader }); }
  get LeftFooter(): string { return this.read().leftFooter ?? ""; }
  set LeftFooter(leftFooter: string) { this.write({ ...this.read(), leftFooter }); }
  get CenterFooter(): string { return this.read().centerFooter ?? ""; }
  set CenterFooter(centerFooter: string) { this.write({ ...this.read(), centerFooter }); }
  get RightFooter(): string { return this.read().rightFooter ?? ""; }
  set RightFooter(rightFooter: string) { this.write({ ...this.read(), rightFooter }); }
}
