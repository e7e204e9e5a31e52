import type { Engine } from "../../workbench/host/engine/engine";
import { cellsReferredTo } from "./cellsReferredTo";

export interface FormulaError {
  readonly error: string;
  readonly message: string;
}

const MOST_CHARACTERS = 8192;
const MOST_LEVELS = 64;
/** Excel has no such limit; the engine walks a chain of operators by calling itself. */
const MOST_OPERATORS = 1000;
/** As many as Excel on the web reads at once. */
const MOST_CELLS = 5_000_000;

/** Why Excel would not let the formula be entered, or null: too long, nested too deep, or incomplete. */
export function refuseFormula(engine: Engine, formula: string): FormulaError | null {
  if (formula.length > MOST_CHARACTERS) return { error: "#VALUE!", message: `The formula has ${formula.length.toLocaleString("en-US")} characters; Excel takes 8,192.` };
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "");
  if ((bare.match(/[-+*/^&=<>]/g) ?? []).length > MOST_OPERATORS) return { error: "#VALUE!", message: "The formula has more than 1,000 operators, which is more than the simulated host takes." };
  if (cellsReferredTo(bare) > MOST_CELLS) return { error: "#VALUE!", message: "The formula refers to more than 5,000,000 cells at once, and here all cells are empty." };
  if (levels(bare) > MOST_LEVELS) return { error: "#VALUE!", message: "The formula is nested more than 64 levels deep." };
  const sheet = otherSheet(bare);
  if (sheet !== null && !engine.book.getSheetByName(sheet)) return { error: "#REF!", message: `The formula refers to a sheet ${sheet}, and there is none here. Write the numbers themselves.` };
  if (hasRaggedArray(bare)) return { error: "#VALUE!", message: "The rows of an array constant have different lengths. Give each row as many values, {1,2;3,4}." };
  const lexer = engine.injector.get(engine.U.formula.LexerTreeBuilder);
  const isComplete = formula.length > 1 && typeof lexer.treeBuilder(formula) === "object";
  return isComplete ? null : { error: "#NAME?", message: "This is no complete formula: a bracket, a quotation mark or a value is missing or stands where none belongs." };
}

/** The first sheet that a formula names before a "!"; an error such as #REF! is none. */
function otherSheet(bare: string): string | null {
  const found = /'((?:[^']|'')+)'!|(?<![#\p{L}\p{N}_./])([\p{L}_][\p{L}\p{N}_.]*)!/u.exec(bare);
  return found ? (found[1]?.replace(/''/g, "'") ?? found[2] ?? null) : null;
}

const hasRaggedArray = (bare: string): boolean => (bare.match(/\{[^{}]*\}/g) ?? []).some((array) => new Set(array.split(";").map((row) => row.split(",").length)).size > 1);

function levels(bare: string): number {
  let deepest = 0;
  let level = 0;
  for (const character of bare) {
    if (character === "(") deepest = Math.max(deepest, ++level);
    else if (character === ")") level--;
  }
  return deepest;
}
