import { CellError } from "./cellError";

export type CellValue = number | string | boolean;
/** A custom function as Excel calls it: omitted arguments arrive as null, and an invocation object follows the last one. */
export type CustomFunction = (...values: never[]) => CellValue | CellValue[][];

/** The function with its refusals turned into the error value that Excel shows in the cell, with the message. Bugs stay bugs. */
export function toCellError(run: CustomFunction): (...values: unknown[]) => CellValue | CellValue[][] {
  return (...values) => {
    try {
      return run(...(values as never[]));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      throw new CustomFunctions.Error(error.code === "#N/A" ? notAvailable : invalidValue, error.message);
    }
  };
}
