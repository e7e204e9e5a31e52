import { HostObject } from "../protocol/hostError";
import { Collection } from "./collection";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Several ranges of one sheet, as the print area and special cells answer them. */
export class RangeAreas extends HostObject {
  static readonly scalars = ["Address", "AddressLocal", "AreaCount", "CellCount", "IsEntireColumn", "IsEntireRow"];
  constructor(private readonly sheet: Worksheet, readonly ranges: readonly Range[]) { super(); }
  get Address(): string { return this.ranges.map((range) => range.Address).join(","); }
  get AddressLocal(): string { return this.Address; }
  get AreaCount(): number { return this.ranges.length; }
  get CellCount(): number { return this.ranges.reduce((sum, range) => sum + range.CellCount, 0); }
  get IsEntireColumn(): boolean { return this.ranges.every((range) => range.IsEntireColumn); }
  get IsEntireRow(): boolean { return this.ranges.every((range) => range.IsEntireRow); }
  get Areas(): RangeCollection { return new RangeCollection(this.ranges); }
  get Worksheet(): Worksheet { return this.sheet; }
  Clear(applyTo: Parameters<Range["Clear"]>[0] = "All"): void { this.ranges.forEach((range) => range.Clear(applyTo)); }
}

export class RangeCollection extends Collection<Range> {
  constructor(private readonly ranges: readonly Range[]) { super(); }
  Items(): Range[] { return [...this.ranges]; }
}
