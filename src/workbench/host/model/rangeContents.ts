import { fail } from "../protocol/hostError";
import { isWholeColumns, isWholeRows } from "./address";
import { calculateAllSoon } from "./calculateAllSoon";
import { isErrorText } from "./formatText";
import type { Range } from "./range";
import { RangeShape } from "./rangeShape";
import type { CellContent } from "./sheetCells";

const RAGGED = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
type Written = CellContent | null;

/** What the cells of a range hold. Properties of a range without end (whole rows or columns) read null, as in Excel. */
export abstract class RangeContents extends RangeShape {
  get Values(): CellContent[][] | null { return this.cells((r, c) => this.sheet.cells.value(r, c)); }
  set Values(values: Written[][] | Written) { this.write(values); }
  get Formulas(): CellContent[][] | null { return this.cells((r, c) => this.sheet.cells.formula(r, c)); }
  set Formulas(values: Written[][] | Written) { this.write(values); }
  get FormulasLocal(): CellContent[][] | null { return this.Formulas; }
  set FormulasLocal(values: Written[][] | Written) { this.write(values); }
  get Text(): string[][] | null { return this.cells((r, c) => this.sheet.cells.text(r, c)); }
  get ValueTypes(): string[][] | null { return this.cells((r, c) => valueType(this.sheet.cells.value(r, c))); }
  get NumberFormat(): string[][] | null { return this.cells((r, c) => this.sheet.cells.numberFormat(r, c)); }
  set NumberFormat(formats: (string | null)[][] | string) {
    const given = Array.isArray(formats) ? this.shape(formats) : null;
    const first = given ? given[0]![0] : (formats as string);
    if (!given || given.every((row) => row.every((format) => format === first))) {
      if (first !== null && first !== undefined) this.sheet.writer.paint(this.box, { n: { pattern: first } });
      return;
    }
    this.sheet.writer.paintEach(this.box, (i, j) => {
      const format = given[i]![j];
      return format === null || format === undefined ? null : { n: { pattern: format } };
    });
  }
  get NumberFormatLocal(): string[][] | null { return this.NumberFormat; }
  set NumberFormatLocal(formats: (string | null)[][] | string) { this.NumberFormat = formats as string; }

  /** Whether every cell holds part of a spill (true), none does (false), or some do (null). */
  get HasSpill(): boolean | null {
    const anchors = this.sheet.spills().filter(({ area }) => this.GetIntersectionOrNullObject(this.sheet.range(area)));
    if (anchors.length === 0) return false;
    const covered = this.sheet.cells.grid(this.box, (r, c) => this.sheet.spillAt(r, c) !== null).flat();
    return covered.every(Boolean) ? true : null;
  }
  GetSpillingToRange(): Range { return this.GetSpillingToRangeOrNullObject() ?? fail("ItemNotFound"); }
  GetSpillingToRangeOrNullObject(): Range | null {
    const spill = this.sheet.spills().find(({ area }) => area.r === this.box.r && area.c === this.box.c);
    return spill ? this.sheet.range(spill.area) : null;
  }
  GetSpillParent(): Range { return this.GetSpillParentOrNullObject() ?? fail("ItemNotFound"); }
  GetSpillParentOrNullObject(): Range | null {
    const spill = this.sheet.spillAt(this.box.r, this.box.c);
    return spill ? this.sheet.range({ r: spill.r, c: spill.c, nr: 1, nc: 1 }) : null;
  }

  /** Office.js asks this before it sends a large write in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.nr || columns !== this.box.nc) fail("InvalidArgument", RAGGED);
  }

  Clear(applyTo: "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" = "All"): void { this.sheet.writer.clear(this.box, applyTo); }
  Calculate(): void { calculateAllSoon(this.sheet.book.engine); }
  SetDirty(): void { calculateAllSoon(this.sheet.book.engine); }

  /** Writes what a person would type, or an add-in sends; null leaves a cell as it is. */
  write(values: Written[][] | Written): void {
    const { r, c } = this.box;
    if (!Array.isArray(values)) {
      if (values !== null) this.sheet.writer.type(this.box, () => values);
      return;
    }
    const rows = this.shape(values);
    this.sheet.writer.type(this.box, (row, column) => rows[row - r]![column - c]!);
  }

  protected shape<T>(values: T[][]): T[][] {
    if (isWholeRows(this.box) || isWholeColumns(this.box)) fail("InvalidArgument", RAGGED);
    if (values.length !== this.box.nr || values.some((row) => !Array.isArray(row) || row.length !== this.box.nc)) fail("InvalidArgument", RAGGED);
    return values;
  }

  private cells<T>(read: (row: number, column: number) => T): T[][] | null {
    return isWholeRows(this.box) || isWholeColumns(this.box) ? null : this.sheet.cells.grid(this.box, read);
  }
}

function valueType(value: CellContent): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}
