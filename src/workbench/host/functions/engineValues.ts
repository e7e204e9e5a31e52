import type { ArrayValueObject, BaseValueObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../univer/univerNamespaces";
import { type Answer, type CellError, isCellError, type Scalar } from "./cellError";

type Formula = UniverNamespaces["formula"];

/** A single engine value as it goes over the wire. */
export function toScalar(value: BaseValueObject | null | undefined | void): Scalar | CellError {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const message = (value as ErrorValueObject).getErrorContent();
    return { error: String(value.getValue()), ...(message ? { message } : {}) };
  }
  return value.isBoolean() ? Boolean(value.getValue()) : (value.getValue() as Scalar);
}

/** An engine value as rows of wire values; a single value is one row of one. */
export function toRows(value: BaseValueObject): (Scalar | CellError)[][] {
  if (!value.isArray()) return [[toScalar(value)]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) => Array.from({ length: array.getColumnCount() }, (_unused, column) => toScalar(array.get(row, column))));
}

/** An answer as an engine value. A null in it is shown as 0, as Excel does (office-js #1503); a block of one cell is that cell. */
export function toEngineValue(formula: Formula, answer: Answer): BaseValueObject {
  if (isCellError(answer)) return formula.ErrorValueObject.create(answer.error as ErrorType, answer.message);
  if (!Array.isArray(answer)) return single(formula, answer);
  if (answer.length === 0 || (answer[0]?.length ?? 0) === 0) return formula.ErrorValueObject.create(formula.ErrorType.VALUE, "The function gave back an empty block of cells.");
  if (answer.length === 1 && answer[0]?.length === 1) return toEngineValue(formula, answer[0][0] ?? null);
  const columnCount = Math.max(...answer.map((row) => row.length));
  const rows = answer.map((row) => Array.from({ length: columnCount }, (_, column) => toEngineValue(formula, column < row.length ? row[column] ?? null : { error: "#N/A" })));
  return formula.ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount, unitId: "", sheetId: "", row: -1, column: -1 });
}

// Not through Univer's factory of values, which reads a text like "12" or "TRUE" as what it looks like.
function single(formula: Formula, value: Scalar): BaseValueObject {
  if (typeof value === "string") return formula.StringValueObject.create(value);
  return typeof value === "boolean" ? formula.BooleanValueObject.create(value) : formula.NumberValueObject.create(value ?? 0);
}
