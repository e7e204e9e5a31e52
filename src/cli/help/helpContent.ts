import type { FunctionId } from "../../functions/functionIds";
import { lockUpHelp } from "./lockUpHelp";
import { marketHelp } from "./marketHelp";
import { ownershipHelp } from "./ownershipHelp";

/** A value in an example's formula: a number as typed, or one of the things that a formula writes otherwise. */
export type ExampleValue =
  | number | boolean | null
  | { readonly text: string }
  /** As typed with its sign: "25%". */
  | { readonly percent: string }
  | { readonly date: string }
  | { readonly block: readonly (readonly number[])[] };

export interface Example {
  readonly values: readonly ExampleValue[];
  /** What the cell shows in the function's usual number format; a spill as rows; an error with its message. A test holds it to the function. */
  readonly shows: string | readonly (readonly string[])[];
  readonly why: string;
}

/** What a help page says beyond the metadata that Excel shows. */
export interface FunctionHelp {
  /** One line: what one asks it. */
  readonly question: string;
  readonly gives: string;
  /** How the answer is meant to be shown, and how the examples show it; one for each column of a spill. */
  readonly formats: readonly NumberFormat[];
  readonly notes: readonly string[];
  readonly examples: readonly Example[];
  readonly sources: readonly string[];
  readonly related: readonly FunctionId[];
}

export type NumberFormat = "shares" | "percent" | "date" | "text";

export const HELP: Readonly<Record<FunctionId, FunctionHelp>> = { ...ownershipHelp, ...lockUpHelp, ...marketHelp };
