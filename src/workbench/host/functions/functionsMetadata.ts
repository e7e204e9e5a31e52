/** One parameter in functions.json, as `custom-functions-metadata` writes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function in functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  /** What formulas call it, after the namespace; the id where it is missing. */
  readonly name?: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean; readonly volatile?: boolean; readonly requiresAddress?: boolean };
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}
