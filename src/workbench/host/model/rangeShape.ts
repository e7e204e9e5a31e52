import { fail, HostObject } from "../protocol/hostError";
import { a1, boundingBox, type Box, intersection, isWholeColumns, isWholeRows, quoteSheet, SHEET_COLUMNS, SHEET_ROWS } from "./address";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Where a range lies, and the ranges that are named from it. */
export abstract class RangeShape extends HostObject {
  constructor(readonly sheet: Worksheet, readonly box: Box) {
    super();
    const { r, c, nr, nc } = box;
    if (nr < 1 || nc < 1 || r < 0 || c < 0 || r + nr > SHEET_ROWS || c + nc > SHEET_COLUMNS) fail("InvalidArgument");
  }

  get A1(): string { return a1(this.box); }
  get Address(): string { return `${quoteSheet(this.sheet.Name)}!${this.A1}`; }
  get AddressLocal(): string { return this.Address; }
  get RowCount(): number { return this.box.nr; }
  get ColumnCount(): number { return this.box.nc; }
  get RowIndex(): number { return this.box.r; }
  get ColumnIndex(): number { return this.box.c; }
  /** -1 past 2^31 cells, as Excel answers. */
  get CellCount(): number { return this.box.nr * this.box.nc > 2147483647 ? -1 : this.box.nr * this.box.nc; }
  get IsEntireColumn(): boolean { return isWholeColumns(this.box); }
  get IsEntireRow(): boolean { return isWholeRows(this.box); }
  get Worksheet(): Worksheet { return this.sheet; }

  GetCell(row: number, column: number): Range { return this.at(row, column, 1, 1); }
  GetRow(row: number): Range { return this.within(row, this.box.nr, this.at(row, 0, 1, this.box.nc)); }
  GetColumn(column: number): Range { return this.within(column, this.box.nc, this.at(0, column, this.box.nr, 1)); }
  GetLastCell(): Range { return this.at(this.box.nr - 1, this.box.nc - 1, 1, 1); }
  GetLastRow(): Range { return this.at(this.box.nr - 1, 0, 1, this.box.nc); }
  GetLastColumn(): Range { return this.at(0, this.box.nc - 1, this.box.nr, 1); }
  GetRowsBelow(count = 1): Range { return count > 0 ? this.at(this.box.nr, 0, count, this.box.nc) : this.at(this.box.nr + count, 0, -count, this.box.nc); }
  GetRowsAbove(count = 1): Range { return count > 0 ? this.at(-count, 0, count, this.box.nc) : this.at(0, 0, -count, this.box.nc); }
  GetColumnsAfter(count = 1): Range { return count > 0 ? this.at(0, this.box.nc, this.box.nr, count) : this.at(0, this.box.nc + count, this.box.nr, -count); }
  GetColumnsBefore(count = 1): Range { return count > 0 ? this.at(0, -count, this.box.nr, count) : this.at(0, 0, this.box.nr, -count); }
  GetOffsetRange(rows: number, columns: number): Range { return this.at(rows, columns, this.box.nr, this.box.nc); }
  GetResizedRange(rows: number, columns: number): Range { return this.at(0, 0, this.box.nr + rows, this.box.nc + columns); }
  GetAbsoluteResizedRange(rows: number, columns: number): Range { return this.at(0, 0, rows, columns); }
  GetEntireRow(): Range { return this.sheet.range({ r: this.box.r, nr: this.box.nr, c: 0, nc: SHEET_COLUMNS }); }
  GetEntireColumn(): Range { return this.sheet.range({ c: this.box.c, nc: this.box.nc, r: 0, nr: SHEET_ROWS }); }
  GetBoundingRect(other: Range | string): Range { return this.sheet.range(boundingBox(this.box, this.other(other).box)); }
  GetIntersection(other: Range | string): Range { return this.GetIntersectionOrNullObject(other) ?? fail("ItemNotFound"); }
  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const range = this.other(other);
    const common = range.sheet === this.sheet ? intersection(this.box, range.box) : null;
    return common && this.sheet.range(common);
  }
  GetUsedRange(valuesOnly = false): Range { return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0); }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.cells.used(valuesOnly, this.box);
    return used && this.sheet.range(used);
  }

  /** The block around this one whose neighbours are all empty. */
  GetSurroundingRegion(): Range {
    let box = this.box;
    for (;;) {
      const r = Math.max(0, box.r - 1);
      const c = Math.max(0, box.c - 1);
      const used = this.sheet.cells.used(true, { r, c, nr: box.r + box.nr + 1 - r, nc: box.c + box.nc + 1 - c });
      const grown = used ? boundingBox(box, used) : box;
      if (grown.nr === box.nr && grown.nc === box.nc) return this.sheet.range(box);
      box = grown;
    }
  }

  protected other(range: Range | string): Range { return typeof range === "string" ? this.sheet.GetRange(range) : range; }

  /** The block, cut to the rows and columns that the engine's sheet has. */
  protected get physical(): Box | null {
    return intersection(this.box, { r: 0, c: 0, nr: this.sheet.rows, nc: this.sheet.columns });
  }

  private at(row: number, column: number, nr: number, nc: number): Range { return this.sheet.range({ r: this.box.r + row, c: this.box.c + column, nr, nc }); }
  private within(index: number, count: number, range: Range): Range { return index >= 0 && index < count ? range : fail("InvalidArgument"); }
}
