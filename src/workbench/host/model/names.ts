import { fail, HostObject } from "../protocol/hostError";
import { absoluteA1, parseA1, quoteSheet, splitSheet } from "./address";
import { Collection } from "./collection";
import type { Range } from "./range";
import type { CellContent } from "./sheetCells";
import type { DefinedName, NameStore } from "./nameStore";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Excel.NamedItem. */
export class NamedItem extends HostObject {
  static readonly scalars = ["Name", "Formula", "Type", "Value", "Visible", "Comment", "Scope"];
  constructor(private readonly book: Workbook, private readonly id: string) { super(); }

  private get store(): NameStore { return this.book.nameStore; }
  private get entry(): DefinedName { return this.store.get(this.id) ?? fail("ItemNotFound"); }
  get _Id(): string { return this.id; }
  get Name(): string { return this.entry.name; }
  get Formula(): string { return this.store.excelFormula(this.entry); }
  set Formula(formula: string) { this.store.set({ ...this.entry, formulaOrRefString: this.store.engineText(formula) }); }
  get Comment(): string { return this.entry.comment ?? ""; }
  set Comment(comment: string) { this.store.set({ ...this.entry, comment }); }
  get Visible(): boolean { return !this.entry.hidden; }
  set Visible(on: boolean) { this.store.set({ ...this.entry, hidden: !on }); }
  get Scope(): string { return this.sheet ? "Worksheet" : "Workbook"; }
  get Worksheet(): Worksheet { return this.sheet ?? fail("ItemNotFound"); }
  get WorksheetOrNullObject(): Worksheet | null { return this.sheet; }
  get Type(): string {
    if (this.GetRangeOrNullObject()) return "Range";
    const value = this.constant();
    if (value === null) return this.Formula.includes("#REF!") ? "Error" : "String";
    return typeof value === "number" ? (Number.isInteger(value) ? "Integer" : "Double") : typeof value === "boolean" ? "Boolean" : "String";
  }
  /** The address of a range, the value of a constant; a formula's own text, which this host does not calculate by itself. */
  get Value(): CellContent {
    return this.GetRangeOrNullObject()?.Address ?? this.constant() ?? (this.Formula.includes("#REF!") ? "#REF!" : this.Formula);
  }
  GetRange(): Range { return this.GetRangeOrNullObject() ?? fail("ItemNotFound"); }
  GetRangeOrNullObject(): Range | null {
    const { sheet, rest } = splitSheet(this.entry.formulaOrRefString);
    const box = sheet ? parseA1(rest) : null;
    const on = box && this.book.Worksheets.find(sheet!);
    return on && box ? on.range(box) : null;
  }
  Delete(): void { this.store.remove(this.entry); }

  private get sheet(): Worksheet | null { return this.store.sheetOf(this.entry); }
  private constant(): CellContent | null {
    const text = this.Formula.slice(1).trim();
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : null;
  }
}

/** A name: a letter, "_" or "\", then letters, digits, "." and "_"; nothing that reads as a cell. */
const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R|C|R\d+C\d+)$/i;

export class NamedItems extends Collection<NamedItem> {
  constructor(private readonly book: Workbook, private readonly sheet: Worksheet | null) { super(); }
  Items(): NamedItem[] { return this.book.nameStore.list(this.sheet).map((entry) => new NamedItem(this.book, entry.id)); }

  Add(name: string, reference: Range | string | number | boolean, comment = ""): NamedItem {
    if (!VALID.test(name) || LIKE_A_CELL.test(name)) fail("InvalidArgument", `"${name}" can't be a name.`);
    if (this.find(name)) fail("ItemAlreadyExists");
    if (this.book.Tables.find(name)) fail("ItemAlreadyExists");
    const text = typeof reference === "object" ? `=${quoteSheet(reference.sheet.Name)}!${absoluteA1(reference.box)}` : String(reference);
    return new NamedItem(this.book, this.book.nameStore.add(name, this.book.nameStore.engineText(text), this.sheet, { comment }));
  }
}
