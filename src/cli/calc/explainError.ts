import { explainName } from "./explainName";

const MEANINGS: Readonly<Record<string, string>> = {
  "#DIV/0!": "The formula divides by zero.",
  "#N/A": "A value that the formula needs is not available, or a function was given too few or too many arguments.",
  "#NUM!": "A number is outside of what its function takes.",
  "#VALUE!": "A value is of the wrong kind: text where a number belongs, or blocks of different sizes.",
  "#REF!": "The formula refers to a cell or sheet that does not exist.",
  "#NULL!": "Two ranges that the formula intersects have no cell in common.",
  "#SPILL!": "The result does not fit on the sheet.",
  "#CALC!": "The formula gives an empty list, or a kind of result that cells cannot hold.",
  "#CYCLE!": "The formula refers to its own cell.",
  "#BUSY!": "The function has not answered.",
};

/** What an error of the engine's own means, in words; for an unknown name, which one. */
export function explainError(error: string, formula: string, isFunction: (name: string) => boolean): string {
  return error === "#NAME?" ? explainName(formula, isFunction) : MEANINGS[error] ?? "The formula has no value.";
}
