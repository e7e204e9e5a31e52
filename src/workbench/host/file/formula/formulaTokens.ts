export interface FormulaToken {
  readonly kind: "text" | "sheet" | "bracket" | "word" | "number" | "error" | "blank" | "sign";
  readonly text: string;
}

const TEXT = /"(?:[^"]|"")*"?/y;
const SHEET = /'(?:[^']|'')*'?/y;
const WORD = /[$\p{L}_\\][$\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!)/iy;
const BLANK = /\s+/y;
const KINDS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [["text", TEXT], ["sheet", SHEET], ["error", ERROR], ["word", WORD], ["number", NUMBER], ["blank", BLANK]];

/** End of the bracket that opens at `start`; an apostrophe inside escapes the next character. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** Parts a formula (without "=") into texts, quoted sheet names, table references in brackets, words, numbers and signs; joined again they are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    let token: FormulaToken | null = null;
    if (formula[at] === "[") token = { kind: "bracket", text: formula.slice(at, bracketEnd(formula, at)) };
    for (const [kind, pattern] of token ? [] : KINDS) {
      pattern.lastIndex = at;
      const found = pattern.exec(formula);
      if (found) {
        token = { kind, text: found[0] };
        break;
      }
    }
    token ??= { kind: "sign", text: formula[at] ?? "" };
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export const joinTokens = (tokens: readonly FormulaToken[]): string => tokens.map((token) => token.text).join("");

/** Index of the ")" that closes the "(" at `open`, or the end. */
export function closingAt(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.kind === "sign" ? tokens[at]?.text : "";
    if (text === "(" || text === "{") depth++;
    else if ((text === ")" || text === "}") && --depth === 0) return at;
  }
  return tokens.length;
}
