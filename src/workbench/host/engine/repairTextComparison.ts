import type { compareToken } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../univer/univerNamespaces";

interface ComparePrivate { calculate(left: unknown, right: unknown): unknown }
interface TextPrivate {
  getValue(): string;
  _checkWildcard(value: string, operator: compareToken): unknown;
  _compareString(left: string, right: string, operator: compareToken): boolean;
}
const repaired = new WeakSet<object>();

/**
 * Univer 0.25.1 takes a text with `*` or `?` for a pattern wherever texts are compared, so that `="Fund A"="Fund *"` is true. In Excel
 * an operator compares the texts themselves; only criteria and lookups know patterns.
 */
export function repairTextComparison({ formula }: UniverNamespaces): void {
  const functions = formula.functionMeta as unknown as readonly (readonly [{ readonly prototype: ComparePrivate }, string])[];
  const [Compare] = functions.find(([, name]) => name === "COMPARE") ?? [];
  const text = formula.StringValueObject.prototype as unknown as TextPrivate;
  if (!Compare || repaired.has(text)) return;
  repaired.add(text);
  let isOperator = false;
  const compare = Compare.prototype;
  const [calculate, check] = [compare.calculate, text._checkWildcard];
  compare.calculate = function (left, right) {
    isOperator = true;
    try {
      return calculate.call(this, left, right);
    } finally {
      isOperator = false;
    }
  };
  text._checkWildcard = function (value, operator) {
    return isOperator ? formula.BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), value, operator)) : check.call(this, value, operator);
  };
}
