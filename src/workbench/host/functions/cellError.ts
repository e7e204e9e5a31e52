/** A value of the wire: what a custom function is given and gives back, cell by cell. */
export type Scalar = number | string | boolean | null;
export type Matrix = Scalar[][];

/** An Excel error in place of a value, with what its function said about it. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}
export type Answer = Scalar | CellError | (Scalar | CellError)[][];

export const isCellError = (value: unknown): value is CellError => typeof value === "object" && value !== null && "error" in value;

/** The codes in which the custom-functions runtime reports errors (excel-web-16.00.debug.js, about line 62700). */
const BY_CODE: Readonly<Record<number, string>> = { 1: "#N/A", 2: "#VALUE!", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** The error for a runtime's error code; a plain throw (2) and any other code are `#VALUE!`. */
export const toCellError = (code: number | undefined, message: string | undefined): CellError => ({ error: BY_CODE[code ?? 2] ?? "#VALUE!", message });
