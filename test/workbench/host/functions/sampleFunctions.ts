import type { FunctionMetadata, FunctionParameter, FunctionsMetadata } from "../../../../src/workbench/host/functions/functionsMetadata";

const any = (name: string, more: Partial<FunctionParameter> = {}): FunctionParameter => ({ name, type: "any", ...more });
const one = (id: string, parameters: FunctionParameter[], options?: FunctionMetadata["options"]): FunctionMetadata => ({ id, name: id, description: `${id} of the tests`, parameters, result: {}, ...(options ? { options } : {}) });

/** What the functions below were called with, in order. */
export const calls: { id: string; args: unknown[] }[] = [];
export const canceled: string[] = [];
export const held: { release: () => void } = { release: () => undefined };
const noted = (id: string, args: unknown[]): void => void calls.push({ id, args: JSON.parse(JSON.stringify(args)) as unknown[] });

export const METADATA: FunctionsMetadata = { functions: [
  one("ECHO", [any("value", { optional: true }), any("second", { optional: true })]),
  one("DOUBLE", [any("value")]),
  one("ADD", [{ name: "left", type: "number" }, { name: "right", type: "number", optional: true }]),
  one("LENGTH", [{ name: "text", type: "string" }]),
  one("CHOICE", [{ name: "yes", type: "boolean" }]),
  one("BLOCK", [any("block", { dimensionality: "matrix" })]),
  one("SPLIT", [any("amount"), any("parts", { dimensionality: "matrix" })]),
  one("MIXED", []),
  one("REFUSE", [any("code"), any("message")]),
  one("BUG", []),
  one("LATER", [any("value")]),
  one("NEVER", [any("value")], { cancelable: true }),
  one("READ", [any("address")]),
  one("JOIN", [any("separator"), any("rest", { repeating: true })]),
] };

type Run = (...args: never[]) => unknown;
/** The functions as an add-in associates them; an invocation object follows the arguments. */
export const FUNCTIONS: Record<string, Run> = {
  ECHO: (...args: unknown[]) => { noted("ECHO", args.slice(0, 2)); return JSON.stringify(args.slice(0, 2)); },
  DOUBLE: (value: number) => { noted("DOUBLE", [value]); return value * 2; },
  ADD: (left: number, right: number | null) => { noted("ADD", [left, right]); return left + (right ?? 100); },
  LENGTH: (text: string) => text.length,
  CHOICE: (yes: boolean) => (yes ? "yes" : "no"),
  BLOCK: (block: unknown[][]) => JSON.stringify(block),
  SPLIT: (amount: number, parts: number[][]) => parts.map(([part]) => [part, (amount * Number(part)) / 10]),
  MIXED: () => [[1, "two"], [true, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "not this one")]],
  REFUSE: (code: string, message: string) => { throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message); },
  BUG: () => { throw new TypeError("a bug's own words"); },
  LATER: (value: number) => new Promise((resolve) => setTimeout(() => resolve(value + 1), 20)),
  NEVER: (value: number, invocation: { onCanceled?: () => void }) => {
    invocation.onCanceled = () => { canceled.push(`NEVER(${value})`); };
    return new Promise((resolve) => { held.release = () => resolve(value); });
  },
  READ: async (address: string) => {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0];
  },
  JOIN: (separator: string, rest: unknown[]) => rest.join(separator),
};
