import type { UniverNamespaces } from "../univer/univerNamespaces";

interface LexerPrivate {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  _formulaSpellCheck(): boolean;
  readonly _currentLexerNode: { getChildren(): unknown[] };
}
const repaired = new WeakSet<object>();
const BEFORE_ARRAY = /^(?:[-+*/^&=<>(,]|<=|>=|<>)$/;

/**
 * Univer 0.25.1's lexer keeps two bracket counters from one formula to the next: after one half-typed `=SUM(T[` every later
 * formula in the workbook reads `#NAME?`. Here they are put back whenever the rest of its state is. And it takes an array
 * constant after an operator for a mistake (`=5*{3,7}`), unless a bracket or an array begins the formula.
 */
export function repairLexer({ formula }: UniverNamespaces): void {
  const prototype = formula.LexerTreeBuilder.prototype as unknown as LexerPrivate;
  if (repaired.has(prototype)) return;
  repaired.add(prototype);
  const resetRest = prototype._resetTemp;
  prototype._resetTemp = function (this: LexerPrivate) {
    resetRest.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
  const mayFollow = prototype._formulaSpellCheck;
  prototype._formulaSpellCheck = function (this: LexerPrivate) {
    const last = this._currentLexerNode.getChildren().at(-1);
    return mayFollow.call(this) || (typeof last === "string" && BEFORE_ARRAY.test(last.trim()));
  };
}
