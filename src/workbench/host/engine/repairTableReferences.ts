import type { BaseReferenceObject } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../univer/univerNamespaces";

interface FunctionPrivate {
  _setReferenceDefault(reference: BaseReferenceObject, made: BaseReferenceObject): BaseReferenceObject;
}
const repaired = new WeakSet<object>();

/**
 * A function that answers a part of a table's reference (INDEX, OFFSET) loses the table's sheet in Univer 0.25.1: the part is looked up on
 * the sheet by its name, and a table's reference has none. Here the part keeps the sheet that the table stands on.
 */
export function repairTableReferences({ formula }: UniverNamespaces): void {
  const prototype = formula.BaseFunction.prototype as unknown as FunctionPrivate;
  if (repaired.has(prototype)) return;
  repaired.add(prototype);
  const setDefault = prototype._setReferenceDefault;
  prototype._setReferenceDefault = function (this: FunctionPrivate, reference, made) {
    const part = setDefault.call(this, reference, made);
    if (reference.isTable() && part.isReferenceObject()) part.setForcedSheetId = () => undefined;
    return part;
  };
}
