import type { Outcome } from "../core/finding";
import { messageOf } from "../core/outcome";

/** What a cell shows: bad input is #VALUE!, a thing that does not exist is #N/A. Only these two carry a message on hover. */
export type CellErrorCode = "#VALUE!" | "#N/A";

/** A refusal on its way from an argument to the cell; only `toCellError` catches it. */
export class CellError extends Error {
  constructor(message: string, readonly code: CellErrorCode = "#VALUE!") {
    super(message);
    this.name = "CellError";
  }
}

/** The value of an outcome; a refusal becomes #VALUE! with its message, led by the arguments that it is about where it does not name them. */
export function valueOf<T>(outcome: Outcome<T>, about?: string): T {
  if (outcome.ok) return outcome.value;
  throw new CellError(about ? `${about}: ${messageOf(outcome)}` : messageOf(outcome));
}
