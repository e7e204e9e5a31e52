import type { ArrayValueObject, BaseValueObject, NumberValueObject, compareToken } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../univer/univerNamespaces";

type Formula = UniverNamespaces["formula"];
type Operand = string | number | boolean;
interface NumberPrivate {
  plusBy(value: Operand): BaseValueObject;
  minusBy(value: Operand): BaseValueObject;
  multiplyBy(value: Operand): BaseValueObject;
  dividedBy(value: Operand): BaseValueObject;
  divided(value: BaseValueObject): BaseValueObject;
  _compareFiniteNumber(left: number, right: number, operator: compareToken): boolean;
}
const repaired = new WeakSet<object>();

/**
 * Univer 0.25.1 computes in decimal, so that `INT(0.29*100)` is 29. Excel computes in binary doubles, where it is 28, takes a sum
 * or difference for 0 when it is below the last bits of its operands, and compares 15 digits. A formula that holds only in
 * decimal must fail here as it would there.
 */
export function repairArithmetic({ formula }: UniverNamespaces): void {
  const prototype = formula.NumberValueObject.prototype as unknown as NumberPrivate;
  if (repaired.has(prototype)) return;
  repaired.add(prototype);
  const operation = (compute: (left: number, right: number) => number) => function (this: NumberValueObject, value: Operand): BaseValueObject {
    const right = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
    const left = this.getValue();
    if (Number.isNaN(left) || Number.isNaN(right)) return formula.ErrorValueObject.create(formula.ErrorType.VALUE);
    return toNumber(formula, compute(left, right));
  };
  prototype.plusBy = operation((left, right) => snap(left + right, left));
  prototype.minusBy = operation((left, right) => snap(left - right, left));
  prototype.multiplyBy = operation((left, right) => left * right);
  const byScalar = operation((left, right) => left / right);
  prototype.dividedBy = function (this: NumberValueObject & NumberPrivate, value) {
    return Number(value) === 0 ? formula.ErrorValueObject.create(formula.ErrorType.DIV_BY_ZERO) : byScalar.call(this, value);
  };
  const divided = prototype.divided;
  prototype.divided = function (this: NumberValueObject & NumberPrivate, value) {
    if (!value.isArray()) return divided.call(this, value);
    return (value as ArrayValueObject).map((element) => (element.isError() ? element : divided.call(this, element)));     // not by a rounded reciprocal
  };
  prototype._compareFiniteNumber = (left, right, operator) => compare(sameDigits(left, right) ? 0 : left - right, operator);
}

function toNumber(formula: Formula, result: number): BaseValueObject {
  return Number.isFinite(result) ? formula.NumberValueObject.create(result === 0 ? 0 : result) : formula.ErrorValueObject.create(formula.ErrorType.NUM);
}

/** What is left of an operand's last three bits is taken for 0. */
const snap = (result: number, operand: number): number => (result !== 0 && Math.abs(result) < Math.abs(operand) * 2 ** -49 ? 0 : result);

const sameDigits = (left: number, right: number): boolean => left === right || (Math.abs(left - right) < Math.abs(left) * 1e-14 && left.toPrecision(15) === right.toPrecision(15));

function compare(difference: number, operator: compareToken): boolean {
  switch (operator as string) {
    case "=": return difference === 0;
    case "<>": return difference !== 0;
    case ">": return difference > 0;
    case ">=": return difference >= 0;
    case "<": return difference < 0;
    default: return difference <= 0;
  }
}
