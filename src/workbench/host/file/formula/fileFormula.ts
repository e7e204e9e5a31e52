import { closingAt, formulaTokens, joinTokens, type FormulaToken } from "./formulaTokens";
import { fromFileFunction, toFileFunction } from "./functionPrefixes";
import { withFileVariables } from "./letNames";
import { fromFileReference, isThisRow, toFileReference } from "./tableReference";

const word = (text: string): FormulaToken => ({ kind: "word", text });
const isSign = (token: FormulaToken | undefined, text: string): boolean => token?.kind === "sign" && token.text === text;
const endsOperand = (token: FormulaToken | undefined): boolean => token !== undefined && (token.kind === "word" || token.kind === "bracket" || token.kind === "number" || token.kind === "text" || isSign(token, ")") || isSign(token, "}") || isSign(token, "#"));

/** Takes the reference at the end of `done` off: `A1`, `Sheet!A1` or `'My sheet'!A1`. */
function takeReference(done: FormulaToken[]): string {
  const length = isSign(done[done.length - 2], "!") ? 3 : 1;
  return joinTokens(done.splice(-length));
}

/** End (exclusive) of the operand that begins at `at`: a reference, a range, a name or a call. */
function operandEnd(tokens: readonly FormulaToken[], at: number): number {
  let end = at + 1;
  if (isSign(tokens[end], "!")) end += 2;
  if (isSign(tokens[end], "(")) return closingAt(tokens, end) + 1;
  if (isSign(tokens[end], ":")) end += 2;
  return tokens[end]?.kind === "bracket" ? end + 1 : end;
}

function toFileTokens(tokens: readonly FormulaToken[], home: string | null): FormulaToken[] {
  const done: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    const before = done[done.length - 1];
    if (token.kind === "word" && isSign(next, "(")) done.push(word(toFileFunction(token.text)));
    else if (token.kind === "bracket" && next?.kind !== "word" && next?.kind !== "sheet") {
      const inner = token.text.slice(1, -1);
      if (before?.kind !== "word" && home !== null) done.push(word(home));
      done.push({ kind: "bracket", text: `[${before?.kind === "word" || home !== null ? toFileReference(inner) : inner}]` });
    } else if (isSign(token, "#") && before?.kind === "word") done.push(word(`_xlfn.ANCHORARRAY(${takeReference(done)})`));
    else if (isSign(token, "@") && !endsOperand(before) && (next?.kind === "word" || next?.kind === "sheet")) {
      const end = operandEnd(tokens, at + 1);
      done.push(word(`_xlfn.SINGLE(${joinTokens(toFileTokens(tokens.slice(at + 1, end), home))})`));
      at = end - 1;
    } else done.push(token);
  }
  return done;
}

/**
 * A formula as the file holds it: without "=", table references in full, newer and add-in functions with their prefixes.
 * @param formula as Excel shows it, with or without "="
 * @param home the table that holds the cell, or null: it is what `[@X]` belongs to
 * @example toFileFormula("=[@Held]+1", "T") // "T[[#This Row],[Held]]+1"
 */
export function toFileFormula(formula: string, home: string | null): string {
  return joinTokens(toFileTokens(withFileVariables(formulaTokens(formula.replace(/^=/, ""))), home));
}

function fromFileTokens(tokens: readonly FormulaToken[], home: string | null): FormulaToken[] {
  const done: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const wrapper = token.kind === "word" && isSign(tokens[at + 1], "(") ? /^_xlfn\.(SINGLE|ANCHORARRAY)$/i.exec(token.text)?.[1]?.toUpperCase() : undefined;
    if (wrapper) {
      const close = closingAt(tokens, at + 1);
      const inner = joinTokens(fromFileTokens(tokens.slice(at + 2, close), home));
      done.push(word(wrapper === "SINGLE" ? `@${inner}` : `${inner}#`));
      at = close;
    } else if (token.kind === "word" && isSign(tokens[at + 1], "(")) done.push(word(fromFileFunction(token.text)));
    else if (token.kind === "word") done.push(word(token.text.replace(/^_xlpm\./i, "")));
    else if (token.kind === "bracket" && tokens[at - 1]?.kind === "word") {
      const shown = fromFileReference(token.text.slice(1, -1));
      if (isThisRow(shown) && home !== null && tokens[at - 1]?.text.toLowerCase() === home.toLowerCase()) done.pop();
      done.push({ kind: "bracket", text: `[${shown}]` });
    } else done.push(token);
  }
  return done;
}

/** A formula of the file as Excel shows it, with "="; the reverse of `toFileFormula`. */
export function fromFileFormula(formula: string, home: string | null): string {
  return `=${joinTokens(fromFileTokens(formulaTokens(formula.replace(/^=/, "")), home))}`;
}
