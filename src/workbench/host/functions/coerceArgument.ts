import type { FunctionParameter } from "./functionsMetadata";
import type { Scalar } from "./cellError";

export const REFUSED = Symbol("the value does not fit the declared type");

/**
 * One scalar as Excel hands it to a parameter of a declared type, or REFUSED where Excel answers `#VALUE!` without calling.
 * `number`: text of a number, TRUE and FALSE count, an empty cell is 0. `string`: everything has a text. `boolean`: a number is
 * TRUE unless 0. `any`, or no type: as it is, an empty cell null (Excel on the web; the desktop sends 0, office-js #4702).
 */
export function coerceArgument(parameter: FunctionParameter | undefined, value: Scalar): Scalar | typeof REFUSED {
  if (value === null && parameter?.optional) return null;
  switch (parameter?.type) {
    case "number": return toNumber(value);
    case "string": return value === null ? "" : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
    case "boolean": return toBoolean(value);
    default: return value;
  }
}

function toNumber(value: Scalar): number | typeof REFUSED {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? REFUSED : number;
}

function toBoolean(value: Scalar): boolean | typeof REFUSED {
  if (value === null) return false;
  if (typeof value !== "string") return Boolean(value);
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : REFUSED;
}
