import type { FunctionId } from "../../functions/functionIds";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}

/** One function of functions.json, as far as the help shows it. */
export interface FunctionMetadata {
  readonly id: FunctionId;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}

/** The function's name with its arguments, optional ones in brackets. */
export function signatureOf({ id, parameters }: FunctionMetadata): string {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}
