import { fail, HostObject } from "../protocol/hostError";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class WorksheetFreezePanes extends HostObject {
  constructor(private readonly sheet: Worksheet) { super(); }
  FreezeRows(count = 1): void { this.freeze(count, 0); }
  FreezeColumns(count = 1): void { this.freeze(0, count); }
  /** Everything above and left of the range's last cell stays in view. */
  FreezeAt(range: Range | string): void {
    const { r, c, nr, nc } = (typeof range === "string" ? this.sheet.GetRange(range) : range).box;
    this.freeze(nr > 100000 ? 0 : r + nr, nc > 10000 ? 0 : c + nc);
  }
  Unfreeze(): void { this.freeze(0, 0); }
  GetLocation(): Range { return this.GetLocationOrNullObject() ?? fail("ItemNotFound"); }
  GetLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.sheet.f.getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    if (xSplit <= 0) return this.sheet.GetRange(`1:${ySplit}`);
    const columns = this.sheet.GetRangeByIndexes(0, 0, Math.max(1, ySplit), xSplit);
    return ySplit <= 0 ? columns.GetEntireColumn() : columns;
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) fail("InvalidArgument");
    if (rows === 0 && columns === 0) this.sheet.f.cancelFreeze();
    else this.sheet.f.setFreeze({ startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns });
  }
}
