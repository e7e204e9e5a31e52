import { printsAs, readPrintedPercent } from "../../core/checks/printedPercent";
import { toSerial } from "../../core/exact/serialDate";
import { formatShares } from "../../core/exact/formatShares";
import { formatLongDate } from "../../core/exact/formatLongDate";
import { toDecimalRatio } from "../../core/exact/toDecimalRatio";
import type { SourceMark } from "../../core/trail/sourceTrail";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a cell holds what its source says; null where the source does not say the cell's own value.
 * @param value of the cell, as Excel gives it
 * @example agrees(1234, 1234) is true; agrees(0.0164, "1.6%") is true; agrees(37329, "2002-03-14") is true
 */
export function agrees(value: unknown, says: SourceMark["says"]): boolean | null {
  if (says === null) return null;
  if (typeof says === "number") return value === says || (says === 0 && value === "");
  if (typeof value === "number" && ISO_DATE.test(says)) return value === toSerial(says);
  if (typeof value === "number") {
    const printed = readPrintedPercent(says);
    if (printed.kind === "unread") return null;
    const ratio = toDecimalRatio(value);
    return printsAs(ratio, printed, "halfUp") || printsAs(ratio, printed, "down");
  }
  return plain(String(value)) === plain(says);
}

/** What a source says, in words. */
export function saidText(says: SourceMark["says"]): string | null {
  if (says === null) return null;
  return typeof says === "number" ? formatShares(says) : ISO_DATE.test(says) ? formatLongDate(says) : says;
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
