import type { Engine } from "../engine/engine";

/** The private member of Univer's ReferenceNodeFactory that decides what is a table reference; a contract test holds it. */
interface FactoryPrivate {
  _checkTokenIsTableReference(token: string): boolean;
}
const repaired = new WeakSet<object>();

/** Univer 0.25.1 takes `Holders_2[Offered]` for no table reference, because its pattern knows neither "_" nor "." in a table's name. */
export function repairTableNames({ formula }: Engine["U"]): void {
  const prototype = formula.ReferenceNodeFactory.prototype as unknown as FactoryPrivate;
  if (repaired.has(prototype)) return;
  repaired.add(prototype);
  const check = prototype._checkTokenIsTableReference;
  prototype._checkTokenIsTableReference = function (this: FactoryPrivate, token) {
    return check.call(this, token) || check.call(this, token.replace(/^[^[]+/, (name) => name.replace(/[_.]/g, "x")));
  };
}
