import type { CellContent } from "./sheetCells";

/** Univer's number formatter, as far as the host uses it. */
interface NumberFormatter {
  format(pattern: string, value: number | string | boolean, options?: Record<string, unknown>): string;
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** The text that a cell shows: its value through its number format, whatever the column's width. */
export function formatText(formatter: NumberFormatter, value: CellContent, pattern: string): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (ERROR.test(value) || pattern === "General" || pattern === "@")) return value;
  if (typeof value === "number" && Number.isInteger(value) && pattern === "General" && Math.abs(value) < 1e11) return String(value);
  try {
    return formatter.format(pattern, value, { locale: "en", throws: true });
  } catch {
    return typeof value === "number" ? "#".repeat(8) : value;
  }
}

/** Whether a cell's value is one of Excel's errors. */
export const isErrorText = (value: CellContent): boolean => typeof value === "string" && ERROR.test(value);
