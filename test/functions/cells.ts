// Stands in for Microsoft's runtime, so that the functions can be called as Excel calls them.
import { customFunctions } from "../../src/functions/customFunctions";
import type { FunctionId } from "../../src/functions/functionIds";

class RuntimeError { constructor(readonly code: string, readonly message?: string) {} }
Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } } });

/** What the cell shows: the value, or the error with its message. Omitted arguments may be left out. */
export function cell(id: FunctionId, ...args: unknown[]): unknown {
  try {
    return customFunctions[id](...args);
  } catch (error) {
    if (error instanceof RuntimeError) return `${error.code} ${error.message}`;
    throw error;
  }
}

/** Excel's serial of a date, counted here by days from a known one: 2002-03-14 is 37329. */
export function serial(isoDate: string): number {
  return 37329 + (Date.UTC(Number(isoDate.slice(0, 4)), Number(isoDate.slice(5, 7)) - 1, Number(isoDate.slice(8))) - Date.UTC(2002, 2, 14)) / 86_400_000;
}
