import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../../univer/univerNamespaces";
import { addMonthsToSerial } from "./addMonthsToSerial";
import { scalarNumber } from "./scalarNumber";

/** EDATE as Excel has it: a month that is too short ends on its last day (Univer runs over into the next month). */
export function edateFunction({ formula }: UniverNamespaces): BaseFunction {
  class Edate extends formula.BaseFunction {
    override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
      const day = scalarNumber(formula, start);
      const step = scalarNumber(formula, months);
      if (typeof day !== "number") return day;
      if (typeof step !== "number") return step;
      const serial = addMonthsToSerial(Math.floor(day), Math.trunc(step));
      return serial === null ? formula.ErrorValueObject.create(formula.ErrorType.NUM) : formula.NumberValueObject.create(serial);
    }
  }
  const edate = new Edate("EDATE");
  edate.minParams = 2;
  edate.maxParams = 2;
  return edate;
}
