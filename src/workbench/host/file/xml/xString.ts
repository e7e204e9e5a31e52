const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const UNSAFE = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/g;
const escapeUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Writes what XML cannot carry (control characters, a carriage return, half a surrogate pair) as `_xHHHH_`, the way Excel does (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function encodeXString(text: string): string {
  return text.replace(LITERAL_ESCAPE, "_x005F_").replace(UNSAFE, (found) => (found.length === 2 ? found : escapeUnit(found)));
}

/** The same inside an attribute, where a reader would turn a line break or a tab into a blank. */
export function encodeXStringAttribute(text: string): string {
  return encodeXString(text).replace(/[\t\n]/g, escapeUnit);
}

/** Takes the escapes of `encodeXString` back. */
export function decodeXString(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}
