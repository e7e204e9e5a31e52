import { fail, HostObject } from "../protocol/hostError";
import type { Range } from "./range";
import { sortRows, type SortField } from "./sortRows";

export class RangeSort extends HostObject {
  constructor(private readonly range: Range) { super(); }
  Apply(fields: SortField[], matchCase = false, hasHeaders = false, orientation = "Rows"): void | Promise<void> {
    if (orientation !== "Rows") fail("ApiNotFound", "Sorting columns is not modelled by the simulated host.");
    if (fields.length === 0 || fields.some((field) => field.key < 0 || field.key >= this.range.box.nc)) fail("InvalidArgument");
    this.range.sheet.refuse("allowSort");
    const box = this.range.sheet.reach(this.range.box);
    return this.range.sheet.book.whenCalculated(() => sortRows(this.range.sheet, hasHeaders ? { ...box, r: box.r + 1, nr: box.nr - 1 } : box, fields, matchCase));
  }
}
