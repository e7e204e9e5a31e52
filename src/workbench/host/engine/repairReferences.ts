import type { IRange } from "@univerjs/core";
import type { UniverNamespaces } from "../univer/univerNamespaces";

interface ReferencePrivate {
  isExceedRange(): boolean;
  getRangePosition(): IRange;
  getActiveSheetRowCount(): number;
}
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
const repaired = new WeakSet<object>();

/** Univer 0.25.1 takes a cell below or right of the rows and columns made so far for a name (`#NAME?`); in Excel it is an empty cell. */
export function repairReferences({ formula }: UniverNamespaces): void {
  const prototype = formula.BaseReferenceObject.prototype as unknown as ReferencePrivate;
  if (repaired.has(prototype)) return;
  repaired.add(prototype);
  const exceedsMade = prototype.isExceedRange;
  prototype.isExceedRange = function (this: ReferencePrivate) {
    if (this.getActiveSheetRowCount() === 0) return exceedsMade.call(this);            // a sheet that is not there
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= SHEET_ROWS || endColumn >= SHEET_COLUMNS;
  };
}
