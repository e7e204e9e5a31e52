import type { BaseValueObject, ArrayValueObject } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../../univer/univerNamespaces";

/** One argument as a number as Excel's functions read it: an empty cell is 0, text of a number counts, other text is `#VALUE!`. */
export function scalarNumber(formula: UniverNamespaces["formula"], given: BaseValueObject): number | BaseValueObject {
  let value = given;
  if (value.isArray()) value = (value as ArrayValueObject).get(0, 0) ?? formula.NullValueObject.create();
  if (value.isError()) return value;
  if (value.isNull()) return 0;
  const number = Number(value.getValue());
  return String(value.getValue()).trim() === "" || Number.isNaN(number) ? formula.ErrorValueObject.create(formula.ErrorType.VALUE) : number;
}
