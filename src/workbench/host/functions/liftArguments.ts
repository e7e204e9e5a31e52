import { type CellError, isCellError, type Scalar } from "./cellError";
import { coerceArgument, REFUSED } from "./coerceArgument";
import type { FunctionMetadata, FunctionParameter } from "./functionsMetadata";

export type GivenArgument = (Scalar | CellError)[][];
export type WireArgument = Scalar | Scalar[][] | (Scalar | Scalar[][])[];

/** The calls that one use of a function in a formula makes: one, or one an element where a block stands for a single value. */
export interface LiftedCalls {
  readonly rows: number;
  readonly columns: number;
  readonly calls: readonly (readonly WireArgument[] | CellError)[];
}

/**
 * Excel lifts: a block of several cells given for a parameter that takes one value makes one call an element, and the results
 * spill in the shape of the block; blocks that do not fit each other give `#N/A` where one of them ends. An error among the
 * arguments is the result, without a call.
 */
export function liftArguments(meta: FunctionMetadata, given: readonly GivenArgument[]): LiftedCalls {
  const parameters = meta.parameters ?? [];
  const parameterAt = (index: number): FunctionParameter | undefined => parameters[index] ?? (parameters.at(-1)?.repeating ? parameters.at(-1) : undefined);
  let rows = 1;
  let columns = 1;
  given.forEach((block, index) => {
    if (parameterAt(index)?.dimensionality === "matrix") return;
    rows = Math.max(rows, block.length);
    columns = Math.max(columns, block[0]?.length ?? 1);
  });
  const calls = Array.from({ length: rows * columns }, (_, element) => oneCall(Math.floor(element / columns), element % columns));
  return { rows, columns, calls };

  function oneCall(row: number, column: number): readonly WireArgument[] | CellError {
    const args: (Scalar | Scalar[][])[] = [];
    for (let index = 0; index < given.length; index++) {
      const parameter = parameterAt(index);
      const arg = parameter?.dimensionality === "matrix" ? matrix(given[index] ?? [], parameter) : single(given[index] ?? [], parameter, row, column);
      if (isCellError(arg)) return arg;
      args.push(arg);
    }
    return shaped(parameters, args);
  }
}

function single(block: GivenArgument, parameter: FunctionParameter | undefined, row: number, column: number): Scalar | CellError {
  const line = block.length === 1 ? block[0] : block[row];
  const value = line && (line.length === 1 ? line[0] : line[column]);
  return value === undefined ? { error: "#N/A" } : one(value, parameter);
}

function matrix(block: GivenArgument, parameter: FunctionParameter): Scalar[][] | CellError {
  const rows: Scalar[][] = [];
  for (const line of block) {
    const row: Scalar[] = [];
    for (const cell of line) {
      const value = cell === null && (parameter.type ?? "any") === "any" ? "" : one(cell, parameter);
      if (isCellError(value)) return value;
      row.push(value);
    }
    rows.push(row);
  }
  return rows;
}

function one(value: Scalar | CellError, parameter: FunctionParameter | undefined): Scalar | CellError {
  if (isCellError(value)) return value;
  const coerced = coerceArgument(parameter, value);
  return coerced === REFUSED ? { error: "#VALUE!" } : coerced;
}

/** The runtime puts its own invocation object after the last argument sent, so arguments left out must be sent as null. */
function shaped(parameters: readonly FunctionParameter[], args: (Scalar | Scalar[][])[]): WireArgument[] {
  const last = parameters.length - 1;
  if (parameters[last]?.repeating) return [...pad(args.slice(0, last), last), args.slice(last)];
  return pad(args, parameters.length);
}

const pad = (args: (Scalar | Scalar[][])[], length: number): WireArgument[] => [...args, ...Array<null>(Math.max(0, length - args.length)).fill(null)];
