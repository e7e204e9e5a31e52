import { percentPrint } from "../../core/print/shownPercent";
import type { InsertRequest } from "../types";
import type { RangeLook } from "./sheetPlan";

export const FONT = "Times New Roman";
export const DATE_FORMAT = "mmmm d, yyyy";
/** Whole shares as a prospectus prints them; a dash for none. */
export const SHARES_FORMAT = '#,##0;-#,##0;"—"';
export const CAP_FORMAT = "0.00##%";
export const RELEASE_FORMAT = "0.0###%";
export const INPUT_COLOR = "#3F3F76";
const QUIET = "#7F7F7F";

/** The look of Excel's own cell style "Input", by which people know a cell that they may change. */
export const inputLook = (address: string): RangeLook => ({ address, fill: "#FFCC99", font: { color: INPUT_COLOR } });
export const quietText = (address: string): RangeLook => ({ address, font: { color: QUIET } });
export const titleLook = (address: string): RangeLook => ({ address, font: { size: 14, bold: true } });
export const headerLook = (address: string): RangeLook => ({ address, font: { bold: true, color: "#000000" }, wrap: true, vertical: "Bottom", borders: ["EdgeTop", "EdgeBottom"] });

/** `*` under 1% is the cell's format, so that the cell keeps its number; a filing that prints a number there, or other decimals, is followed. */
export function percentFormat({ decimals, zeroShows }: InsertRequest["percentFormat"], asPrinted?: string): string {
  const print = percentPrint(asPrinted) ?? { decimals, isPlain: false };
  const number = print.decimals > 0 ? `0.${"0".repeat(print.decimals)}%` : "0%";
  if (print.isPlain) return `[=0]"${zeroShows}";${number}`;
  return `${zeroShows === "—" ? '[=0]"—";' : ""}[<0.01]"*";${number}`;
}
