import type { BaseAstNode } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../univer/univerNamespaces";

interface FactoryPrivate { create(token: string): BaseAstNode }
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const repaired = new WeakSet<object>();

/** Univer 0.25.1 keeps a number as text where writing it out again gives other characters: `=1E5` is the text "1E5", `=1.50` "1.50". */
export function repairNumberLiterals({ formula }: UniverNamespaces): void {
  const prototype = formula.ValueNodeFactory.prototype as unknown as FactoryPrivate;
  if (repaired.has(prototype)) return;
  repaired.add(prototype);
  const create = prototype.create;
  prototype.create = function (this: FactoryPrivate, token: string): BaseAstNode {
    const node = create.call(this, token);
    if (NUMBER.test(token)) node.execute = () => node.setValue(formula.NumberValueObject.create(Number(token)));
    return node;
  };
}
