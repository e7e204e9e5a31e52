import type { Answer, CellError, Scalar } from "./cellError";

/** One result as the runtime sends it; with CustomFunctions 1.9 timings follow, which nothing here reads. */
export type InvocationResult = readonly [id: number, ok: boolean, value: unknown, code?: unknown, ...rest: unknown[]];

/** What `CustomFunctions.Error`, a formatted number or an entity looks like in a result. */
interface RichValue {
  readonly type?: string;
  readonly code?: string;
  readonly basicValue?: unknown;
  readonly message?: string;
}

/** A function's result as cells: errors that it returned, also within a block, keep their message. */
export function fromWire(value: unknown): Answer {
  if (!Array.isArray(value)) return cell(value);
  if (!value.every(Array.isArray)) return { error: "#VALUE!", message: "The function gave back a list that is no block of rows." };
  return (value as unknown[][]).map((row) => row.map(cell));
}

function cell(value: unknown): Scalar | CellError {
  if (typeof value !== "object" || value === null) return (value ?? null) as Scalar;
  const rich = value as RichValue;
  if (rich.type === "CustomFunctionError" || rich.type === "Error") return { error: String(rich.basicValue ?? rich.code ?? "#VALUE!"), ...(rich.message ? { message: rich.message } : {}) };
  if (rich.basicValue !== undefined) return rich.basicValue as Scalar;
  return { error: "#VALUE!", message: "The function gave back something that is no cell value." };
}
