import { closingAt, type FormulaToken } from "./formulaTokens";

const PREFIX = "_xlpm.";

/** Where each argument of the call that opens at `open` begins and ends (end exclusive). */
function argumentSpans(tokens: readonly FormulaToken[], open: number): { spans: [number, number][]; close: number } {
  const close = closingAt(tokens, open);
  const spans: [number, number][] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open + 1; at < close; at++) {
    const text = tokens[at]?.kind === "sign" ? tokens[at]?.text : "";
    if (text === "(" || text === "{") depth++;
    else if (text === ")" || text === "}") depth--;
    else if (text === "," && depth === 0) {
      spans.push([start, at]);
      start = at + 1;
    }
  }
  spans.push([start, close]);
  return { spans, close };
}

/** The variables of LET and LAMBDA as the file spells them, `_xlpm.x`, through the whole call. */
export function withFileVariables(tokens: readonly FormulaToken[]): FormulaToken[] {
  const changed = [...tokens];
  tokens.forEach((token, at) => {
    const call = token.kind === "word" && tokens[at + 1]?.text === "(" ? token.text.toUpperCase().replace(/^_XLFN\./, "") : "";
    if (call !== "LET" && call !== "LAMBDA") return;
    const { spans, close } = argumentSpans(tokens, at + 1);
    const names = new Set<string>();
    spans.slice(0, -1).forEach(([from, to], index) => {
      const words = tokens.slice(from, to).filter((part) => part.kind !== "blank");
      if ((call === "LAMBDA" || index % 2 === 0) && words.length === 1 && words[0]?.kind === "word") names.add(words[0].text.toLowerCase());
    });
    for (let i = at + 2; i < close; i++) {
      const part = changed[i];
      if (part?.kind === "word" && tokens[i + 1]?.text !== "!" && names.has(part.text.toLowerCase())) changed[i] = { kind: "word", text: PREFIX + part.text };
    }
  });
  return changed;
}
