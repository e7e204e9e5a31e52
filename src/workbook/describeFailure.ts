import type { Finding } from "../core/finding";
import { CountsFrom1904 } from "./write/dateSystem";
import { Cancelled, NoAnswer } from "./write/roundTrips";

const CAUSES: Readonly<Partial<Record<string, string>>> = {
  AccessDenied: "Excel does not allow this change here. Look whether the workbook or a sheet is protected or open for reading only.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter to finish it, or Escape to leave it, and try again.",
  RequestPayloadSizeLimitExceeded: "The table is larger than Excel takes at once. Split the list, and insert the parts.",
  ResponsePayloadSizeLimitExceeded: "The answer is larger than Excel sends at once. Split the list, and insert the parts.",
  ItemAlreadyExists: "A sheet, table or name of ours was added by somebody else at the same moment. Try again.",
  ItemNotFound: "A sheet or table that was there a moment ago is gone. Try again.",
  ApiNotFound: "This version of Excel lacks something that Overhang needs. Excel 2021, Microsoft 365 and Excel on the web have it.",
  GeneralException: "Excel reported an internal error. Try again; if it stays, save, close and open the workbook.",
};

/** What became of the workbook first, then the cause, then the way out. A bug is thrown on, unless the person must be told what is left. */
export function describeFailure(error: unknown, left: readonly string[]): Finding {
  if (left.length === 0) return finding(`Nothing was changed. ${causeOf(error)}`);
  return { ...describeLeft(left), message: `${describeLeft(left).message} ${isKnown(error) ? causeOf(error) : `The insert failed: ${String(error)}.`}` };
}

/** What an insert left that could not be taken back, with the way out. */
export function describeLeft(left: readonly string[]): Finding {
  return finding(`Not everything could be taken back: the workbook still has ${left.join("; ")}. Insert again, which takes it back first, or delete it yourself.`);
}

const finding = (message: string): Finding => ({ check: "insert", severity: "error", message, subjects: [] });

/** The cause of a failure and the way out, in words; an error that is neither Excel's nor ours is a bug and is thrown on. */
export function causeOf(error: unknown): string {
  if (error instanceof Cancelled) return "The work was cancelled.";
  if (error instanceof NoAnswer) return "Excel did not answer. Look whether a dialog is open or a cell is being edited, and try again.";
  if (error instanceof CountsFrom1904) return "This workbook counts its dates from 1904, so every date of the table would be read four years off. Insert into a new workbook; or, where this one holds no dates, clear File, Options, Advanced, Use 1904 date system, and try again.";
  if (!isKnown(error)) throw error;
  const { code, message, name } = error;
  return `${CAUSES[code] ?? `Excel refused: ${message ?? name ?? "no reason given"}`} (${code})`;
}

/** Excel's own errors have a code; ours are told before. */
const isKnown = (error: unknown): error is { code: string; message?: string; name?: string } =>
  error instanceof Cancelled || error instanceof NoAnswer || error instanceof CountsFrom1904 || typeof (error as { code?: unknown }).code === "string";
