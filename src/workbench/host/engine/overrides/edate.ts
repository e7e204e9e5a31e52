import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../../univer/univerNamespaces";
import { addMonthsToSerial } from "./addMonthsToSerial";
import { scalarNumber } from "./scalarNumber";

/** EDATE as Excel has it: a month that is too short ends on its last day (Univer runs over into the next month). */
export function edateFunction({ formula }: UniverNamespaces): BaseFunction {
  const one = (start: BaseValueObject, months: BaseValueObject): BaseValueObject => {
    const day = scalarNumber(formula, start);
    const step = scalarNumber(formula, months);
    if (typeof day !== "number") return day;
    if (typeof step !== "number") return step;
    const serial = addMonthsToSerial(Math.floor(day), Math.trunc(step));
    return serial === null ? formula.ErrorValueObject.create(formula.ErrorType.NUM) : formula.NumberValueObject.create(serial);
  };
  class Edate extends formula.BaseFunction {
    override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
      if (start.isError()) return start;
      if (months.isError()) return months;
      if (months.isArray()) return (months as ArrayValueObject).map((element, row, column) => one(elementOf(start, row, column), element));
      return start.isArray() ? (start as ArrayValueObject).map((element) => one(element, months)) : one(start, months);
    }
  }
  const edate = new Edate("EDATE");
  edate.minParams = 2;
  edate.maxParams = 2;
  return edate;
}

/** The element that stands beside one of another block: a single row or column serves every other. */
function elementOf(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column) ?? value;
}
