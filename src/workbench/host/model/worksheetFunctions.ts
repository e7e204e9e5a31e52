import { fail, HostObject } from "../protocol/hostError";
import { dateSerial } from "./typedText";
import type { Workbook } from "./workbook";

const DAYS_TO_1904 = 1462;

/** Excel's functions called by an add-in, `context.workbook.functions`; of them DATE, which tells the workbook's date system. */
export class Functions extends HostObject {
  constructor(private readonly book: Workbook) { super(); }

  Date(year: number, month: number, day: number): FunctionResult {
    const serial = dateSerial(year, month, day) ?? fail("InvalidArgument");
    return new FunctionResult(this.book.dates1904 ? serial - DAYS_TO_1904 : serial);
  }
}

export class FunctionResult extends HostObject {
  static readonly scalars = ["Error", "Value"];
  constructor(readonly Value: number) { super(); }
  get Error(): string | null { return null; }
}
